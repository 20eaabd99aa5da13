package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import org.heatwatch.domain.attendance.Attendance;
import org.heatwatch.domain.attendance.MarkKey;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.Roll;
import org.heatwatch.domain.attendance.RollAct;
import org.heatwatch.domain.attendance.TrainingMark;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;

/**
 * The roll of a session from its start to its close. Two people may mark at once: marks of different attendees don't meet, and of
 * two marks of one attendee the second is told what the first said.
 */
@Stateless
public class TakeAttendance {

    private final HibernateRolls rolls;
    private final HibernateKiosks kiosks;
    private final Caller caller;
    private final Clock clock;

    protected TakeAttendance() {
        this(null, null, null, null);
    }

    @Inject
    TakeAttendance(HibernateRolls rolls, HibernateKiosks kiosks, Caller caller, Clock clock) {
        this.rolls = rolls;
        this.kiosks = kiosks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Opens the roll, from the day of the session on, on the wall clock of its place. Starting it twice does nothing more. */
    @Allowed(TAKE_ATTENDANCE)
    public RollResult start(StartRoll command) {
        rolls.holdPlan(rolls.session(command.session()).training());
        SessionFacts session = rolls.session(command.session());
        if (session.state() != TrainingState.PUBLISHED) {
            return new RollResult.Refused("roll.not-published", List.of());
        }
        if (session.headcountOnly()) {
            return new RollResult.Refused("roll.headcount-only", List.of());
        }
        if (LocalDate.ofInstant(clock.instant(), session.zone()).isBefore(session.start().toLocalDate())) {
            return new RollResult.Refused("roll.too-early", List.of(session.start()));
        }
        if (rolls.start(command.session())) {
            rolls.keep(command.session(), RollAct.STARTED, clock.instant(), caller.account(), "");
        }
        return new RollResult.Done(0);
    }

    @Allowed(TAKE_ATTENDANCE)
    public MarkResult mark(MarkAttendance command) {
        SessionFacts session = rolls.session(command.session());
        try {
            Attendance attendance = new Attendance(command.status(), command.missedMinutes());
            attendance.minutesOf(session.minutes());
            rolls.share(command.session()).mustBeOpen();
            RegistrationState standing = rolls.standing(session, command.registration()).orElse(RegistrationState.WAITLISTED);
            return switch (standing) {
                case REGISTERED -> mark(command, attendance);
                case CANCELLED -> new MarkResult.Refused("roll.registration-cancelled", List.of());
                case TO_BE_APPROVED, OFFERED, WAITLISTED -> new MarkResult.Refused("roll.not-on-roll", List.of());
            };
        } catch (RuleViolation broken) {
            return new MarkResult.Refused(broken.key(), broken.arguments());
        }
    }

    private MarkResult mark(MarkAttendance command, Attendance attendance) {
        TrainingMark mark = rolls.hold(MarkKey.of(command.session(), command.registration()), clock.instant(), caller.account());
        if (mark.version() != command.seenVersion()) {
            return new MarkResult.Stale(line(command, mark, rolls.nameOf(mark.changedBy()), rolls.sourceOf(mark).orElse(null)));
        }
        mark.change(attendance, clock.instant(), caller.account());
        rolls.keep(mark, command.source());
        return new MarkResult.Marked(line(command, mark, caller.signedIn().map(SignedIn::name).orElse(""), command.source()));
    }

    private static MarkLine line(MarkAttendance command, TrainingMark mark, String by, MarkSource source) {
        return new MarkLine(command.registration(), mark.attendance().status(), mark.attendance().missedMinutes(), mark.version(), by,
                source, mark.changedAt());
    }

    /** Somebody has come, and says so herself. A mark that she has stays as it is. */
    @Allowed(TAKE_ATTENDANCE)
    public CheckInResult checkIn(CheckIn command) {
        SessionFacts session = rolls.session(command.session());
        try {
            Attendance arrival = Attendance.arriving(Duration.between(session.startsAt(), clock.instant()).toMinutes());
            arrival.minutesOf(session.minutes());
            rolls.share(command.session()).mustBeOpen();
            if (rolls.standing(session, command.registration()).filter(RegistrationState.REGISTERED::equals).isEmpty()) {
                return new CheckInResult.Refused("kiosk.see-trainer", List.of());
            }
            TrainingMark mark = rolls.hold(MarkKey.of(command.session(), command.registration()), clock.instant(), caller.account());
            if (!mark.attendance().equals(Attendance.UNMARKED)) {
                return mark.attendance().status().wasThere() ? new CheckInResult.Already()
                        : new CheckInResult.Refused("kiosk.see-trainer", List.of());
            }
            mark.change(arrival, clock.instant(), caller.account());
            rolls.keep(mark, MarkSource.KIOSK);
            return new CheckInResult.CheckedIn(arrival.missedMinutes());
        } catch (RuleViolation broken) {
            return new CheckInResult.Refused("kiosk.see-trainer", List.of());
        }
    }

    /** Everybody on the roll who has no mark yet is present. */
    @Allowed(TAKE_ATTENDANCE)
    public RollResult markRestPresent(MarkRestPresent command) {
        SessionFacts session = rolls.session(command.session());
        return unlessRefused(() -> {
            rolls.share(command.session()).mustBeOpen();
            return rolls.markRestPresent(command.session(), session, clock.instant(), caller.account());
        });
    }

    /** Closes the roll, once nobody on it is unmarked, and ends its kiosks. */
    @Allowed(TAKE_ATTENDANCE)
    public RollResult close(CloseRoll command) {
        SessionFacts session = rolls.session(command.session());
        return unlessRefused(() -> {
            Roll roll = rolls.hold(command.session());
            rolls.holdPlan(session.training());
            roll.close(rolls.unmarked(command.session(), session));
            rolls.keep(command.session(), RollAct.CLOSED, clock.instant(), caller.account(), "");
            kiosks.end(command.session());
            return 0;
        });
    }

    /** Opens a closed roll again, for a reason that is kept. */
    @Allowed(TAKE_ATTENDANCE)
    public RollResult reopen(ReopenRoll command) {
        rolls.session(command.session());
        return unlessRefused(() -> {
            rolls.hold(command.session()).reopen(command.reason());
            rolls.keep(command.session(), RollAct.REOPENED, clock.instant(), caller.account(), command.reason().strip());
            return 0;
        });
    }

    private static RollResult unlessRefused(IntSupplier marking) {
        try {
            return new RollResult.Done(marking.getAsInt());
        } catch (RuleViolation broken) {
            return new RollResult.Refused(broken.key(), broken.arguments());
        }
    }
}
