package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.service.training.RosterStaging;
import org.heatwatch.service.training.RosterStanding;
import org.junit.jupiter.api.Test;

/** What becomes of a roster whose reader waits, is cut off or ends with its server. */
class ReadRosterIT extends AsCoordinator {

    /** As many are read at the same time. */
    private static final int READERS = 2;

    @Inject
    RosterStaging staging;

    @Inject
    RosterQueries queries;

    @Inject
    Trainings trainings;

    @Inject
    Rosters rosters;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owners;

    @Resource(lookup = "java:jboss/datasources/HeatWatch")
    DataSource products;

    @Test
    void a_roster_whose_server_ended_before_its_turn_is_seen_to_be_interrupted_within_a_minute() throws Exception {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        transaction.begin();
        try {
            RosterImportId roster = rosters.sent(training, people(1));

            assertTrue(rosters.isBeingRead(roster, Instant.now()));
            assertFalse(rosters.isBeingRead(roster, Instant.now().plus(Duration.ofMinutes(1))));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_roster_that_waits_for_its_turn_is_seen_to_wait() throws SQLException {
        RosterImportId last;
        try (var hand = new OtherHand(owners)) {
            hand.holdsRowsOfRosters();
            for (int reader = 0; reader < READERS; reader++) {
                rosters.sent(trainings.aTraining(20, Trainings.NOBODY), people(1));
            }
            last = rosters.sent(trainings.aTraining(20, Trainings.NOBODY), people(1));
            rosters.isSilent(last);
            rosters.awaitSign(last);
        }

        assertEquals(RosterStanding.CHECKED, rosters.read(last).standing());
    }

    @Test
    void a_reader_that_was_silent_for_too_long_goes_on_unless_its_roster_was_sent_again() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = rosters.beingRead(training, Duration.ofSeconds(-1));

        assertTrue(staging.stage(roster, List.of(), 0));
        assertEquals(RosterStanding.READING, queries.progress(roster).standing());
        rosters.checked(training, people(1));
        assertFalse(staging.stage(roster, List.of(), 0));
    }

    @Test
    void a_roster_whose_reader_lost_its_connection_is_read_on() throws SQLException {
        RosterImportId roster;
        try (var hand = new OtherHand(owners)) {
            hand.holdsRowsOfRosters();
            roster = rosters.sent(trainings.aTraining(20, Trainings.NOBODY), people(5));
            hand.cutsWhoeverWaits(products);
        }

        assertEquals(RosterStanding.CHECKED, rosters.read(roster).standing());
        assertEquals(5, rosters.staged(roster));
    }

    private static Path people(int count) {
        return Rosters.file(Rosters.HEADINGS + Rosters.people(count));
    }
}
