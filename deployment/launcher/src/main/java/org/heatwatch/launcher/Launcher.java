package org.heatwatch.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import sun.misc.Signal;

/**
 * The main behind the run command. Starts the database, fills it with the demo when it is empty, starts the server with the product,
 * says "Ready", and stops everything it started, the server before the database, when it is interrupted or asked to end, or when the
 * server ends by itself.
 */
public final class Launcher {

    private static final String ARCHIVE_NAME = "heatwatch.ear";

    private final Settings settings;
    private final Installation installation;
    private boolean stopping;
    private Runnable stopServer = () -> { };

    private Launcher(Settings settings, Installation installation) {
        this.settings = settings;
        this.installation = installation;
    }

    /** Runs until it is stopped. Exits with 0 when asked to stop, with 1 and a sentence when it can't start or go on. */
    public static void main(String[] arguments) {
        try {
            Launcher launcher = new Launcher(Settings.from(System.getenv()), Installation.found());
            // A shutdown hook would do, but the exit code would be the signal's.
            for (String each : List.of("INT", "TERM", "HUP")) {
                Signal.handle(new Signal(each), signal -> launcher.stop());
            }
            launcher.run();
            say("Stopped.");
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | SQLException e) {
            System.err.println("HEAT Watch stopped: " + e);
            System.exit(1);
        }
    }

    private void run() throws IOException, SQLException {
        try (DataFolder folder = DataFolder.open(settings.home())) {
            ProductServer.stopLeftOver(serverFolder());
            Port.requireFree(settings.bind(), settings.port());
            if (settings.externalDatabase()) {
                DemoFilling demo = DemoFilling.ofExternal(folder.path(), System.getenv("HEATWATCH_DB_URL"));
                demo.refuseIfInterrupted();
                runOn(System.getenv(), demo);
            } else {
                runEmbedded(folder.path().resolve("database"), DemoFilling.ofEmbedded(folder.path()));
            }
        } catch (CannotStart e) {
            if (!isStopping()) {
                throw e;
            }
        }
    }

    private void runEmbedded(Path folder, DemoFilling demo) throws IOException, SQLException {
        if (demo.interrupted()) {
            say("The demo was interrupted while it was filled in. Starting over...");
            EmbeddedDatabase.delete(folder);
            demo.forget();
        }
        say("Starting the database...");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, 0)) {
            runOn(database.environment(), demo);
        }
    }

    private void runOn(Map<String, String> database, DemoFilling demo) throws IOException, SQLException {
        if (settings.demo() && demo.isMissingIn(database)) {
            fill(database, demo);
        }
        String address = System.getenv().getOrDefault("HEATWATCH_ADDRESS", settings.address().toString());
        ProductServer.Setup setup = setup(database).bind(settings.bind()).ports(settings.port(), Port.free())
                .environment(Map.of("HEATWATCH_ADDRESS", address));
        try (ProductServer server = startServer("Starting the server...", setup)) {
            server.deploy(installation.product(), ARCHIVE_NAME);
            server.awaitAnswer("");
            say("Ready: " + settings.address());
            if (settings.demo()) {
                demo.accounts().lines().forEach(Launcher::say);
            }
            if (settings.reachable() && !demo.accounts().isEmpty()) {
                say("Anybody on the network can sign in with the accounts of the demo. Set HEATWATCH_BIND=127.0.0.1 to keep it to this machine.");
            }
            server.awaitEnd();
            if (!isStopping()) {
                throw server.died();
            }
        }
    }

    /** On a port nobody knows, so that nobody signs in to half a demo. */
    private void fill(Map<String, String> database, DemoFilling demo) throws IOException {
        demo.begin();
        ProductServer.Setup setup = setup(database).ports(Port.free(), Port.free()).property("heatwatch.clock", "movable")
                .environment(Map.of("HEATWATCH_HOME", demo.folder().toString()));
        try (ProductServer server = startServer("Filling in the demo, once. This takes a minute or two...", setup)) {
            server.deploy(installation.demo(), ARCHIVE_NAME);
            demo.awaitEnd(server);
        }
    }

    private ProductServer.Setup setup(Map<String, String> database) {
        ProductServer.Setup setup = ProductServer.in(installation.server())
                .baseFolder(serverFolder())
                .jvmFlags(ProductServer.JVM_FLAGS)
                .environment(database);
        settings.node().ifPresent(setup::node);
        return setup;
    }

    private Path serverFolder() {
        return settings.home().resolve("server");
    }

    private synchronized ProductServer startServer(String progress, ProductServer.Setup setup) {
        if (stopping) {
            throw new CannotStart("Stopped while starting.");
        }
        say(progress);
        ProductServer server = setup.start();
        stopServer = () -> server.process().destroy();
        return server;
    }

    /** Ends the server; the thread that started it then unwinds and stops the rest. Being asked again changes nothing. */
    private synchronized void stop() {
        if (!stopping) {
            stopping = true;
            say("Stopping...");
            stopServer.run();
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
