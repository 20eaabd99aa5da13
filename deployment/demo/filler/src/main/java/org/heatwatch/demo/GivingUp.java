package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.training.CancelRegistration;
import org.heatwatch.service.training.RegistrationLine;
import org.heatwatch.service.training.SettleRegistrations;
import org.heatwatch.service.training.TrainingQueries;

/** Somebody calls the office: she can't come, so that whoever is next is offered her seat. */
@ApplicationScoped
class GivingUp {

    private final SettleRegistrations registrations;
    private final TrainingQueries trainings;
    private final Acting acting;

    protected GivingUp() {
        this(null, null, null);
    }

    @Inject
    GivingUp(SettleRegistrations registrations, TrainingQueries trainings, Acting acting) {
        this.registrations = registrations;
        this.trainings = trainings;
        this.acting = acting;
    }

    void one(PlannedTraining training) {
        acting.as(Staff.DARNELL);
        RegistrationLine first = trainings.registrations(training.id(), 0, 1).get(0);
        done(registrations.cancel(new CancelRegistration(CommandId.next(), first.id(), first.version(), "On call that day")));
    }
}
