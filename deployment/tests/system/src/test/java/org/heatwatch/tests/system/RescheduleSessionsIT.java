package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.SessionScope;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.domain.training.WeeklySeries;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.training.CancelSession;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeSessions;
import org.heatwatch.service.training.CopyTraining;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RescheduleSessions;
import org.heatwatch.service.training.SessionLine;
import org.heatwatch.service.training.SessionMove;
import org.heatwatch.service.training.TrainingFilter;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.service.training.TrainingSort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Series, moving and cancelling sessions, and copies. Each training is in a year of its own. */
class RescheduleSessionsIT extends AsCoordinator {

    private static int year = 2040;

    @Inject
    RescheduleSessions reschedule;

    @Inject
    PlanTraining plan;

    @Inject
    TrainingQueries queries;

    @Inject
    AttendanceQueries attendance;

    @Inject
    RegisterPeople seats;

    @Inject
    Trainings trainings;

    @Inject
    Rolls rolls;

    @Inject
    OutboxRows outbox;

    @Inject
    Heart heart;

    private LocalDate first;

    @BeforeEach
    void aYearOfItsOwn() {
        outbox.empty();
        first = LocalDate.of(++year, 6, 1);
    }

    @Test
    void a_stored_series_is_at_nine_o_clock_on_both_sides_of_the_change_in_the_list_and_in_the_calendar() throws Exception {
        LocalDate thursday = LocalDate.of(2027, 10, 21);
        TrainingId training = trainings.published(new TrainingPlan("Across the change", Audience.MIXED, 5, "",
                new WeeklySeries(thursday, Set.of(), EnumSet.allOf(Holiday.class)).times(6).held().stream()
                        .map(date -> Trainings.aSession(date.atTime(9, 0)))
                        .toList()));
        PersonId ana = trainings.aPerson("Ana Ruiz");
        seats.register(new RegisterPerson(CommandId.next(), training, ana));

        assertEquals(List.of("2027-10-21T09:00", "2027-10-28T09:00", "2027-11-04T09:00", "2027-11-18T09:00", "2027-12-02T09:00", "2027-12-09T09:00"),
                starts(training));
        var filter = new TrainingFilter("Across the change", null, null, null, null, false);
        assertEquals(thursday.atTime(9, 0), queries.trainings(filter, TrainingSort.NEWEST_FIRST, 0, 10).get(0).start());
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            String mail = Postbox.read(post.of(ana + "@example.org").get(0));
            for (String day : List.of("20271021", "20271104", "20271118", "20271209")) {
                assertTrue(mail.contains("DTSTART;TZID=America/Los_Angeles:" + day + "T090000"), mail);
            }
        }
    }
}
