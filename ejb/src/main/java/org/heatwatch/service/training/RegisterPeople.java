package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;
import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.TrainingId;
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
     * Whoever comes first has a seat; nobody gets one past those who wait. The places are taken while the training is held, so that the
     * line stands in the order in which its people were registered.
     *
     * @throws AccessDenied if there is no such training or person
     */
    @Allowed(REGISTER_PEOPLE)
    public RegistrationResult register(RegisterPerson command) {
        Training training = trainings.hold(command.training());
        if (!registrations.knows(command.person())) {
            throw new AccessDenied();
        }
        if (!training.state().isOpen()) {
            return new RegistrationResult.Refused("training.not-open", List.of());
        }
        Optional<Registration> before = registrations.find(training.id(), command.person());
        if (before.isPresent()) {
            return new RegistrationResult.AlreadyRegistered(before.get().state());
        }
        int free = registrations.free(training);
        int waiting = registrations.waiting(training.id());
        if (free > 0 && waiting == 0) {
            Registration seated = registrations.seat(training.id(), command.person(), RegistrationSource.COORDINATOR,
                    RegistrationCause.COORDINATOR_REGISTERED);
            return new RegistrationResult.Seated(seated.id(), free - 1);
        }
        Registration waitlisted = registrations.waitlist(training.id(), command.person(), RegistrationSource.COORDINATOR,
                RegistrationCause.COORDINATOR_REGISTERED);
        return new RegistrationResult.Waitlisted(waitlisted.id(), waiting + 1);
    }

    /** A seat for somebody at the door. Whoever is on the waitlist gets one only if it is free, or over capacity. */
    @Allowed(TAKE_ATTENDANCE)
    public SeatResult registerWalkIn(WalkInSeat seat) {
        Training training = trainings.hold(seat.training());
        if (!training.state().isOpen()) {
            return new SeatResult.Refused("training.not-open", List.of());
        }
        Optional<Registration> before = registrations.find(training.id(), seat.person());
        if (before.isPresent() && before.get().state() == RegistrationState.REGISTERED) {
            return new SeatResult.AlreadySeated(before.get().id());
        }
        boolean free = registrations.free(training) > 0;
        if (!free && !seat.overCapacity()) {
            return new SeatResult.Full(training.capacity());
        }
        RegistrationCause cause = free ? RegistrationCause.WALKED_IN : RegistrationCause.WALKED_IN_OVER_CAPACITY;
        Registration seated = before
                .map(waiting -> registrations.promote(waiting, cause))
                .orElseGet(() -> registrations.seat(training.id(), seat.person(), RegistrationSource.WALK_IN, cause));
        return new SeatResult.Seated(seated.id());
    }

    /** True while a seat is free; the training is held until the transaction ends, so that it stays so. */
    @Allowed(TAKE_ATTENDANCE)
    public boolean isFree(TrainingId training) {
        return registrations.free(trainings.hold(training)) > 0;
    }
}
