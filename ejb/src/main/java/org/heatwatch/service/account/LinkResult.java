package org.heatwatch.service.account;

import java.io.Serializable;

/** What became of a link that somebody followed. */
public sealed interface LinkResult extends Serializable {

    /** @param username with which she signs in now */
    record PasswordSet(String username) implements LinkResult {}

    /** It was used, a newer one has its place, its time has passed, or there never was such a link. */
    record Over() implements LinkResult {}

    /** Too many such links from this address. */
    record Throttled(int minutes) implements LinkResult {}
}
