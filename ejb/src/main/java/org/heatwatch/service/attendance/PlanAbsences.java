package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_COHORT_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.attendance.CohortMarkKey;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.PlannedAbsence;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Touched;

/** Absences that are known before the day. They mark nobody; whoever takes the roll sees them. */
@Stateless
public class PlanAbsences {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohortRolls rolls;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected PlanAbsences() {
        this(null, null, null, null);
    }

    @Inject
    PlanAbsences(HibernateCohortRolls rolls, Touched touched, Caller caller, Clock clock) {
        this.rolls = rolls;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    @Allowed(TAKE_COHORT_ATTENDANCE)
    public RollResult plan(PlanAbsence command) {
        CohortRollSession session = rolls.reached(command.session(), TAKE_COHORT_ATTENDANCE).session();
        Optional<YouthId> participant = rolls.participant(session, command.enrolment());
        if (participant.isEmpty()) {
            return new RollResult.Refused("roll.not-on-roll", List.of());
        }
        touched.youths(List.of(participant.get()));
        if (session.started() != null) {
            return new RollResult.Refused("absence.roll-started", List.of());
        }
        try {
            note(command, CohortMarkKey.of(command.session(), command.enrolment()));
            return new RollResult.Done(0);
        } catch (RuleViolation broken) {
            return new RollResult.Refused(broken.key(), broken.arguments());
        }
    }

    private void note(PlanAbsence command, CohortMarkKey key) {
        PlannedAbsence noted = entities.find(PlannedAbsence.class, key);
        if (command.status() == CohortStatus.UNMARKED) {
            Optional.ofNullable(noted).ifPresent(entities::remove);
        } else if (noted == null) {
            entities.persist(new PlannedAbsence(key, command.status(), command.reason(), clock.instant(), caller.account()));
        } else {
            noted.note(command.status(), command.reason(), clock.instant(), caller.account());
        }
    }
}
