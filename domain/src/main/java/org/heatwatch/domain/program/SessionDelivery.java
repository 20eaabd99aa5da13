package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;

/** What was done at a session, to be held against what was planned (fidelity). */
@Entity
public class SessionDelivery {

    /** A session that is shorter or longer by up to so many minutes went as planned. */
    public static final int AS_PLANNED_MINUTES = 15;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    @Classified(REFERENCE)
    private CohortSessionId session;

    @Classified(PROGRAM)
    private String topic;

    @Classified(PROGRAM)
    private int minutes;

    /** Null where it went as planned. */
    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private ChangeOfPlan reason;

    @Classified(REFERENCE)
    private Instant saidAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by"))
    @Classified(REFERENCE)
    private AccountId saidBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected SessionDelivery() {}

    public SessionDelivery(CohortSessionId session) {
        this.session = session;
    }

    /**
     * @param planned   the session
     * @param delivered 1 to {@value WeekPlan#MAX_TOPIC} characters
     * @param lasted    minutes, 1 to 960
     * @param why       null where it went as planned; dropped where it did
     * @throws RuleViolation delivery.not-begun, cohort.session-cancelled, delivery.topic, delivery.minutes or delivery.reason
     */
    public void say(CohortSession planned, String delivered, int lasted, ChangeOfPlan why, AccountId by, Instant at) {
        String about = OneLine.of(delivered);
        if (planned.state() == CohortSessionState.CANCELLED) {
            throw new RuleViolation("cohort.session-cancelled");
        }
        if (at.isBefore(planned.slot().startsAt())) {
            throw new RuleViolation("delivery.not-begun", planned.slot().start());
        }
        if (NameKey.of(about).isEmpty() || OneLine.length(about) > WeekPlan.MAX_TOPIC) {
            throw new RuleViolation("delivery.topic", WeekPlan.MAX_TOPIC);
        }
        if (lasted < 1 || lasted > LocalSlot.MAX_MINUTES) {
            throw new RuleViolation("delivery.minutes", LocalSlot.MAX_MINUTES);
        }
        boolean otherwise = differs(planned, about, lasted);
        if (otherwise && why == null) {
            throw new RuleViolation("delivery.reason", AS_PLANNED_MINUTES);
        }
        topic = about;
        minutes = lasted;
        reason = otherwise ? why : null;
        saidBy = by;
        saidAt = at;
    }

    private static boolean differs(CohortSession planned, String about, int lasted) {
        boolean otherTopic = !planned.topic().isEmpty() && !NameKey.of(planned.topic()).equals(NameKey.of(about));
        return otherTopic || Math.abs(planned.slot().minutes() - lasted) > AS_PLANNED_MINUTES;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionDelivery delivery && session.equals(delivery.session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
