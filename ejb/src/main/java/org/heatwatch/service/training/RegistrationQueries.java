package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.AttendanceRecord;
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
    private final Waitlist waitlist;
    private final AttendanceRecord attendance;
    private final CommandReceipts receipts;

    protected RegistrationQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    RegistrationQueries(HibernateTrainings trainings, HibernateRegistrations registrations, Waitlist waitlist, AttendanceRecord attendance,
            CommandReceipts receipts) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.waitlist = waitlist;
        this.attendance = attendance;
        this.receipts = receipts;
    }

    /** @throws AccessDenied if there is no such training */
    @Allowed(REGISTER_PEOPLE)
    public TrainingSeats seats(TrainingId id) {
        Training training = trainings.get(id);
        StandingCounts counts = registrations.counts(id);
        return new TrainingSeats(training.title(), training.closedToRegistrations().isEmpty(), training.seats().approval(), training.capacity(),
                counts.taken(), counts.waitlisted());
    }

    /** How those of the people stand who are on the training; not those whose registration was cancelled. */
    @Allowed(REGISTER_PEOPLE)
    public Map<PersonId, RegistrationState> standing(TrainingId training, Collection<PersonId> people) {
        return registrations.standing(training, people);
    }

    /** @throws AccessDenied if there is no such registration */
    @Allowed(REGISTER_PEOPLE)
    public RegistrationSheet registration(RegistrationId id) {
        Training training = trainings.get(registrations.trainingOf(id));
        RegistrationLine line = registrations.line(id);
        String next = line.state().holdsSeat() ? waitlist.next(training).map(registrations::nameOf).orElse("") : "";
        return new RegistrationSheet(id, line.person(), line.name(), line.agency(), training.id(), training.title(), training.state().isOpen(),
                line.state(), line.waiting(), line.offerUntil(), attendance.isMarked(id), next, registrations.steps(id), line.version());
    }

    /** What became of the caller's own command to register a person; empty if she sent none with this id. */
    @Allowed(REGISTER_PEOPLE)
    public Optional<RegistrationResult> outcome(TrainingId training, PersonId person, CommandId command) {
        return receipts.of(new RegisterPerson(command, training, person)).map(RegistrationResult.class::cast);
    }
}
