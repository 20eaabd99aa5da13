package org.heatwatch.tests.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heatwatch.launcher.CannotStart;
import org.heatwatch.launcher.ClusterNode;
import org.heatwatch.launcher.EmbeddedDatabase;
import org.heatwatch.launcher.Installation;
import org.heatwatch.launcher.Port;
import org.heatwatch.launcher.ProductServer;

/**
 * The product as it ships, on an embedded database, in a folder of its own. Both keep their ports however often they are stopped,
 * killed and started again, so that visitors and connections find them anew. The database is started first; the server when asked.
 * Not for several threads.
 */
public final class RunningProduct implements AutoCloseable {

    private final Installation installation = Installation.found();
    private final Path folder;
    private final int databasePort = Port.free();
    private final int httpPort = Port.free();
    private final Map<String, String> environment = new TreeMap<>();
    private List<String> jvmFlags = ProductServer.JVM_FLAGS;
    private EmbeddedDatabase database;
    private ProductServer server;

    private RunningProduct(Path folder) {
        this.folder = folder;
        startDatabase();
    }

    /** On the database of this folder, which is made when it isn't there. */
    public static RunningProduct in(Path folder) throws IOException {
        return new RunningProduct(Files.createDirectories(folder));
    }

    /** On an empty database. */
    public static RunningProduct anewIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        EmbeddedDatabase.delete(folder.resolve("database"));
        return in(folder);
    }

    /** From the next start of the server on, these instead of the flags that the product ships with. */
    public RunningProduct jvmFlags(List<String> flags) {
        jvmFlags = List.copyOf(flags);
        return this;
    }

    /** From the next start of the server on; HEATWATCH_DB_URL puts something between the server and its database. */
    public RunningProduct environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Returns when the product is deployed. */
    public RunningProduct startServer() {
        server = deployed(setup("server", httpPort), installation.product());
        return this;
    }

    /** One more server on this database, with another archive: the caller's to end, and no node of a cluster. Returns when it is deployed. */
    public ProductServer startBeside(String serverFolder, Path archive, int port) {
        return deployed(setup(serverFolder, port), archive);
    }

    /** One more server on this database, which is the caller's to end: returns when the product is deployed. */
    public ProductServer startNode(ClusterNode node, int port) {
        return deployed(setup(node.name(), port).node(node), installation.product());
    }

    private ProductServer.Setup setup(String serverFolder, int port) {
        return ProductServer.in(installation.server())
                .baseFolder(folder.resolve(serverFolder))
                .ports(port, Port.free())
                .jvmFlags(jvmFlags)
                .environment(database.environment())
                .environment(Map.of("HEATWATCH_HOME", folder.toString(), "HEATWATCH_ADDRESS", address().toString()))
                .environment(environment);
    }

    private static ProductServer deployed(ProductServer.Setup setup, Path archive) {
        ProductServer started = setup.start();
        try {
            started.deploy(archive, "heatwatch.ear");
            return started;
        } catch (CannotStart refused) {
            started.close();
            throw refused;
        }
    }

    public void stopServer() {
        server.close();
    }

    /** SIGKILL; returns when the process is gone. */
    public void killServer() {
        server.process().destroyForcibly();
        server.awaitEnd();
    }

    /** Recovers what a killed one left. */
    public void startDatabase() {
        database = EmbeddedDatabase.start(folder.resolve("database"), databasePort);
    }

    /** SIGKILL of the server of the database; its backends follow by themselves. */
    public void killDatabase() throws IOException {
        database.kill();
        database.close();
    }

    public void stopDatabase() throws IOException {
        database.close();
    }

    /** The root of the product's addresses. Under this name browsers keep cookies that are for https only, without https. */
    public URI address() {
        return URI.create("http://localhost:" + httpPort + "/");
    }

    public long serverPid() {
        return server.process().pid();
    }

    /** The server's folder: its log is in {@code log}. */
    public Path serverFolder() {
        return folder.resolve("server");
    }

    /** The database's folder: its log is in {@code data/log}. */
    public Path databaseFolder() {
        return folder.resolve("database");
    }

    /** Of the process that all others of the database come from. */
    public long databasePid() {
        return database.pid();
    }

    public int databasePort() {
        return databasePort;
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    /** As the product itself is connected: no DDL, no change of logs. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.APP, database.appPassword());
    }

    /** As the owner of every table. */
    public Connection ownerConnection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, database.ownerPassword());
    }

    /** For the settings of the database and what it says about itself. */
    public Connection superuserConnection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.SUPERUSER, database.superuserPassword());
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        database.close();
    }
}
