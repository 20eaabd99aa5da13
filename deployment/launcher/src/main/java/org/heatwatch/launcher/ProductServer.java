package org.heatwatch.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * One running WildFly, started from a provisioned home as a child process, fed through the marker files of its deployment scanner.
 *
 * <p>Its management port listens on loopback only. A server left over in the same base folder by a killed launcher is stopped first.
 */
public final class ProductServer implements AutoCloseable {

    /** The virtual machine that the product ships with: on two cores the parallel collector leaves pages a quarter more of them than G1. */
    public static final List<String> JVM_FLAGS = List.of("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC");

    /** How long a deployment or a first answer may take before the start is given up. */
    public static final Duration START_LIMIT = Duration.ofSeconds(180);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /** A server that is asked to stop answers 503 to what comes new, and finishes what it has begun for so long. */
    private static final int DRAIN_SECONDS = 10;

    /** A node that joins others may get sessions that it can't read, and gives up; the next time it gets them anew. */
    private static final int JOINS = 6;
    private static final int POLL_MILLIS = 200;
    private static final int SHOWN_LOG_LINES = 20;
    private static final int FIRST_JDK_ASKING_FOR_NATIVE_ACCESS = 24;

    private final Path baseFolder;
    private final URI address;
    private final Process process;
    private final int attempts;

    private ProductServer(Setup setup) throws IOException {
        this.attempts = setup.attempts;
        this.baseFolder = setup.prepareBaseFolder();
        this.address = setup.address();
        this.process = setup.launch();
    }

    /** What a server in this provisioned home needs to be told; everything but the home has a default. */
    public static Setup in(Path home) {
        return new Setup(home);
    }

    /** The root of the product's addresses as seen from this machine, with a trailing slash. */
    public URI address() {
        return address;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * Deploys a copy of the archive under this name, which carries the ending (heatwatch.ear) and replaces what has the same name. One node
     * of several tries six times.
     *
     * @throws CannotStart with the server's reason when it refuses the archive, dies, or takes more than 180 seconds
     */
    public void deploy(Path archive, String name) {
        try {
            int left = attempts;
            while (!isDeployed(archive, name)) {
                if (--left == 0) {
                    throw new CannotStart("The server refused " + name + ": " + Files.readString(marker(name, "failed")));
                }
            }
        } catch (IOException e) {
            throw new CannotStart("Can't hand " + archive + " to the server: " + e.getMessage(), e);
        }
    }

    private boolean isDeployed(Path archive, String name) throws IOException {
        Files.deleteIfExists(marker(name, "failed"));
        Files.deleteIfExists(marker(name, "deployed"));
        Files.copy(archive, deployments().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(marker(name, "dodeploy"));
        await("the deployment of " + name, START_LIMIT,
                () -> Files.exists(marker(name, "deployed")) || Files.exists(marker(name, "failed")));
        return Files.exists(marker(name, "deployed"));
    }

    /** Takes the archive of this name out of service; returns when it is gone. */
    public void undeploy(String name) {
        try {
            Files.delete(marker(name, "deployed"));
            await("the end of " + name, START_LIMIT, () -> Files.exists(marker(name, "undeployed")));
            Files.delete(marker(name, "undeployed"));
            Files.delete(deployments().resolve(name));
        } catch (IOException e) {
            throw new CannotStart("Can't take " + name + " out of the server: " + e.getMessage(), e);
        }
    }

    /** Waits until a GET of this path, relative to the address, ends in 200 (redirects are followed). */
    public void awaitAnswer(String path) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30)).build();
        await("an answer from " + request.uri(), START_LIMIT, () -> answers(client, request));
    }

    /**
     * Waits until the condition holds, asking five times a second.
     *
     * @throws CannotStart with the last lines of the server's log when the server dies, or when the limit is over
     */
    public void await(String what, Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (endedWithin(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw died();
            }
            if (System.nanoTime() > end) {
                throw new CannotStart("Waited %d s in vain for %s. The server's log is %s."
                        .formatted(limit.toSeconds(), what, consoleLog(baseFolder)));
            }
        }
    }

    /** Returns when the server has ended, by whatever cause. */
    public void awaitEnd() {
        endedWithin(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    /** The reason to give when the server ended without being asked to. */
    CannotStart died() {
        return new CannotStart("The server ended by itself (exit code %d). Its last lines:%n%s"
                .formatted(process.exitValue(), lastLines()));
    }

    /** Asks the server to stop; after 30 seconds kills it and its children. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!endedWithin(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            awaitEnd();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** Stops the server that a killed launcher left running in this base folder, if there is one. */
    static void stopLeftOver(Path baseFolder) {
        String argument = "-Djboss.server.base.dir=" + baseFolder.toAbsolutePath();
        new Leftovers(each -> each.info().arguments().filter(it -> List.of(it).contains(argument)).isPresent())
                .stop(ProcessHandle::destroy, STOP_LIMIT);
    }

    private boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new CannotStart("Interrupted while waiting for the server", e);
        }
    }

    private boolean endedWithin(long amount, TimeUnit unit) {
        try {
            return process.waitFor(amount, unit);
        } catch (InterruptedException e) {
            throw new CannotStart("Interrupted while waiting for the server", e);
        }
    }

    private String lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(consoleLog(baseFolder)), StandardCharsets.UTF_8).lines().toList();
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - SHOWN_LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "(its log can't be read: " + e.getMessage() + ")";
        }
    }

    private Path deployments() {
        return baseFolder.resolve("deployments");
    }

    private Path marker(String name, String state) {
        return deployments().resolve(name + "." + state);
    }

    private static Path consoleLog(Path baseFolder) {
        return baseFolder.resolve("log").resolve("console.log");
    }

    /** How one server is started. */
    public static final class Setup {

        private final Path home;
        private Path baseFolder;
        private String configuration = "standalone.xml";
        private String bind = "127.0.0.1";
        private int httpPort = 8080;
        private int managementPort = 9990;
        private int attempts = 1;
        private List<String> jvmFlags = List.of();
        private final Map<String, String> environment = new TreeMap<>();
        private final Map<String, String> properties = new TreeMap<>();

        private Setup(Path home) {
            this.home = home.toAbsolutePath();
            this.baseFolder = this.home.resolve("standalone");
        }

        /**
         * Runs in a copy of the provisioned configuration. At each start the configuration is taken afresh and the deployments are
         * emptied; the folder's {@code data} (unfinished transactions) and {@code log} stay.
         */
        public Setup baseFolder(Path folder) {
            this.baseFolder = folder.toAbsolutePath();
            return this;
        }

        /** The address to answer on; 127.0.0.1 unless said otherwise. */
        public Setup bind(String hostAddress) {
            this.bind = hostAddress;
            return this;
        }

        public Setup ports(int http, int management) {
            this.httpPort = http;
            this.managementPort = management;
            return this;
        }

        /** Runs as one node of several. */
        public Setup node(ClusterNode node) {
            this.configuration = "standalone-ha.xml";
            this.attempts = JOINS;
            property("jboss.node.name", node.name());
            return environment(node.environment());
        }

        public Setup jvmFlags(List<String> flags) {
            this.jvmFlags = List.copyOf(flags);
            return this;
        }

        public Setup environment(Map<String, String> variables) {
            environment.putAll(variables);
            return this;
        }

        public Setup property(String name, String value) {
            properties.put(name, value);
            return this;
        }

        /** Starts the process and returns at once; a deployment or an answer is waited for separately. */
        public ProductServer start() {
            try {
                return new ProductServer(this);
            } catch (IOException e) {
                throw new CannotStart("The server in " + home + " did not start: " + e.getMessage(), e);
            }
        }

        private URI address() throws IOException {
            boolean everywhere = InetAddress.getByName(bind).isAnyLocalAddress();
            return URI.create("http://%s:%d/".formatted(everywhere ? "127.0.0.1" : bind, httpPort));
        }

        private Path prepareBaseFolder() throws IOException {
            Path provisioned = home.resolve("standalone");
            if (!Files.exists(provisioned)) {
                throw new CannotStart("There is no server in " + home + ". Build it first.");
            }
            stopLeftOver(baseFolder);
            if (!baseFolder.equals(provisioned)) {
                Folders.createPrivate(baseFolder);
                for (String part : List.of("configuration", "deployments", "tmp")) {
                    Folders.delete(baseFolder.resolve(part));
                }
                Folders.copy(provisioned.resolve("configuration"), baseFolder.resolve("configuration"));
                Files.createDirectory(baseFolder.resolve("deployments"));
            }
            Files.createDirectories(baseFolder.resolve("log"));
            return baseFolder;
        }

        private Process launch() throws IOException {
            StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                    .setJavaHome(Path.of(System.getProperty("java.home")))
                    .setBaseDirectory(baseFolder)
                    .setServerConfiguration(configuration)
                    .addJavaOptions("-Dfile.encoding=UTF-8")
                    .addJavaOptions(nativeAccess())
                    .addJavaOptions(jvmFlags)
                    .addServerArguments(
                            "-Dorg.wildfly.sigterm.suspend.timeout=" + DRAIN_SECONDS,
                            "-Djboss.bind.address=" + bind,
                            "-Djboss.bind.address.management=127.0.0.1",
                            "-Djboss.http.port=" + httpPort,
                            "-Djboss.management.http.port=" + managementPort);
            properties.forEach((name, value) -> command.addServerArgument("-D" + name + "=" + value));
            ProcessBuilder builder = new ProcessBuilder(command.build())
                    .redirectErrorStream(true)
                    .redirectOutput(consoleLog(baseFolder).toFile());
            builder.environment().putAll(environment);
            return builder.start();
        }

        private static List<String> nativeAccess() {
            List<String> flags = new ArrayList<>();
            if (Runtime.version().feature() >= FIRST_JDK_ASKING_FOR_NATIVE_ACCESS) {
                flags.add("--enable-native-access=ALL-UNNAMED");
            }
            return flags;
        }
    }
}
