package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;
import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Because;
import org.heatwatch.domain.training.Registration;
import org.heatwatch.domain.training.RegistrationCause;
import org.heatwatch.domain.training.RegistrationSource;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;

/** Giving people a place on a training, one by one. Seats are counted while the training is held, so that none is given twice. */
@Stateless
public class RegisterPeople {

    private final HibernateTrainings trainings;
    private final HibernateRegistrations registrations;

    protected RegisterPeople() {
        this(null, null);
    }

    @Inject
    RegisterPeople(HibernateTrainings trainings, HibernateRegistrations registrations) {
        this.trainings = trainings;
        this.registrations = registrations;
    }

    /**
     * Whoever comes first has a seat; nobody gets one past those who wait, or without approval where the training asks for it. Whose
     * registration was cancelled comes last. The places are taken while the training is held, so that the
     * line stands in the order in which its people were registered.
     *
     * @throws AccessDenied if there is no such training or person
     */
    @Allowed(REGISTER_PEOPLE)
    public RegistrationResult register(RegisterPerson command) {
        Training training = trainings.hold(command.training());
        PersonId person = registrations.kept(command.person());
        Optional<String> closed = training.closedToRegistrations();
        if (closed.isPresent()) {
            return new RegistrationResult.Refused(closed.get(), List.of());
        }
        Optional<Registration> before = registrations.find(training.id(), person);
        if (before.isPresent() && before.get().state() != RegistrationState.CANCELLED) {
            return new RegistrationResult.AlreadyRegistered(before.get().state());
        }
        StandingCounts counts = registrations.counts(training.id());
        int free = counts.forNewcomers(training.capacity());
        RegistrationState state = training.seats().approval() ? RegistrationState.TO_BE_APPROVED
                : free > 0 ? RegistrationState.REGISTERED : RegistrationState.WAITLISTED;
        Registration placed = before
                .map(cancelled -> registrations.placeAnew(state, cancelled, RegistrationSource.COORDINATOR,
                        RegistrationCause.COORDINATOR_REGISTERED))
                .orElseGet(() -> registrations.place(state, training.id(), person, RegistrationSource.COORDINATOR,
                        Because.of(RegistrationCause.COORDINATOR_REGISTERED)));
        return switch (state) {
            case REGISTERED -> new RegistrationResult.Seated(placed.id(), free - 1);
            case WAITLISTED -> new RegistrationResult.Waitlisted(placed.id(), counts.waitlisted() + 1);
            default -> new RegistrationResult.ToBeApproved(placed.id());
        };
    }

    /**
     * A seat for somebody at the door. Whoever is on the waitlist gets one only if it is free, or over capacity for a reason; whoever was
     * offered one has it.
     *
     * @throws RuleViolation registration.reason if that is too long
     */
    @Allowed(TAKE_ATTENDANCE)
    public SeatResult registerWalkIn(WalkInSeat seat) {
        Training training = trainings.hold(seat.training());
        Optional<String> closed = training.closedToRegistrations();
        if (closed.isPresent()) {
            return new SeatResult.Refused(closed.get(), List.of());
        }
        PersonId person = registrations.kept(seat.person());
        Optional<Registration> before = registrations.find(training.id(), person);
        Optional<RegistrationState> standing = before.map(Registration::state);
        if (standing.equals(Optional.of(RegistrationState.REGISTERED))) {
            return new SeatResult.AlreadySeated(before.get().id());
        }
        boolean free = standing.equals(Optional.of(RegistrationState.OFFERED)) || registrations.free(training) > 0;
        if (!free && seat.overCapacity().isBlank()) {
            return new SeatResult.Full(training.capacity());
        }
        Because why = free ? Because.of(RegistrationCause.WALKED_IN)
                : new Because(RegistrationCause.WALKED_IN_OVER_CAPACITY, null, seat.overCapacity());
        Registration seated = before
                .map(known -> registrations.promote(known, why))
                .orElseGet(() -> registrations.place(RegistrationState.REGISTERED, training.id(), person, RegistrationSource.WALK_IN,
                        why));
        return new SeatResult.Seated(seated.id());
    }

    /** True while a seat is free; the training is held until the transaction ends, so that it stays so. */
    @Allowed(TAKE_ATTENDANCE)
    public boolean isFree(TrainingId training) {
        return registrations.free(trainings.hold(training)) > 0;
    }
}
