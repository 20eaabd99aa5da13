package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.reporting.JobLine;
import org.heatwatch.service.reporting.JobQueries;
import org.heatwatch.service.reporting.JobStanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator sees how each job does. */
class JobsIT extends OnTheServer {

    @Inject
    JobQueries queries;

    @Inject
    Heart heart;

    @BeforeEach
    void asAdministrator() {
        fixtures.asAdministrator();
    }

    @Test
    void a_job_that_works_is_well_until_it_is_called_no_more() throws Exception {
        heart.beatsAsEver("RemindJob");
        assertEquals(JobStanding.WELL, job("RemindJob").standing());

        clock.moveTo(Instant.now().plus(Duration.ofMinutes(2)));
        assertEquals(JobStanding.WELL, job("RemindJob").standing());
        clock.moveTo(Instant.now().plus(Duration.ofMinutes(4)));
        assertEquals(JobStanding.LATE, job("RemindJob").standing());
    }

    @Test
    void a_job_that_fails_counts_its_failures_until_it_works_again() throws Exception {
        asOwner("revoke select on session_reminder from heatwatch_app");
        try {
            heart.beatsAsEver("RemindJob");
            heart.beatsAsEver("RemindJob");
        } finally {
            asOwner("grant select on session_reminder to heatwatch_app");
        }
        JobLine failing = job("RemindJob");
        assertEquals(JobStanding.FAILING, failing.standing());
        assertEquals(2, failing.failures());
        assertEquals("PSQLException", failing.failedWith());
        assertEquals(failing, queries.jobs().get(0));

        heart.beatsAsEver("RemindJob");
        assertEquals(JobStanding.WELL, job("RemindJob").standing());
        assertEquals(0, job("RemindJob").failures());
    }

    @Test
    void a_beat_that_goes_on_for_more_than_five_minutes_does_not_end() throws Exception {
        heart.beatsAsEver("RemindJob");
        asOwner("update job_run set begun_at = now(), ended_at = null where job = 'RemindJob'");
        assertEquals(JobStanding.WELL, job("RemindJob").standing());

        clock.moveTo(Instant.now().plus(Duration.ofMinutes(6)));
        assertEquals(JobStanding.ENDLESS, job("RemindJob").standing());
    }

    @Test
    void nobody_but_the_administrator_sees_them() {
        fixtures.asCoordinator();

        assertThrows(AccessDenied.class, () -> queries.jobs());
    }

    private JobLine job(String name) {
        return queries.jobs().stream().filter(each -> each.job().equals(name)).findFirst().orElseThrow();
    }

    private static void asOwner(String sql) throws Exception {
        DataSource owner = InitialContext.doLookup("java:jboss/datasources/HeatWatchOwner");
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }
}
