package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TimeOrdered;

/**
 * One date of a cohort was moved, dropped or left out: who did it, when, why, and when the cohort ended before and ends now. Never changed: the
 * application can only insert and select.
 */
@Entity
public class CohortChange {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 200;

    @Id
    @Classified(REFERENCE)
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cohort_id"))
    @Classified(REFERENCE)
    private CohortId cohort;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    @Classified(REFERENCE)
    private CohortSessionId session;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private DateAct act;

    @Classified(PROGRAM)
    private LocalDateTime fromStart;

    /** Null unless it was moved. */
    @Classified(PROGRAM)
    private LocalDateTime toStart;

    /** Empty if it was moved. */
    @Classified(PROGRAM)
    private String reason;

    @Classified(PROGRAM)
    private LocalDate endedOn;

    @Classified(PROGRAM)
    private LocalDate endsOn;

    @Classified(PROGRAM)
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(PROGRAM)
    private AccountId account;

    protected CohortChange() {}

    private CohortChange(Cohort cohort, CohortSessionId session, DateAct act, LocalDateTime from, LocalDate endedOn, AccountId by, Instant at) {
        this.id = TimeOrdered.uuid();
        this.cohort = cohort.id();
        this.session = session;
        this.act = act;
        this.fromStart = from;
        this.reason = "";
        this.endedOn = endedOn;
        this.endsOn = cohort.lastOn();
        this.account = by;
        this.at = at;
    }

    /** @param endedOn when the cohort ended before */
    static CohortChange moved(Cohort cohort, CohortSession session, LocalDateTime from, LocalDate endedOn, AccountId by, Instant at) {
        var change = new CohortChange(cohort, session.id(), DateAct.MOVED, from, endedOn, by, at);
        change.toStart = session.slot().start();
        return change;
    }

    /** @param endedOn when the cohort ended before */
    static CohortChange off(Cohort cohort, CohortSession session, DateAct act, String reason, LocalDate endedOn, AccountId by, Instant at) {
        var change = new CohortChange(cohort, session.id(), act, session.slot().start(), endedOn, by, at);
        change.reason = reason;
        return change;
    }

    /** @throws RuleViolation cohort.reason */
    static String reason(String typed) {
        String reason = OneLine.of(typed);
        if (reason.isEmpty() || OneLine.length(reason) > MAX_REASON) {
            throw new RuleViolation("cohort.reason", MAX_REASON);
        }
        return reason;
    }

    public DateAct act() {
        return act;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
