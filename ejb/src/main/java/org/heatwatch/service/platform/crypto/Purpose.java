package org.heatwatch.service.platform.crypto;

import java.util.Locale;

/** What the product has a random key of its own for; none is ever renewed. */
public enum Purpose {
    /** Keyed hashes by which a youth is found. */
    LOOKUP,
    /** The log of the youth zone. */
    LOG;

    String keyName() {
        return "purpose-" + name().toLowerCase(Locale.ROOT);
    }
}
