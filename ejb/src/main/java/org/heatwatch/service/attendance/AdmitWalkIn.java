package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.attendance.Attendance;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkKey;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.TrainingMark;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.people.Admission;
import org.heatwatch.service.people.AdmitPeople;
import org.heatwatch.service.people.MatchPeople;
import org.heatwatch.service.people.MatchedBy;
import org.heatwatch.service.people.Newcomer;
import org.heatwatch.service.people.PersonCandidate;
import org.heatwatch.service.people.PersonMatch;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.SeatResult;
import org.heatwatch.service.training.WalkInSeat;

/** Somebody stands at the door whom the roll doesn't name: a seat and a mark in one act, while nobody closes the roll. */
@Stateless
public class AdmitWalkIn {

    private final HibernateRolls rolls;
    private final MatchPeople known;
    private final AdmitPeople newcomers;
    private final RegisterPeople seats;
    private final Caller caller;
    private final Clock clock;

    protected AdmitWalkIn() {
        this(null, null, null, null, null, null);
    }

    @Inject
    AdmitWalkIn(HibernateRolls rolls, MatchPeople known, AdmitPeople newcomers, RegisterPeople seats, Caller caller, Clock clock) {
        this.rolls = rolls;
        this.known = known;
        this.newcomers = newcomers;
        this.seats = seats;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Whoever is known by e-mail, or is the only one of that name at that agency, is that person; anybody else is added. An e-mail
     * that is somebody else's, or a namesake with another one, is a doubt and is refused: nobody is marked by a guess.
     *
     * @throws RuleViolation as {@link org.heatwatch.domain.people.Person} does
     */
    @Allowed(TAKE_ATTENDANCE)
    public WalkInResult admit(AddWalkIn command) {
        SessionFacts session = rolls.session(command.session());
        try {
            rolls.hold(command.session()).mustBeOpen();
        } catch (RuleViolation broken) {
            return new WalkInResult.Refused(broken.key(), broken.arguments());
        }
        if (command.name().isBlank()) {
            return new WalkInResult.Refused("person.name-missing", List.of());
        }
        if (command.email().isBlank() && command.agency().isBlank()) {
            return new WalkInResult.Refused("walk-in.agency-or-email", List.of());
        }
        List<PersonMatch> matches = matches(command);
        Optional<String> doubt = doubt(command, matches);
        if (doubt.isPresent()) {
            return new WalkInResult.Refused(doubt.get(), List.of());
        }
        Optional<PersonMatch> match = matches.stream().findFirst();
        if (match.isEmpty() && command.overCapacity().isBlank() && !seats.isFree(session.training())) {
            return new WalkInResult.Full();
        }
        PersonId person = match.map(PersonMatch::person).orElseGet(() -> admitted(command));
        SeatResult seat = seats.registerWalkIn(new WalkInSeat(command.id(), session.training(), person, command.overCapacity()));
        String name = match.map(PersonMatch::fullName).orElse(command.name().strip());
        if (seat instanceof SeatResult.Seated seated) {
            return present(command, seated.registration(), name, false);
        }
        if (seat instanceof SeatResult.AlreadySeated seated) {
            return present(command, seated.registration(), name, true);
        }
        if (seat instanceof SeatResult.Full) {
            return new WalkInResult.Full();
        }
        var refused = (SeatResult.Refused) seat;
        return new WalkInResult.Refused(refused.key(), refused.arguments());
    }

    /** The one who has the e-mail; else the namesakes at the agency. */
    private List<PersonMatch> matches(AddWalkIn command) {
        List<PersonMatch> matches = known.match(
                List.of(PersonCandidate.of(0, command.name(), command.email(), "", command.agency())));
        List<PersonMatch> byEmail = matches.stream().filter(match -> match.by() == MatchedBy.EMAIL).toList();
        return byEmail.isEmpty() ? matches : byEmail;
    }

    private static Optional<String> doubt(AddWalkIn command, List<PersonMatch> matches) {
        if (matches.size() > 1) {
            return Optional.of("walk-in.several");
        }
        return matches.stream().findFirst().flatMap(match -> match.by() == MatchedBy.EMAIL
                ? Optional.of("walk-in.email-of-another").filter(key -> !NameKey.shareAWord(match.fullName(), command.name()))
                : Optional.of("walk-in.other-email").filter(key -> !match.email().isEmpty() && !command.email().isBlank()));
    }

    private PersonId admitted(AddWalkIn command) {
        var newcomer = new Newcomer(PersonName.of(command.name()), command.email(), command.agency(), "", "", Discipline.UNKNOWN);
        return newcomers.admit(new Admission(command.id(), command.subject(), List.of(newcomer))).get(0);
    }

    /** A mark that is there already stays as it is. */
    private WalkInResult present(AddWalkIn command, RegistrationId registration, String name, boolean wasRegistered) {
        TrainingMark mark = rolls.hold(MarkKey.of(command.session(), registration), clock.instant(), caller.account());
        if (mark.attendance().status() == AttendanceStatus.UNMARKED) {
            mark.change(Attendance.PRESENT, clock.instant(), caller.account());
            rolls.keep(mark, MarkSource.WALK_IN);
        }
        return new WalkInResult.Added(registration, name, wasRegistered, mark.attendance().status());
    }
}
