package org.heatwatch.tests.system;

import jakarta.inject.Inject;
import org.heatwatch.service.platform.time.MovableClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests inside the product on the real server. They may move its clock, which goes on as ever after each. */
@ExtendWith(ArquillianExtension.class)
abstract class OnTheServer {

    @Inject
    Fixtures fixtures;

    @Inject
    MovableClock clock;

    @Deployment
    static EnterpriseArchive product() {
        return Product.withTests();
    }

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }
}
