package org.heatwatch.tests.faults;

import java.time.Duration;

/** F16: two nodes, of which one is killed, or both are upgraded one after the other. Their users go on at the other node as they are. */
final class NodeGone {

    private static final Duration TOLD_WITHIN = Duration.ofSeconds(10);

    private final Site site;
    private final FaultTable table;

    NodeGone(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    /** @param upgrades of both nodes, one after the other */
    void run(int trials, int upgrades) throws Exception {
        try (TwoNodes nodes = new TwoNodes(site.product())) {
            new NodesUpgraded(site, table, nodes).run(upgrades);
            kill(nodes, trials);
        }
    }

    private void kill(TwoNodes nodes, int trials) throws Exception {
        Drafts drafts = new Drafts("F16", site, nodes::addressOf);
        Strikes strikes = new Strikes("F16", site, table, new Killing(nodes, drafts), TOLD_WITHIN, nodes::addressOf);
        strikes.run(trials);
        table.figure("F16", "a node killed: users asked to sign in anew", Integer.toString(strikes.signIns()), strikes.signIns() == 0);
        table.figure("F16", "a node killed: its half-filled forms saved at the other one, whole", drafts.toString(), drafts.isAllKept());
    }

    /** Kills one node, then the other, with half-filled forms on it. */
    private static final class Killing implements Strikes.Blow {
        private final TwoNodes nodes;
        private final Drafts drafts;
        private int node;

        private Killing(TwoNodes nodes, Drafts drafts) throws Exception {
            this.nodes = nodes;
            this.drafts = drafts;
            drafts.begin(node);
        }

        @Override
        public void strike() {
            nodes.kill(node);
        }

        /** The balancer does it. */
        @Override
        public void recover() {}

        @Override
        public void tidyUp() throws Exception {
            drafts.saveAll();
            nodes.start(node);
            node = 1 - node;
            drafts.begin(node);
        }

        @Override
        public String toString() {
            return "node " + node + " killed";
        }
    }
}
