package org.heatwatch.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.heatwatch.tests.http.RunningProduct;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The product as it ships, started once for a run on an empty database of its own. A run that names no work folder needs none. */
public class TheProduct implements LauncherSessionListener {

    /** A JVM that lives for minutes: C1 only. */
    private static final List<String> JVM_FLAGS = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static RunningProduct product;

    /** The root of the product's addresses. */
    static URI address() {
        return product.address();
    }

    /** As the product itself is connected: no DDL. */
    static Connection connection() throws SQLException {
        return product.connection();
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("heatwatch.work") == null) {
            return;
        }
        try {
            product = RunningProduct.anewIn(Path.of(System.getProperty("heatwatch.work"), "home"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        product.jvmFlags(JVM_FLAGS).startServer();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (product == null) {
            return;
        }
        try {
            product.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
