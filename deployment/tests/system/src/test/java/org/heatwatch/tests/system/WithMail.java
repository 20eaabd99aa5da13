package org.heatwatch.tests.system;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of a coordinator's acts and the mail that follows from them: nothing waits when one begins, and mail is off until it says otherwise. */
abstract class WithMail extends AsCoordinator {

    @Inject
    Trainings trainings;

    @Inject
    OutboxRows outbox;

    @Inject
    Heart heart;

    @BeforeEach
    void nothingWaits() {
        outbox.empty();
    }

    @AfterEach
    void mailIsOff() {
        Postbox.sendNowhere();
    }
}
