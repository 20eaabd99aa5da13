package org.heatwatch.demo;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.domain.shared.County;
import org.heatwatch.service.access.OpenToAll;

/**
 * Fills the product, once. Whoever started the server waits in the folder HEATWATCH_HOME for {@code demo.done}, beside which
 * {@code demo.accounts} says how to sign in, or for {@code demo.failed} with what went wrong.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class FillDemo {

    private static final Logger LOG = Logger.getLogger(FillDemo.class.getName());

    private final Replay replay;
    private final YouthZone youthZone;
    private final Acting acting;
    private final Clock clock;

    protected FillDemo() {
        this(null, null, null, null);
    }

    @Inject
    FillDemo(Replay replay, YouthZone youthZone, Acting acting, Clock clock) {
        this.replay = replay;
        this.youthZone = youthZone;
        this.acting = acting;
        this.clock = clock;
    }

    /** Takes a minute or so; returns at once. */
    @Asynchronous
    @OpenToAll(because = "it signs in as each account that it has opened")
    public void fill(Path home) {
        try {
            Instant begun = clock.instant();
            Year year = new Year(new Cast(), LocalDateTime.ofInstant(begun, County.ZONE));
            replay.run(year.trainings(), begun);
            acting.now();
            Files.writeString(home.resolve("demo.accounts"), Staff.signInSheet(youthZone.keys()));
            Files.createFile(home.resolve("demo.done"));
            LOG.log(Level.INFO, "Demo: filled in within {0} s", Duration.between(begun, clock.instant()).toSeconds());
        } catch (Exception failed) { // whatever it is: somebody waits to hear of it
            LOG.log(Level.SEVERE, "Demo: failed", failed);
            tell(home, failed);
        }
    }

    private static void tell(Path home, Exception failed) {
        try {
            Files.writeString(home.resolve("demo.failed"), failed.toString());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
