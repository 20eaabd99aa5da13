package org.heatwatch.service.training;

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
