package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.County;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over HTTP, so that what a page asks while it is written counts too. */
class QueriesPerPageIT extends AsCoordinator {

    /** Not found, or sent elsewhere. */
    private static final Set<String> HIDDEN = Set.of(".", ">");

    /** Of the youth zone's pages so many list something, and grow by so many characters. */
    private static final int LISTS = 25;
    private static final int A_FEW_ROWS = 1_000;

    private static final int FEW = 5;
    private static final int MANY = 50;

    @Inject
    FullPages pages;

    @Inject
    Feeds feeds;

    @Inject
    AccessCast cast;

    @Inject
    FullYouthZone youthZone;

    @Inject
    Statements statements;

    /** @param queries how many statements the page took */
    private record Seen(long queries, int length) {}

    @AfterEach
    void allIsWell() {
        pages.allIsWell();
    }

    @Test
    void every_page_asks_as_often_for_fifty_rows_as_for_five() throws Exception {
        Map<String, Seen> few = seen(FEW, LocalDate.of(2034, 3, 6));
        Map<String, Seen> many = seen(MANY, LocalDate.of(2034, 5, 8));

        assertEquals(queries(few), queries(many));
        many.forEach((page, seen) -> assertTrue(!page.startsWith("own") || seen.length > few.get(page).length, page + " shows no more rows"));
    }

    /** Each address of the access matrix that is read, as whoever it lets in: the coordinator, else the facilitator. */
    @Test
    void every_page_of_the_youth_zone_asks_as_often_for_fifty_rows_as_for_five() throws Exception {
        AccessMatrix matrix = AccessMatrix.read();
        cast.enters(matrix);
        youthZone.adds(cast.target(), cast.account("coord"), 0, FEW);
        Map<String, Seen> few = seen(matrix);
        youthZone.adds(cast.target(), cast.account("coord"), FEW, MANY);

        Map<String, Seen> many = seen(matrix);

        assertEquals(queries(few), queries(many));
        long longer = many.entrySet().stream().filter(page -> page.getValue().length > few.get(page.getKey()).length + A_FEW_ROWS).count();
        assertTrue(longer >= LISTS, "Only " + longer + " pages show more rows");
    }

    private Map<String, Seen> seen(AccessMatrix matrix) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (AccessMatrix.Row row : matrix.rows()) {
            String who = Stream.of("coord", "fac").filter(each -> !HIDDEN.contains(row.answers().get(each))).findFirst().orElse("");
            if (row.method().equals("GET") && !row.isScripts() && !who.isEmpty()) {
                seen.put(who + ' ' + row, page(cast.visitor(who), row.address(cast.target(), cast.target())));
            }
        }
        return seen;
    }

    private Map<String, Seen> seen(int rows, LocalDate day) throws Exception {
        clock.moveTo(day.atTime(7, 30).atZone(County.ZONE).toInstant());
        FullPages.Part part = pages.with(rows, day);
        Map<String, Seen> seen = new LinkedHashMap<>();
        see("own coordinator", part.coordinator(), part.own(), seen);
        see("coordinator", part.coordinator(), part.all(), seen);
        see("own trainer", part.trainer(), part.ofTheTrainer(), seen);
        see("administrator", part.administrator(), part.ofTheAdministrator(), seen);
        Visitor anybody = Visitor.signedIn(part.administrator());
        seen.put("own feed", page(anybody, "/feed/" + feeds.opened() + ".ics"));
        return seen;
    }

    private void see(String who, AnAccount account, List<String> addresses, Map<String, Seen> seen) throws Exception {
        Visitor visitor = Visitor.signedIn(account);
        for (int i = 0; i < addresses.size(); i++) {
            seen.put(who + ' ' + i + ' ' + addresses.get(i).replaceFirst("\\?.*", ""), page(visitor, addresses.get(i)));
        }
    }

    /** The second time, for the first may note the act and fill caches; the fewer of two, for others may act meanwhile. */
    private Seen page(Visitor visitor, String address) {
        HttpResponse<String> page = visitor.gets(address).join();
        assertEquals(200, page.statusCode(), address);
        long queries = Math.min(statements.of(() -> visitor.gets(address).join()), statements.of(() -> visitor.gets(address).join()));
        return new Seen(queries, page.body().length());
    }

    private static Map<String, Long> queries(Map<String, Seen> seen) {
        Map<String, Long> queries = new LinkedHashMap<>();
        seen.forEach((page, each) -> queries.put(page, each.queries));
        return queries;
    }
}
