package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.training.AddUnavailability;
import org.heatwatch.service.training.AssignTrainer;
import org.heatwatch.service.training.AssignTrainers;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.ManageUnavailability;
import org.heatwatch.service.training.TrainerQueries;

/** A training without a lead: one trainer is away on that day, another one is asked and hasn't answered. */
@ApplicationScoped
class FindingTrainers {

    private final AssignTrainers trainers;
    private final ManageUnavailability unavailability;
    private final TrainerQueries queries;
    private final Acting acting;

    protected FindingTrainers() {
        this(null, null, null, null);
    }

    @Inject
    FindingTrainers(AssignTrainers trainers, ManageUnavailability unavailability, TrainerQueries queries, Acting acting) {
        this.trainers = trainers;
        this.unavailability = unavailability;
        this.queries = queries;
        this.acting = acting;
    }

    void away(PlannedTraining training) {
        acting.as(Staff.GRACE);
        LocalDate day = training.first().start().toLocalDate();
        done(unavailability.add(new AddUnavailability(CommandId.next(), UnavailabilityId.next(),
                new UnavailableTime(null, LocalTime.MIDNIGHT, null, day, day))));
    }

    void ask(PlannedTraining training) {
        acting.as(Staff.ANA);
        done(trainers.offer(new AssignTrainer(CommandId.next(), training.id(), queries.suggestions(training.id()).version(), Staff.LUIS.person,
                TrainerRole.LEAD, Despite.NOTHING)));
    }
}
