package org.heatwatch.domain.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody can work out who sees all that is published of a year and of its cohorts, knows how they add up, and does it without a mistake.
 *
 * <p>The figures are a flow: from the year into the bands of dosage, from there into the cohorts, through each as its enrolled, out into the
 * outcomes, and back to the year as all who were enrolled. What comes into a node leaves it: that says that all parts add up, and nothing else.
 * So two tables that agree with what is published differ by circles in it, and a figure can be one more if and only if a circle through it
 * changes nothing that is known. No estimate is made.
 */
final class Inference {

    /** As many values must be possible for a count of 1 to 10. */
    static final int LEAST = 5;

    private static final int BEFORE = 0;
    private static final int AFTER = 1;
    private static final int FIRST_OF_MEASURES = 2;

    private final List<Arc> arcs = new ArrayList<>();
    private int nodes = FIRST_OF_MEASURES + Measure.values().length;

    /** A figure that goes from one node to another. */
    private static final class Arc {

        private final int from;
        private final int to;
        private final Figure figure;
        private final int least;
        private int count;

        private Arc(int from, int to, Figure figure, int least) {
            this.from = from;
            this.to = to;
            this.figure = figure;
            this.least = least;
            this.count = figure.count();
        }

        private boolean canGrow() {
            return count < figure.most();
        }

        private boolean canShrink() {
            return count > least;
        }

        private boolean isKept() {
            return figure.isFew();
        }
    }

    /** @param year of these cohorts */
    Inference(List<Figures> cohorts, Figures year) {
        ofYear(AFTER, BEFORE, year.of().get(Measure.ENROLLED));
        Measure.DOSAGES.forEach(each -> ofYear(BEFORE, node(each), year.of().get(each)));
        Measure.OUTCOMES.forEach(each -> ofYear(node(each), AFTER, year.of().get(each)));
        for (Figures cohort : cohorts) {
            int into = nodes++;
            int outOf = nodes++;
            Measure.DOSAGES.forEach(each -> ofCohort(node(each), into, cohort.of().get(each)));
            ofCohort(into, outOf, cohort.of().get(Measure.ENROLLED));
            Measure.OUTCOMES.forEach(each -> ofCohort(outOf, node(each), cohort.of().get(each)));
        }
    }

    private static int node(Measure measure) {
        return FIRST_OF_MEASURES + measure.ordinal();
    }

    private void ofYear(int from, int to, Figure figure) {
        arcs.add(new Arc(from, to, figure, figure.least()));
    }

    private void ofCohort(int from, int to, Figure figure) {
        arcs.add(new Arc(from, to, figure, figure.leastOfCohort()));
    }

    /** True if each count of 1 to 10 could be one of at least {@value #LEAST}. */
    boolean leavesOpen() {
        return arcs.stream().filter(Arc::isKept).allMatch(each -> possible(each) >= LEAST);
    }

    /** How many values it could have, counted up to {@value #LEAST}. Between two that are possible all are. */
    private int possible(Arc arc) {
        int values = 1;
        while (values < LEAST && arc.canGrow() && isMoved(arc.to, arc.from, arc)) {
            arc.count++;
            values++;
        }
        startAgain();
        while (values < LEAST && arc.canShrink() && isMoved(arc.from, arc.to, arc)) {
            arc.count--;
            values++;
        }
        startAgain();
        return values;
    }

    private void startAgain() {
        arcs.forEach(each -> each.count = each.figure.count());
    }

    /** Moves one more from a node to another on the shortest way that changes nothing that is known, if there is one. */
    private boolean isMoved(int from, int to, Arc except) {
        var reachedBy = new Arc[nodes];
        var reached = new ArrayDeque<Integer>(List.of(from));
        while (!reached.isEmpty() && reachedBy[to] == null) {
            int node = reached.remove();
            for (Arc arc : arcs) {
                boolean forth = arc.from == node && arc.canGrow();
                boolean back = arc.to == node && arc.canShrink();
                int next = forth ? arc.to : arc.from;
                if (arc != except && (forth || back) && next != from && reachedBy[next] == null) {
                    reachedBy[next] = arc;
                    reached.add(next);
                }
            }
        }
        if (reachedBy[to] == null) {
            return false;
        }
        int node = to;
        while (node != from) {
            Arc arc = reachedBy[node];
            boolean forth = arc.to == node;
            arc.count += forth ? 1 : -1;
            node = forth ? arc.from : arc.to;
        }
        return true;
    }
}
