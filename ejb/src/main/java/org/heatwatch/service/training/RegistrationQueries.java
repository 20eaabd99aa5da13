package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.CommandReceipts;

/** Seeing whom a training has a seat for, and who of some people is on it. */
@Stateless
public class RegistrationQueries {

    private final HibernateTrainings trainings;
    private final HibernateRegistrations registrations;
    private final CommandReceipts receipts;

    protected RegistrationQueries() {
        this(null, null, null);
    }

    @Inject
    RegistrationQueries(HibernateTrainings trainings, HibernateRegistrations registrations, CommandReceipts receipts) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.receipts = receipts;
    }

    /** @throws AccessDenied if there is no such training */
    @Allowed(REGISTER_PEOPLE)
    public TrainingSeats seats(TrainingId id) {
        Training training = trainings.get(id);
        return new TrainingSeats(training.title(), training.state().isOpen(), training.capacity(), registrations.seated(id),
                registrations.waiting(id));
    }

    /** How those of the people stand who are on the training. */
    @Allowed(REGISTER_PEOPLE)
    public Map<PersonId, RegistrationState> standing(TrainingId training, Collection<PersonId> people) {
        return registrations.standing(training, people);
    }

    /** What became of the caller's own command to register a person; empty if she sent none with this id. */
    @Allowed(REGISTER_PEOPLE)
    public Optional<RegistrationResult> outcome(TrainingId training, PersonId person, CommandId command) {
        return receipts.of(new RegisterPerson(command, training, person)).map(RegistrationResult.class::cast);
    }
}
