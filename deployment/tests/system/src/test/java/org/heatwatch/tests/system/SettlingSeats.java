package org.heatwatch.tests.system;

import jakarta.inject.Inject;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.training.CancelRegistration;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RegistrationLine;
import org.heatwatch.service.training.RegistrationResult;
import org.heatwatch.service.training.SettleRegistrations;
import org.heatwatch.service.training.SettleResult;
import org.heatwatch.service.training.TrainingQueries;

/** Words for people who have a seat, wait for one and give it up. Each training has seats of its own kind. */
abstract class SettlingSeats extends AsCoordinator {

    @Inject
    SettleRegistrations settle;

    @Inject
    RegisterPeople register;

    @Inject
    TrainingQueries queries;

    @Inject
    Trainings trainings;

    TrainingId aTraining(int capacity, SeatPolicy seats) {
        return trainings.published(new TrainingPlan("Human Trafficking 101", Audience.MIXED, capacity, seats, "",
                List.of(Trainings.aSession())));
    }

    RegistrationResult register(TrainingId training, String... names) {
        RegistrationResult last = null;
        for (String name : names) {
            last = register.register(new RegisterPerson(CommandId.next(), training, trainings.aPerson(name)));
        }
        return last;
    }

    SettleResult cancel(TrainingId training, String name) {
        return settle.cancel(cancelling(line(training, name), ""));
    }

    static CancelRegistration cancelling(RegistrationLine line, String reason) {
        return new CancelRegistration(CommandId.next(), line.id(), line.version(), reason);
    }

    RegistrationLine line(TrainingId training, String name) {
        return queries.registrations(training, 0, 50).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    /** "Suryani WAITLISTED 1", as the page of the training has them. */
    List<String> people(TrainingId training) {
        return queries.registrations(training, 0, 50).stream().map(line -> line.name() + " " + line.state() + " " + line.waiting()).toList();
    }

    List<RegistrationState> states(TrainingId training) {
        return trainings.states(training).stream().map(RegistrationState::valueOf).toList();
    }
}
