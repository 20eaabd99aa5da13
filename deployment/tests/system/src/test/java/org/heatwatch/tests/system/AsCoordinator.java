package org.heatwatch.tests.system;

import org.junit.jupiter.api.BeforeEach;

/** Tests that call as a coordinator, a new one each, unless they say otherwise. */
abstract class AsCoordinator extends OnTheServer {

    @BeforeEach
    void asCoordinator() {
        fixtures.asCoordinator();
    }
}
