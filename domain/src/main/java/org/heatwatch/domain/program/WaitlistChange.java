package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;

/** One step of a place on a waitlist: how it stood from then on, and who did it. Append-only. */
@Entity
public class WaitlistChange {

    @EmbeddedId
    @AttributeOverride(name = "place", column = @Column(name = "place_id"))
    @Classified(REFERENCE)
    private Key key;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private WaitlistState state;

    @Enumerated(EnumType.STRING)
    @Classified(LEGAL)
    private WaitlistPriority priority;

    @Classified(PROGRESS)
    private Instant offerUntil;

    @Classified(REFERENCE)
    private Instant at;

    /** Null where time did it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(REFERENCE)
    private AccountId account;

    protected WaitlistChange() {}

    /**
     * Keeps how the place, which was stored, stands now.
     *
     * @param by null where time did it
     */
    public WaitlistChange(WaitlistPlace place, AccountId by, Instant at) {
        this.key = new Key(place.id().value(), place.version());
        this.state = place.state();
        this.priority = place.priority();
        this.offerUntil = place.offerUntil().orElse(null);
        this.at = at;
        this.account = by;
    }

    @Embeddable
    record Key(@Classified(REFERENCE) UUID place, @Classified(REFERENCE) long version) implements Serializable {}
}
