package org.heatwatch.tests.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.RunningProduct;
import org.heatwatch.tests.http.Visitor;

/** What a signed-in user who has looked around costs in the server's heap, after a full collection. */
final class Sessions {

    private static final int MORE = 40;
    private static final List<String> PAGES = List.of("/today", "/training/trainings", "/training/plan-training", "/training/venues", "/people/people",
            "/people/edit-person", "/people/agencies", "/attendance/hours", "/training/training?id=" + Ids.training(Ids.REPORT),
            "/attendance/take-attendance?session=" + Ids.session(Ids.MARKING_TRAINERS, 1));

    private final RunningProduct product;
    private final Users users;
    private final Tables tables;

    Sessions(RunningProduct product, Users users, Tables tables) {
        this.product = product;
        this.users = users;
        this.tables = tables;
    }

    void run() throws IOException, InterruptedException {
        look(1);
        long before = new Heap(product).live();
        look(MORE);
        long after = new Heap(product).live();
        tables.heading("Memory");
        tables.head("what", "KB", "aim");
        tables.row("heap for a live session that has opened %d pages (mean of %d)".formatted(PAGES.size(), MORE), (after - before) / (double) MORE, "< 500");
        tables.row("heap in use with %d sessions".formatted(users.sessions() + 1 + MORE), after, "");
    }

    private void look(int sessions) throws IOException, InterruptedException {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            visitors.add(users.another("coordinator" + i % Users.MOST));
        }
        for (Visitor each : visitors) {
            for (String page : PAGES) {
                Answer answer = each.get(page);
                if (answer.status() != 200 || answer.isSignIn()) {
                    throw new IllegalStateException(answer.status() + " from " + answer.address());
                }
            }
        }
    }
}
