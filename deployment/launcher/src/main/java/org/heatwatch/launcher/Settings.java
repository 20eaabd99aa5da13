package org.heatwatch.launcher;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the person or the operator chose, by environment variables.
 *
 * @param home the data folder (HEATWATCH_HOME)
 * @param port where the product answers (HEATWATCH_PORT)
 * @param bind the address it listens on (HEATWATCH_BIND)
 * @param externalDatabase whether a PostgreSQL of its own is named (HEATWATCH_DB_URL) instead of the embedded one
 * @param demo whether an empty database is filled with the demo (HEATWATCH_DEMO): an embedded one unless refused, an external one
 *     only when asked for
 * @param node which of several it is (HEATWATCH_NODE); empty when it is alone
 */
record Settings(Path home, int port, String bind, boolean externalDatabase, boolean demo,
        Optional<ClusterNode> node) {

    private static final List<String> DATABASE_VARIABLES = List.of("HEATWATCH_DB_URL", "HEATWATCH_DB_OWNER_USER",
            "HEATWATCH_DB_OWNER_PASSWORD", "HEATWATCH_DB_USER", "HEATWATCH_DB_PASSWORD");

    /** @throws CannotStart when a port is no port, an external database is named only in part, or one of several nodes has none */
    static Settings from(Map<String, String> environment) {
        boolean external = environment.containsKey("HEATWATCH_DB_URL");
        List<String> missing = DATABASE_VARIABLES.stream().filter(each -> !environment.containsKey(each)).toList();
        if (external && !missing.isEmpty()) {
            throw new CannotStart("HEATWATCH_DB_URL names a database; set %s too.".formatted(String.join(", ", missing)));
        }
        Optional<ClusterNode> node = node(environment);
        if (node.isPresent() && !external) {
            throw new CannotStart("HEATWATCH_NODE names one node of several; they share a database: set HEATWATCH_DB_URL too.");
        }
        return new Settings(
                Path.of(environment.getOrDefault("HEATWATCH_HOME", System.getProperty("user.home") + "/.heatwatch")),
                port("HEATWATCH_PORT", environment.getOrDefault("HEATWATCH_PORT", "8080")),
                environment.getOrDefault("HEATWATCH_BIND", "127.0.0.1"),
                external,
                Boolean.parseBoolean(environment.getOrDefault("HEATWATCH_DEMO", Boolean.toString(!external))),
                node);
    }

    private static Optional<ClusterNode> node(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("HEATWATCH_NODE")).map(name -> new ClusterNode(name,
                environment.getOrDefault("HEATWATCH_CLUSTER_BIND", "127.0.0.1"),
                port("HEATWATCH_CLUSTER_PORT", environment.getOrDefault("HEATWATCH_CLUSTER_PORT", "7600")),
                environment.getOrDefault("HEATWATCH_CLUSTER", "")));
    }

    /** Whether other machines can reach the product. */
    boolean reachable() {
        return !new InetSocketAddress(bind, port).getAddress().isLoopbackAddress();
    }

    /** Where a browser finds the product: by the name of this machine, or by the address it listens on when others can reach it. */
    URI address() {
        try {
            return new URI("http", null, reachable() ? bind : "localhost", port, "/", null, null);
        } catch (URISyntaxException e) {
            throw new CannotStart("HEATWATCH_BIND is '%s'; it must be an address of this machine.".formatted(bind), e);
        }
    }

    private static int port(String variable, String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65535) {
            throw new CannotStart("%s is '%s'; it must be a number from 1 to 65535.".formatted(variable, text));
        }
        return Integer.parseInt(text);
    }
}
