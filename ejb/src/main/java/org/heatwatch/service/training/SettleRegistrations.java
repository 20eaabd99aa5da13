package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.AttendanceRecord;
import org.heatwatch.domain.training.Because;
import org.heatwatch.domain.training.Registration;
import org.heatwatch.domain.training.RegistrationCause;
import org.heatwatch.domain.training.RegistrationChange;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;

/**
 * What becomes of a registration: approved, accepted, cancelled; and who is next. Every act holds the training and then the registration,
 * so that a seat that comes free goes to one person, and nobody is marked whose registration is being cancelled.
 */
@Stateless
public class SettleRegistrations {

    private final HibernateTrainings trainings;
    private final HibernateRegistrations registrations;
    private final Waitlist line;
    private final AttendanceRecord attendance;

    protected SettleRegistrations() {
        this(null, null, null, null);
    }

    @Inject
    SettleRegistrations(HibernateTrainings trainings, HibernateRegistrations registrations, Waitlist line, AttendanceRecord attendance) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.line = line;
        this.attendance = attendance;
    }

    /** @throws AccessDenied if there is no such registration */
    @Allowed(REGISTER_PEOPLE)
    public SettleResult approve(ApproveRegistration command) {
        return settle(command.registration(), command.seenVersion(), (training, registration) -> {
            mustWaitForApproval(registration);
            approve(registration, registrations.forNewcomers(training));
            return List.of();
        });
    }

    private static void mustWaitForApproval(Registration registration) {
        if (registration.state() != RegistrationState.TO_BE_APPROVED) {
            throw new RuleViolation("registration.not-to-approve");
        }
    }

    private void approve(Registration registration, int free) {
        Because approved = Because.of(RegistrationCause.APPROVED);
        if (free > 0) {
            registrations.promote(registration, approved);
        } else {
            registrations.queue(registration, approved);
        }
    }

    /** @throws AccessDenied if there is no such training */
    @Allowed(REGISTER_PEOPLE)
    public SettleResult approveAll(ApproveAll command) {
        Training training = trainings.hold(command.training());
        if (!training.state().isOpen()) {
            return new SettleResult.Refused("training.not-open", List.of());
        }
        List<Registration> asked = registrations.toApprove(training.id());
        int free = registrations.forNewcomers(training);
        for (int i = 0; i < asked.size(); i++) {
            approve(asked.get(i), free - i);
        }
        int seats = Math.min(free, asked.size());
        return new SettleResult.AllApproved(seats, asked.size() - seats);
    }

    /** @throws AccessDenied if there is no such registration */
    @Allowed(REGISTER_PEOPLE)
    public SettleResult accept(AcceptOffer command) {
        return settle(command.registration(), command.seenVersion(), (training, registration) -> {
            registrations.accept(registration);
            return List.of();
        });
    }

    /** A seat that comes free by it goes to whoever is next in line. */
    @Allowed(REGISTER_PEOPLE)
    public SettleResult cancel(CancelRegistration command) {
        return settle(command.registration(), command.seenVersion(), (training, registration) -> {
            if (attendance.isMarked(registration.id())) {
                throw new RuleViolation("registration.has-marks");
            }
            RegistrationState before = registration.state();
            RegistrationChange step = registrations.cancel(registration, new Because(left(before), null, command.reason()));
            return switch (before) {
                case REGISTERED -> line.moveUp(training, 1, Because.of(RegistrationCause.SEAT_GIVEN_UP, step));
                case OFFERED -> line.moveUp(training, 1, Because.of(RegistrationCause.OFFER_PASSED_ON, step));
                case TO_BE_APPROVED, WAITLISTED, CANCELLED -> List.of();
            };
        });
    }

    private static RegistrationCause left(RegistrationState before) {
        return switch (before) {
            case TO_BE_APPROVED -> RegistrationCause.NOT_APPROVED;
            case OFFERED -> RegistrationCause.OFFER_DECLINED;
            case REGISTERED, WAITLISTED, CANCELLED -> RegistrationCause.COORDINATOR_CANCELLED;
        };
    }

    /** A rule that says no is a refusal: it is asked before anything is written. */
    private SettleResult settle(RegistrationId id, long seenVersion, BiFunction<Training, Registration, List<Registration>> verb) {
        Training training = trainings.hold(registrations.trainingOf(id));
        Registration registration = registrations.hold(id);
        if (registration.version() != seenVersion) {
            return new SettleResult.Stale(registration.state());
        }
        if (!training.state().isOpen()) {
            return new SettleResult.Refused("training.not-open", List.of());
        }
        try {
            List<Registration> next = verb.apply(training, registration);
            return new SettleResult.Settled(registrations.nameOf(registration), registration.state(), next.stream().map(this::movedUp).toList());
        } catch (RuleViolation broken) {
            return new SettleResult.Refused(broken.key(), broken.arguments());
        }
    }

    private MovedUp movedUp(Registration next) {
        return new MovedUp(registrations.nameOf(next), next.state(), next.offerUntil().orElse(null));
    }
}
