package org.heatwatch.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.heatwatch.launcher.EmbeddedDatabase;
import org.heatwatch.launcher.ProductServer;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The product as it ships, started once for a run on an empty database of its own. A run that names no work folder needs none. */
public class TheProduct implements LauncherSessionListener {

    /** A JVM that lives for minutes: C1 only. */
    private static final List<String> JVM_FLAGS = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static EmbeddedDatabase database;
    private static ProductServer server;

    /** The root of the product's addresses. Under this name Chromium keeps cookies that are for https only, without https. */
    static URI address() {
        return URI.create("http://localhost:" + server.address().getPort());
    }

    /** As the product itself is connected: no DDL. */
    static Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.APP, database.appPassword());
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("heatwatch.work") == null) {
            return;
        }
        Path home = Path.of(System.getProperty("heatwatch.work"), "home");
        try {
            Files.createDirectories(home);
            EmbeddedDatabase.delete(home.resolve("database"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        database = EmbeddedDatabase.start(home.resolve("database"), 0);
        server = ProductServer.in(Path.of(System.getProperty("heatwatch.server")))
                .baseFolder(home.resolve("server"))
                .ports(freePort(), freePort())
                .jvmFlags(JVM_FLAGS)
                .environment(database.environment())
                .environment(Map.of("HEATWATCH_HOME", home.toString()))
                .start();
        server.deploy(Path.of(System.getProperty("heatwatch.ear")), "heatwatch.ear");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            stop(database);
        }
    }

    private static void stop(EmbeddedDatabase started) {
        try {
            started.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
