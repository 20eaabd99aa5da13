package org.heatwatch.tests.system;

import static org.heatwatch.domain.training.RegistrationState.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.reporting.TodayQueries;
import org.heatwatch.service.reporting.TodayTraining;
import org.heatwatch.service.training.ApproveAll;
import org.heatwatch.service.training.ApproveRegistration;
import org.heatwatch.service.training.CommitRoster;
import org.heatwatch.service.training.ImportRoster;
import org.heatwatch.service.training.RegistrationLine;
import org.heatwatch.service.training.RegistrationResult;
import org.heatwatch.service.training.RosterResult;
import org.heatwatch.service.training.SettleResult;
import org.junit.jupiter.api.Test;

/** Who is approved, where a training asks for it. */
class ApprovalIT extends SettlingSeats {

    private static final SeatPolicy APPROVAL = new SeatPolicy(true, 0);
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    TodayQueries today;

    @Inject
    ImportRoster imports;

    @Inject
    Rosters rosters;

    @Test
    void where_the_training_asks_for_it_registrations_wait_to_be_approved() {
        TrainingId training = aTraining(1, APPROVAL);
        assertInstanceOf(RegistrationResult.ToBeApproved.class, register(training, "Zora Lind"));
        register(training, "Suryani", "Ana Ruiz");
        assertEquals(3, queries.training(training).people().toApprove());
        assertEquals(1, queries.training(training).free());

        approve(training, "Suryani");
        approve(training, "Zora Lind");
        cancel(training, "Ana Ruiz");

        assertEquals(List.of("Suryani REGISTERED 0", "Zora Lind WAITLISTED 1", "Ana Ruiz CANCELLED 0"), people(training));
        assertEquals(List.of("TO_BE_APPROVED REGISTERED APPROVED", "TO_BE_APPROVED WAITLISTED APPROVED", "TO_BE_APPROVED CANCELLED NOT_APPROVED"),
                trainings.steps(training));
        assertEquals(new SettleResult.Refused("registration.not-to-approve", List.of()), approve(training, "Suryani"));
    }

    @Test
    void a_seat_that_is_given_up_is_not_for_those_who_wait_to_be_approved() {
        TrainingId training = aTraining(1, APPROVAL);
        register(training, "Zora Lind", "Suryani");
        approve(training, "Zora Lind");

        cancel(training, "Zora Lind");

        assertEquals(List.of("Suryani TO_BE_APPROVED 0", "Zora Lind CANCELLED 0"), people(training));
    }

    @Test
    void all_are_approved_in_the_order_in_which_they_came() {
        TrainingId training = aTraining(2, APPROVAL);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");
        var command = new ApproveAll(CommandId.next(), training);

        SettleResult first = settle.approveAll(command);

        assertEquals(new SettleResult.AllApproved(2, 1), first);
        assertEquals(first, settle.approveAll(command));
        assertEquals(List.of(REGISTERED, REGISTERED, WAITLISTED), states(training));
    }

    @Test
    void today_says_that_people_wait_to_be_approved() {
        SessionPlan beforeAllOthers = Trainings.aSession(LocalDate.of(2028, 12, 10).atTime(10, 0));
        TrainingId training = trainings.published(new TrainingPlan("Human Trafficking 101", Audience.MIXED, 2, APPROVAL, "",
                List.of(beforeAllOthers)));
        register(training, "Zora Lind", "Suryani");
        clock.moveTo(beforeAllOthers.slot().startsAt().minus(DAY));

        TodayTraining needed = today.today().trainings().stream().filter(each -> each.training().equals(training)).findFirst().orElseThrow();

        assertEquals(TodayTraining.Need.APPROVAL, needed.need());
        assertEquals(2, needed.number());
    }

    @Test
    void today_says_so_however_far_off_the_training_is() {
        SessionPlan beforeAllOthers = Trainings.aSession(LocalDate.of(2028, 12, 11).atTime(10, 0));
        TrainingId training = trainings.published(new TrainingPlan("Human Trafficking 101", Audience.MIXED, 2, APPROVAL, "",
                List.of(beforeAllOthers)));
        clock.moveTo(beforeAllOthers.slot().startsAt().minus(DAY.multipliedBy(60)));
        assertEquals(List.of(), needs(training));

        register(training, "Zora Lind");

        assertEquals(List.of(TodayTraining.Need.APPROVAL), needs(training));
    }

    private List<TodayTraining.Need> needs(TrainingId training) {
        return today.today().trainings().stream().filter(each -> each.training().equals(training)).map(TodayTraining::need).toList();
    }

    @Test
    void a_roster_waits_to_be_approved_where_the_training_asks_for_it() throws IOException {
        TrainingId training = aTraining(1, APPROVAL);
        Path file = Files.writeString(Files.createTempFile("roster", ".csv"),
                "Full name,E-mail\nAna Ruiz,%s@example.org\nZora Lind,%s@example.org\n".formatted(PersonId.next(), PersonId.next()));

        RosterImportId roster = rosters.checked(training, file);

        assertEquals(new RosterResult.Committed(training, 0, 0, 2), imports.commit(new CommitRoster(CommandId.next(), roster)));
        assertEquals(List.of(TO_BE_APPROVED, TO_BE_APPROVED), states(training));
    }

    private SettleResult approve(TrainingId training, String name) {
        RegistrationLine line = line(training, name);
        return settle.approve(new ApproveRegistration(CommandId.next(), line.id(), line.version()));
    }
}
