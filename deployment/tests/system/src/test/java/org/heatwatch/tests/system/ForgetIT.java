package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.junit.jupiter.api.Test;

/** What is kept for a while is deleted then, and not before. */
class ForgetIT extends AsCoordinator {

    @Inject
    Heart heart;

    @Inject
    SignIn signIn;

    @Inject
    PlanTraining plan;

    @Inject
    Trainings trainings;

    @Inject
    Rosters rosters;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void a_receipt_is_forgotten_after_thirty_days() {
        CommandId command = CommandId.next();
        plan.publish(new PublishTraining(command, trainings.aTraining(5, new Trainers(trainings.aTrainer("Luis Ortega"), List.of())), 0));

        assertEquals(1, after(Duration.ofDays(29), "command_receipt", "command_id", command.value()));
        assertEquals(0, after(Duration.ofDays(31), "command_receipt", "command_id", command.value()));
    }

    @Test
    void a_sign_in_is_forgotten_after_thirty_days() {
        String username = fixtures.anAccount(Set.of(Role.COORDINATOR)).username();
        UUID entered = ((SignInResult.Entered) signIn.enter(username, Fixtures.PASSWORD, "192.0.2.7")).signIn().value();

        assertEquals(1, after(Duration.ofDays(29), "sign_in", "id", entered));
        assertEquals(0, after(Duration.ofDays(31), "sign_in", "id", entered));
    }

    @Test
    void a_failed_attempt_is_forgotten_after_thirty_days() {
        String name = "nobody-" + UUID.randomUUID();
        signIn.enter(name, "x", "192.0.2.7");

        assertEquals(1, after(Duration.ofDays(29), "sign_in_failure", "name", name));
        assertEquals(0, after(Duration.ofDays(31), "sign_in_failure", "name", name));
    }

    @Test
    void a_roster_that_nobody_committed_is_forgotten_after_seven_days() {
        TrainingId training = trainings.aTraining(5, Trainings.NOBODY);
        UUID roster = rosters.beingRead(training, Duration.ofMinutes(1)).value();

        assertEquals(1, after(Duration.ofDays(6), "roster_import", "id", roster));
        assertEquals(0, after(Duration.ofDays(8), "roster_import", "id", roster));
    }

    /** How many rows are left when the heart beats so much later. */
    private long after(Duration passed, String table, String column, Object value) {
        clock.moveTo(Instant.now().plus(passed));
        heart.beats("ForgetJob");
        return (Long) entities.createNativeQuery("select count(*) from " + table + " where " + column + " = :value", Long.class)
                .setParameter("value", value)
                .getSingleResult();
    }
}
