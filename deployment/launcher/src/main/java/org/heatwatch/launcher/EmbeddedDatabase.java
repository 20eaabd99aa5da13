package org.heatwatch.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * PostgreSQL 17 of this machine, durable, listening on loopback only, in a folder that survives a restart.
 *
 * <p>The folder is made under another name and renamed when it is whole, so an interrupted first start leaves nothing behind that
 * could be taken for a database. It holds the cluster ({@code data}), the server's log of the last seven days and the passwords
 * ({@code passwords.properties}, readable by its owner only; every connection needs one). A postgres left over from a killed process
 * is stopped before the folder is used again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Owns the database and its schema; only migrations use it. */
    public static final String OWNER = "heatwatch_owner";
    /** What the product works as: no DDL. */
    public static final String APP = "heatwatch_app";

    /** May everything, its settings included; the product never is. */
    public static final String SUPERUSER = "postgres";

    private static final String DATABASE = "heatwatch";

    /** Of postmaster.pid, from 0. */
    private static final int PORT_LINE = 3;

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Path data;
    private final Properties passwords;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(Path folder, int port) throws IOException {
        this.data = folder.resolve("data");
        this.passwords = readPasswords(folder);
        this.postgres = started(server(folder, passwords).setPort(port), data);
    }

    /**
     * Starts the database of this folder; creates it, with its roles and extensions, when the folder doesn't exist. The caller sees to
     * it that nobody else uses the folder: a server found running in it is stopped.
     *
     * @param port the port to listen on, or 0 for any free one
     * @throws CannotStart when it isn't up within two minutes, or the folder above this one doesn't exist
     */
    public static EmbeddedDatabase start(Path folder, int port) {
        try {
            Path absolute = real(folder);
            if (!Files.exists(absolute)) {
                create(absolute);
            }
            stopLeftOver(absolute.resolve("data"));
            return new EmbeddedDatabase(absolute, port);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart("The database in " + folder + " did not start: " + e.getMessage()
                    + ". Its log is in " + folder.resolve("data/log") + ".", e);
        }
    }

    /** Deletes the database of this folder with all its rows, stopping it first if it still runs. */
    public static void delete(Path folder) throws IOException {
        stopLeftOver(real(folder).resolve("data"));
        Folders.delete(folder);
    }

    public String jdbcUrl() {
        return url(postgres.getPort());
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, DATABASE);
    }

    public String ownerPassword() {
        return passwords.getProperty(OWNER);
    }

    public String appPassword() {
        return passwords.getProperty(APP);
    }

    public String superuserPassword() {
        return passwords.getProperty(SUPERUSER);
    }

    /** The variables by which the product finds this database, and the keys beside it. */
    public Map<String, String> environment() {
        return environment(data.getParent(), jdbcUrl(), passwords);
    }

    /**
     * The same of the database that another process runs in this folder.
     *
     * @throws CannotStart when none runs
     */
    public static Map<String, String> environmentOfRunning(Path folder) {
        try {
            int port = Integer.parseInt(Files.readAllLines(folder.resolve("data/postmaster.pid")).get(PORT_LINE).strip());
            return environment(folder, url(port), readPasswords(folder));
        } catch (IOException | IndexOutOfBoundsException none) {
            throw new CannotStart("No database runs in " + folder + ". Start HEAT Watch first, or set HEATWATCH_HOME to its folder.", none);
        }
    }

    private static Map<String, String> environment(Path folder, String url, Properties passwords) {
        Map<String, String> variables = new TreeMap<>(KeysBesideDatabase.in(folder.toAbsolutePath()));
        variables.put("HEATWATCH_DB_URL", url);
        variables.put("HEATWATCH_DB_OWNER_USER", OWNER);
        variables.put("HEATWATCH_DB_OWNER_PASSWORD", passwords.getProperty(OWNER));
        variables.put("HEATWATCH_DB_USER", APP);
        variables.put("HEATWATCH_DB_PASSWORD", passwords.getProperty(APP));
        return variables;
    }

    /** Of the process that all others of the server come from. */
    public long pid() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the server and all its processes (SIGKILL), as a power cut would. {@link #close} then gives the folder up. */
    public void kill() {
        ProcessHandle.of(pid()).ifPresent(process -> {
            List<ProcessHandle> children = process.children().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        });
    }

    /** Disconnects everyone, writes a checkpoint and stops; returns when no process of it is left. */
    @Override
    public void close() throws IOException {
        postgres.close();
        stopLeftOver(data);
    }

    /** With symbolic links resolved, as the kernel names a process's working directory. */
    private static Path real(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        return absolute.getParent().toRealPath().resolve(absolute.getFileName());
    }

    private static void create(Path folder) throws IOException, SQLException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        delete(unfinished);
        Folders.createPrivate(unfinished);
        Properties passwords = writePasswords(unfinished);
        Path superuserPassword = privateFile(unfinished.resolve("superuser-password"));
        Files.writeString(superuserPassword, passwords.getProperty(SUPERUSER));
        // setLocaleConfig hands any option to initdb. Without "auth" it would trust every local user.
        EmbeddedPostgres.Builder first = server(unfinished, passwords)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", superuserPassword.toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-US");
        try (EmbeddedPostgres postgres = started(first, unfinished.resolve("data"))) {
            execute(postgres.getPostgresDatabase(),
                    "create role %s login password '%s'".formatted(OWNER, passwords.getProperty(OWNER)),
                    "create role %s login password '%s'".formatted(APP, passwords.getProperty(APP)),
                    "create database %s owner %s".formatted(DATABASE, OWNER),
                    "revoke all on database %s from public".formatted(DATABASE),
                    "grant connect on database %s to %s".formatted(DATABASE, APP));
            execute(postgres.getDatabase("postgres", DATABASE),
                    "alter schema public owner to " + OWNER,
                    "create extension btree_gist",
                    "create extension pg_trgm");
        }
        stopLeftOver(unfinished.resolve("data"));
        Files.delete(superuserPassword);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedPostgres started(EmbeddedPostgres.Builder server, Path data) throws IOException {
        try {
            return server.start();
        } catch (IOException e) {
            stopLeftOver(data);
            throw e;
        }
    }

    private static EmbeddedPostgres.Builder server(Path folder, Properties passwords) throws IOException {
        Path binaries = Folders.createPrivate(Path.of(System.getProperty("user.home"), ".cache", "heatwatch")).resolve("postgresql");
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(folder.resolve("start.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setConnectConfig("password", passwords.getProperty(SUPERUSER))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_rotation_size", "0")
                // A failed statement or the detail of a broken constraint would write names into the log.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse");
    }

    private static void execute(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static Properties writePasswords(Path folder) throws IOException {
        Properties passwords = new Properties();
        SecureRandom random = new SecureRandom();
        for (String role : List.of(SUPERUSER, OWNER, APP)) {
            byte[] secret = new byte[24];
            random.nextBytes(secret);
            passwords.setProperty(role, Base64.getUrlEncoder().encodeToString(secret));
        }
        try (OutputStream out = Files.newOutputStream(privateFile(passwordFile(folder)))) {
            passwords.store(out, null);
        }
        return passwords;
    }

    private static Properties readPasswords(Path folder) throws IOException {
        Properties passwords = new Properties();
        try (InputStream in = Files.newInputStream(passwordFile(folder))) {
            passwords.load(in);
        }
        return passwords;
    }

    private static Path passwordFile(Path folder) {
        return folder.resolve("passwords.properties");
    }

    private static Path privateFile(Path file) throws IOException {
        Files.newByteChannel(file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))).close();
        return file;
    }

    /**
     * Stops what still runs in this data directory: the server of a killed launcher, or the backends of a killed server, which keep
     * the next one from starting until they are gone. The process id that a killed server left behind may belong to another program
     * by now, and would keep the next one from starting too.
     */
    private static void stopLeftOver(Path data) throws IOException {
        new Leftovers(each -> isPostgresIn(data, each)).stop(each -> stopIfPostmaster(each, data), STOP_LIMIT);
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    /** A shell or an editor in this directory is none. The kernel says "(deleted)" of a program whose file is gone. */
    private static boolean isPostgresIn(Path data, ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(proc.resolve("cwd")).equals(data)
                    && Files.readSymbolicLink(proc.resolve("exe")).getFileName().toString().matches("postgres( \\(deleted\\))?");
        } catch (IOException someoneElsesOrGone) {
            return false;
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; its children follow the postmaster. */
    private static void stopIfPostmaster(ProcessHandle process, Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        try {
            if (Files.exists(pidFile) && Files.readAllLines(pidFile).get(0).equals(Long.toString(process.pid()))) {
                new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
