package org.heatwatch.launcher;

import java.util.Map;

/**
 * One node of several on the same database. They find each other through TCP.
 *
 * @param name no two nodes share one: 1 to 23 letters, digits or hyphens, since transactions carry it
 * @param bind the address at which the other nodes reach it
 * @param port the same
 * @param members all nodes, itself among them, as {@code address[port],address[port]}
 */
public record ClusterNode(String name, String bind, int port, String members) {

    private static final String NAME = "[A-Za-z0-9-]{1,23}";

    private static final String MEMBER = "[^,\\[\\]]+\\[\\d+]";

    /** @throws CannotStart if the name can't be one, or the members aren't written like that */
    public ClusterNode {
        if (!name.matches(NAME)) {
            throw new CannotStart("HEATWATCH_NODE is '%s'; it must be 1 to 23 letters, digits or hyphens.".formatted(name));
        }
        if (!members.matches(MEMBER + "(," + MEMBER + ")*")) {
            throw new CannotStart("HEATWATCH_CLUSTER is '%s'; it must name all nodes like 127.0.0.1[7600],127.0.0.1[7610].".formatted(members));
        }
    }

    Map<String, String> environment() {
        return Map.of("HEATWATCH_NODE", name, "HEATWATCH_CLUSTER", members, "HEATWATCH_CLUSTER_BIND", bind,
                "HEATWATCH_CLUSTER_PORT", Integer.toString(port));
    }
}
