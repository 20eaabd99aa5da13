package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.tests.system.guards.Guard;
import org.heatwatch.tests.system.guards.RunningServer;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.junit5.IdentifiedTestException;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each guard of the youth zone is switched off once, in the product while it runs: each test that is named beside it fails then, and passes else. */
@ExtendWith(ArquillianExtension.class)
class GuardsIT {

    private static final Map<String, Optional<Throwable>> WITH_ALL = new TreeMap<>();

    private static RunningServer server;

    @Deployment
    static EnterpriseArchive product() {
        return Product.withTests();
    }

    static List<Guard> guards() {
        return Guard.all();
    }

    @RunAsClient
    @ParameterizedTest(name = "{0}")
    @MethodSource("guards")
    void without_it_a_test_fails(Guard guard) throws Exception {
        if (server == null) {
            server = new RunningServer();
        }
        for (String test : guard.tests()) {
            if (!WITH_ALL.containsKey(test)) {
                WITH_ALL.put(test, server.failureOf(test));
            }
            assertEquals(Optional.empty(), WITH_ALL.get(test), test);
        }
        server.without(guard, () -> {
            for (String test : guard.tests()) {
                assertEquals("failed", outcome(server.failureOf(test)), test);
            }
            return null;
        });
    }

    /** What the test says counts, or another guard behind the one that is off. Anything else may be broken for another reason. */
    private static String outcome(Optional<Throwable> failure) {
        return failure.map(thrown -> causes(thrown).anyMatch(GuardsIT::tells) ? "failed" : "broke: " + thrown).orElse("passed");
    }

    private static boolean tells(Throwable thrown) {
        return thrown instanceof AssertionError || thrown instanceof RuleViolation || thrown instanceof ConstraintViolationException;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return thrown instanceof IdentifiedTestException several ? several.getCollectedExceptions().values().stream().flatMap(GuardsIT::causes)
                : Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    @AfterAll
    static void close() throws Exception {
        if (server != null) {
            server.close();
        }
    }
}
