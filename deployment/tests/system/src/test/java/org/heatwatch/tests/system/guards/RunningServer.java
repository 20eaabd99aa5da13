package org.heatwatch.tests.system.guards;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.heatwatch.launcher.EmbeddedDatabase;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.test.spi.TestResult;

/** The server that the tests run on, in the hands of whoever may change it while it runs. */
public final class RunningServer implements AutoCloseable {

    private static final Path WORK = Path.of(System.getProperty("heatwatch.work", "target"), "guards");

    private final VirtualMachine server;
    private final Path agent;

    /** Class files of what is off. */
    private Path off = WORK;

    public RunningServer() throws Exception {
        Files.createDirectories(WORK);
        agent = agent();
        server = VirtualMachine.attach(ProcessHandle.current().descendants()
                .filter(each -> each.info().command().filter(command -> command.endsWith("/java")).isPresent())
                .map(each -> Long.toString(each.pid()))
                .findFirst().orElseThrow());
    }

    private static Path agent() throws IOException {
        Path jar = WORK.resolve("redefinition.jar").toAbsolutePath();
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", Redefinition.class.getName());
        manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
        String name = Redefinition.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest); InputStream in = Redefinition.class.getResourceAsStream('/' + name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
        return jar;
    }

    /** Why a test fails: one in the server as Arquillian runs it there, another beside it. */
    public Optional<Throwable> failureOf(String test) throws Exception {
        int dot = test.indexOf('.');
        if (test.substring(0, dot).endsWith("Test")) {
            return UnitTests.failureOf(test, off);
        }
        int port = 8080 + Integer.getInteger("heatwatch.port.offset");
        URI address = URI.create("http://localhost:" + port + "/tests" + ServletMethodExecutor.ARQUILLIAN_SERVLET_MAPPING
                + "?outputMode=serializedObject&className=org.heatwatch.tests.system." + test.substring(0, dot) + "&methodName=" + test.substring(dot + 1));
        try (var in = new ObjectInputStream(address.toURL().openStream())) {
            var result = (TestResult) in.readObject();
            return result.getStatus() == TestResult.Status.PASSED ? Optional.empty()
                    : Optional.of(Optional.ofNullable(result.getThrowable()).orElseGet(() -> new IllegalStateException(test + " was " + result.getStatus())));
        }
    }

    /** Does what it is given while the guard is off. */
    public <T> T without(Guard guard, Act<T> act) throws Exception {
        if (guard.check() instanceof Passage passage) {
            return passage.isSql() ? between(view(passage, passage.without()), view(passage, passage.text()), act) : withoutInClasses(passage, act);
        }
        if (guard.check() instanceof Guard.Constraint constraint) {
            String table = "alter table " + constraint.table();
            String check = definition(constraint);
            return between(table + " drop constraint " + constraint.name(), "delete from " + constraint.table() + " where not " + check + ';'
                    + table + " add constraint " + constraint.name() + " check " + check, act);
        }
        if (guard.check() instanceof Guard.Trigger trigger) {
            String table = "alter table " + trigger.table();
            return between(table + " disable trigger " + trigger.name(), table + " enable trigger " + trigger.name(), act);
        }
        var right = (Guard.Right) guard.check();
        return between("grant " + right.act() + " on " + right.table() + " to " + EmbeddedDatabase.APP,
                "revoke " + right.act() + " on " + right.table() + " from " + EmbeddedDatabase.APP, act);
    }

    private <T> T withoutInClasses(Passage passage, Act<T> act) throws Exception {
        Path folder = Files.createTempDirectory(WORK.toAbsolutePath(), "guard");
        Path without = folder.resolve("without");
        Path with = folder.resolve("with");
        Recompiled.without(passage, without, with);
        server.loadAgent(agent.toString(), without.toString());
        off = without;
        try {
            return act.call();
        } finally {
            server.loadAgent(agent.toString(), with.toString());
            off = WORK;
        }
    }

    private static <T> T between(String off, String on, Act<T> act) throws Exception {
        execute(off);
        try {
            return act.call();
        } finally {
            execute(on);
        }
    }

    private static String view(Passage passage, String migration) {
        int begin = migration.lastIndexOf(" view ", passage.position());
        return "create or replace" + migration.substring(begin, migration.indexOf(';', passage.position()));
    }

    /** The condition that rows have to fulfil. */
    private static String definition(Guard.Constraint constraint) throws SQLException {
        try (Connection owner = owner(); PreparedStatement asked = owner.prepareStatement(
                "select pg_get_constraintdef(oid) from pg_constraint where conrelid = cast(? as regclass) and conname = ?")) {
            asked.setString(1, constraint.table());
            asked.setString(2, constraint.name());
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getString(1).substring("CHECK ".length());
            }
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(System.getProperty("heatwatch.db.url"), EmbeddedDatabase.OWNER, System.getProperty("heatwatch.db.owner.password"));
    }

    @Override
    public void close() throws IOException {
        server.detach();
    }

    /** What is done while a guard is off. */
    public interface Act<T> {
        T call() throws Exception;
    }
}
