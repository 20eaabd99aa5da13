package org.heatwatch.domain.account;

import java.time.Duration;

/** What a link by mail is for. Either way its holder sets a password. */
public enum LinkPurpose {
    /** The account is new, and has none. */
    INVITATION(Duration.ofHours(72)),
    /** She forgot hers. */
    RESET(Duration.ofHours(1));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
