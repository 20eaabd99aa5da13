package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** How many people of one discipline a {@link Headcount} says. Append-only. */
@Entity
public class HeadcountLine {

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    private HeadcountLineKey key;

    private int people;

    protected HeadcountLine() {}
}
