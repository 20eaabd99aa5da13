package org.heatwatch.tests.faults;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.launcher.ClusterNode;
import org.heatwatch.launcher.Port;
import org.heatwatch.launcher.ProductServer;
import org.heatwatch.tests.http.RunningProduct;

/** Two nodes of the product on one database in the place of its one server, and where a balancer sends whom. Not for several threads. */
final class TwoNodes implements AutoCloseable {

    private static final List<String> NAMES = List.of("north", "south");

    private final RunningProduct product;
    private final List<Node> nodes = new ArrayList<>();

    private static final class Node {
        private final ClusterNode node;
        private final int port = Port.free();
        private ProductServer server;
        private volatile boolean served;

        private Node(ClusterNode node) {
            this.node = node;
        }
    }

    TwoNodes(RunningProduct product) {
        this.product = product;
        product.stopServer();
        int north = Port.free();
        int south = Port.free();
        String members = "127.0.0.1[%d],127.0.0.1[%d]".formatted(north, south);
        nodes.add(new Node(new ClusterNode(NAMES.get(0), "127.0.0.1", north, members)));
        nodes.add(new Node(new ClusterNode(NAMES.get(1), "127.0.0.1", south, members)));
        start(0);
        start(1);
    }

    /** Every second user's is the first node, while it is served. */
    URI addressOf(int user) {
        Node own = nodes.get(user % 2);
        Node node = own.served ? own : nodes.get((user + 1) % 2);
        return URI.create("http://localhost:%d/".formatted(node.port));
    }

    /** The number of the node of this name. */
    int named(String name) {
        return NAMES.indexOf(name);
    }

    /** Returns when the product is deployed; from then on its users are sent there again. */
    void start(int number) {
        Node node = nodes.get(number);
        node.server = product.startNode(node.node, node.port);
        node.served = true;
    }

    /** SIGKILL; from now on its users are sent to the other one. */
    void kill(int number) {
        Node node = nodes.get(number);
        node.server.process().destroyForcibly();
        node.server.awaitEnd();
        node.served = false;
    }

    /** The balancer sends nobody there any more. */
    void drain(int number) {
        nodes.get(number).served = false;
    }

    /** SIGTERM; returns when the process is gone. */
    void stop(int number) {
        nodes.get(number).server.close();
    }

    /** From now on there is one server again. */
    @Override
    public void close() throws IOException {
        nodes.forEach(each -> each.server.close());
        product.startServer();
    }
}
