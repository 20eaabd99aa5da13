package org.heatwatch.tests.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.heatwatch.launcher.EmbeddedDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a database of its own for a run of tests on the server, and says in system properties, which arquillian.xml reads, where it
 * is. A run that names no work folder needs no server.
 */
public class DatabaseForTheRun implements LauncherSessionListener {

    private static final int MANAGEMENT = 9990;

    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String work = System.getProperty("heatwatch.work");
        if (work == null) {
            return;
        }
        Path folder = Path.of(work, "database");
        try {
            EmbeddedDatabase.delete(folder);
            database = EmbeddedDatabase.start(folder, 0);
            int offset = freePort() - MANAGEMENT;
            System.setProperty("heatwatch.port.offset", Integer.toString(offset));
            System.setProperty("heatwatch.management.port", Integer.toString(MANAGEMENT + offset));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        System.setProperty("heatwatch.db.url", database.jdbcUrl());
        System.setProperty("heatwatch.db.app.password", database.appPassword());
        System.setProperty("heatwatch.db.owner.password", database.ownerPassword());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A free port above the management port, so that the offset is positive and all listeners move with it. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
