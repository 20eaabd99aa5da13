package org.heatwatch.tests.faults;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.heatwatch.tests.http.Visitor;

/** Forms that the users of two nodes fill in by half, and how many of them were saved whole. */
final class Drafts {

    private static final int OF_A_NODE = 10;

    private final String fault;
    private final Site site;
    private final List<Visitor> draftsmen = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();
    private int sent;
    private int kept;

    /** @param addresses where each user finds the product: every second one at the first node */
    Drafts(String fault, Site site, IntFunction<URI> addresses) throws IOException, InterruptedException {
        this.fault = fault;
        this.site = site;
        for (int i = 0; i < OF_A_NODE * 2; i++) {
            int user = i;
            draftsmen.add(site.signedIn(i, () -> addresses.apply(user), Strikes.PATIENCE));
        }
    }

    /** Each user of this node begins one; it counts from when it is sent. */
    void begin(int node) throws IOException, InterruptedException, SQLException {
        try (Connection owner = site.product().ownerConnection()) {
            for (int i = 0; i < OF_A_NODE; i++) {
                open.add(new Draft(draftsmen.get(2 * i + node), owner));
            }
        }
    }

    /** The first half of those that are open is sent, wherever their users are by now. */
    void saveHalf() throws IOException, InterruptedException, SQLException {
        save(open.subList(0, open.size() / 2));
    }

    void saveAll() throws IOException, InterruptedException, SQLException {
        save(open);
    }

    private void save(List<Draft> some) throws IOException, InterruptedException, SQLException {
        try (Connection owner = site.product().ownerConnection()) {
            for (Draft each : some) {
                sent++;
                String said = each.save();
                boolean whole = said.isEmpty() && each.isWhole(owner);
                kept += whole ? 1 : 0;
                if (!whole) {
                    System.out.println(fault + " draft " + each.title() + ": " + said);
                }
            }
        }
        some.clear();
    }

    boolean isAllKept() {
        return kept == sent;
    }

    @Override
    public String toString() {
        return kept + " of " + sent;
    }
}
