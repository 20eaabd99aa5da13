package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntFunction;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.VenueDetails;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.MarkRestPresent;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.service.people.AddAgency;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.EditDirectory;
import org.heatwatch.service.people.PeopleFilter;
import org.heatwatch.service.reporting.TodayQueries;
import org.heatwatch.service.training.AddVenue;
import org.heatwatch.service.training.ManageVenues;
import org.heatwatch.service.training.VenueQueries;
import org.junit.jupiter.api.Test;

/** A list asks the database as often for many rows as for one. */
class ListsIT extends AsCoordinator {

    private static final int MANY = 5;

    @Inject
    DirectoryQueries directory;

    @Inject
    EditDirectory edit;

    @Inject
    VenueQueries venues;

    @Inject
    ManageVenues manageVenues;

    @Inject
    AttendanceQueries rolls;

    @Inject
    TakeAttendance attendance;

    @Inject
    TodayQueries today;

    @Inject
    Rolls aRoll;

    @Inject
    Statements statements;

    @Test
    void agencies() {
        for (int i = 0; i < MANY; i++) {
            AgencyId id = AgencyId.next();
            edit.addAgency(new AddAgency(CommandId.next(), id, "Agency " + id, Discipline.COURT, ""));
        }

        asksAsOftenForMany(rows -> directory.agencies(new PeopleFilter("", null, null), 0, rows));
    }

    @Test
    void venues() {
        for (int i = 0; i < MANY; i++) {
            VenueId id = VenueId.next();
            manageVenues.add(new AddVenue(CommandId.next(), id, new VenueDetails("Venue " + id, "", "", "", null)));
        }

        asksAsOftenForMany(rows -> venues.venues("", 0, rows));
    }

    @Test
    void the_history_of_a_roll() {
        SessionId little = aRoll.started(1);
        SessionId much = aRoll.started(30);
        attendance.markRestPresent(new MarkRestPresent(CommandId.next(), little));
        attendance.markRestPresent(new MarkRestPresent(CommandId.next(), much));

        assertEquals(30, rolls.history(much).size());
        assertEquals(statements.of(() -> rolls.history(little)), statements.of(() -> rolls.history(much)));
    }

    @Test
    void today() {
        aRoll.started(1);
        long one = statements.of(today::today);
        for (int i = 0; i < MANY; i++) {
            aRoll.started(2);
        }

        assertTrue(today.today().upcoming().size() + today.today().unfinished().size() + today.today().sessions().size() >= MANY);
        assertEquals(one, statements.of(today::today));
    }

    private void asksAsOftenForMany(IntFunction<List<?>> list) {
        assertTrue(list.apply(MANY).size() == MANY);
        assertEquals(statements.of(() -> list.apply(1)), statements.of(() -> list.apply(MANY)));
    }
}
