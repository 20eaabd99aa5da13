package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_COHORT_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.heatwatch.domain.attendance.CohortAttendance;
import org.heatwatch.domain.attendance.CohortMark;
import org.heatwatch.domain.attendance.CohortMarkKey;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.RollAct;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.platform.crypto.Sealing;

/**
 * The roll of a cohort's session from its start to its close. Two facilitators may mark at once: marks of different participants don't
 * meet, and of two marks of one participant the second is told what the first said.
 */
@Stateless
public class TakeCohortAttendance {

    private static final String REASON = "cohort_roll_change.reason";

    private final HibernateCohortRolls rolls;
    private final Sealing sealing;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected TakeCohortAttendance() {
        this(null, null, null, null, null);
    }

    @Inject
    TakeCohortAttendance(HibernateCohortRolls rolls, Sealing sealing, Touched touched, Caller caller, Clock clock) {
        this.rolls = rolls;
        this.sealing = sealing;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Opens the roll, from the day of the session on, on the wall clock of its place. Nobody is marked by that but who can't be expected, as her
     * episode says. Starting it twice does nothing more.
     */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public RollResult start(StartCohortRoll command) {
        CohortRollSession session = reached(command.session());
        if (!rolls.holdPlanned(command.session())) {
            return new RollResult.Refused("cohort-roll.cancelled", List.of());
        }
        if (LocalDate.ofInstant(clock.instant(), session.zone()).isBefore(session.start().toLocalDate())) {
            return new RollResult.Refused("roll.too-early", List.of(session.start()));
        }
        if (rolls.start(command.session())) {
            rolls.keep(command.session(), RollAct.STARTED, clock.instant(), caller.account(), null);
            touched.youths(rolls.markNotExpected(session, clock.instant(), caller.account()));
        }
        return new RollResult.Done(0);
    }

    @Allowed(TAKE_COHORT_ATTENDANCE)
    public CohortMarkResult mark(MarkParticipant command) {
        CohortRollSession session = reached(command.session());
        try {
            var attendance = new CohortAttendance(command.status(), command.missedMinutes(), command.reason());
            attendance.mustFit(session.minutes());
            rolls.share(command.session()).mustBeOpen();
            Optional<YouthId> participant = rolls.participant(session, command.enrolment());
            if (participant.isEmpty()) {
                return new CohortMarkResult.Refused("roll.not-on-roll", List.of());
            }
            touched.youths(List.of(participant.get()));
            return mark(command, attendance);
        } catch (RuleViolation broken) {
            return new CohortMarkResult.Refused(broken.key(), broken.arguments());
        }
    }

    private CohortMarkResult mark(MarkParticipant command, CohortAttendance attendance) {
        CohortMark mark = rolls.hold(CohortMarkKey.of(command.session(), command.enrolment()), clock.instant(), caller.account());
        if (mark.version() != command.seenVersion()) {
            return new CohortMarkResult.Stale(line(command, mark, rolls.nameOf(mark.changedBy()), rolls.sourceOf(mark).orElse(null)));
        }
        mark.change(attendance, clock.instant(), caller.account());
        rolls.keep(mark, command.source());
        return new CohortMarkResult.Marked(line(command, mark, caller.signedIn().map(SignedIn::name).orElse(""), command.source()));
    }

    private static CohortMarkLine line(MarkParticipant command, CohortMark mark, String by, MarkSource source) {
        return new CohortMarkLine(command.enrolment(), mark.attendance(), mark.version(), by, mark.changedAt(), source);
    }

    /** Everybody on the roll who has no mark yet is present, but for whoever can't be expected, as an episode says that was noted meanwhile. */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public RollResult markRestPresent(MarkRestOfCohortPresent command) {
        return unlessRefused(command.session(), session -> {
            rolls.share(session.id()).mustBeOpen();
            rolls.markNotExpected(session, clock.instant(), caller.account());
            return rolls.markRestPresent(session, clock.instant(), caller.account());
        });
    }

    /** Closes the roll, once nobody on it is unmarked. */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public RollResult close(CloseCohortRoll command) {
        return unlessRefused(command.session(), session -> {
            rolls.hold(session.id()).close(rolls.unmarked(session));
            rolls.keep(session.id(), RollAct.CLOSED, clock.instant(), caller.account(), null);
            return 0;
        });
    }

    /** Opens a closed roll again, for a reason that is kept. */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public RollResult reopen(ReopenCohortRoll command) {
        return unlessRefused(command.session(), session -> {
            rolls.hold(session.id()).reopen(command.reason());
            rolls.keep(session.id(), RollAct.REOPENED, clock.instant(), caller.account(),
                    sealing.seal(session.cohort().value(), REASON, command.reason().strip()));
            return 0;
        });
    }

    private RollResult unlessRefused(CohortSessionId id, ToIntFunction<CohortRollSession> act) {
        CohortRollSession session = reached(id);
        touched.youths(rolls.participants(session));
        try {
            return new RollResult.Done(act.applyAsInt(session));
        } catch (RuleViolation broken) {
            return new RollResult.Refused(broken.key(), broken.arguments());
        }
    }

    private CohortRollSession reached(CohortSessionId id) {
        return rolls.reached(id, TAKE_COHORT_ATTENDANCE).session();
    }
}
