package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.feedback.FeedbackValue;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.feedback.FeedbackSheet;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.Test;

/** That nobody can tell who said what of a session, or that somebody did: neither from its pages nor with all that is kept. */
class AnonymousFeedbackIT extends WithFeedback {

    @Inject
    Heart heart;

    @Inject
    InStanding standing;

    /**
     * Whoever knows in which order they took the tablet, and has all tables with their places and transactions, learns nothing by it. Each of what is
     * counted is the throw of a fair coin: whether one stands before the next one, and whether the newest of an even number stands in the back half. Of
     * 36 throws one side comes up less than twice in one of a thousand million runs; four things are counted.
     */
    @Test
    void neither_place_nor_transaction_nor_id_tells_in_which_order_they_answered() {
        var heads = new TreeMap<String, Integer>();
        for (CohortSessionLine each : sessions.subList(6, 12)) {
            SecretToken token = token(each.id());
            clock.moveTo(each.start().plusMinutes(90).atZone(County.ZONE).toInstant());
            List<UUID> came = new ArrayList<>();
            while (came.size() < 12) {
                came.add(UUID.randomUUID());
                give.give(token, answer(came.get(came.size() - 1), FeedbackValue.YES, ""));
                for (String order : List.of("ctid", "id")) {
                    count(came, rows.opened(cohort, each.id(), order), order, heads);
                }
            }
            assertEquals(1, rows.transactions(each.id()), "transactions that wrote the answers");
        }

        assertEquals(4, heads.size());
        assertTrue(heads.values().stream().allMatch(often -> often > 1 && often < 35), "of 36: " + heads);
    }

    private static void count(List<UUID> came, List<UUID> lie, String order, Map<String, Integer> heads) {
        if (came.size() % 2 == 0) {
            heads.merge("newest in the back half by " + order, lie.indexOf(came.get(came.size() - 1)) >= came.size() / 2 ? 1 : 0, Integer::sum);
        }
        for (int i = 0; came.size() == 12 && i < 12; i += 2) {
            heads.merge("first before second by " + order, lie.indexOf(came.get(i)) < lie.indexOf(came.get(i + 1)) ? 1 : 0, Integer::sum);
        }
    }

    /** All answered alike but the last one, so that whoever finds one row by itself knows whose it is, and what she said. */
    @Test
    void a_dump_tells_no_answer_from_another_nor_which_of_them_another_dump_had() {
        for (int many : List.of(6, 11)) {
            CohortSessionId session = sessions.get(many).id();
            SecretToken token = token(session);
            clock.moveTo(sessions.get(many).start().plusMinutes(90).atZone(County.ZONE).toInstant());
            for (int i = 1; i < many; i++) {
                give.give(token, answer(FeedbackValue.YES, "Fine"));
            }
            Map<String, List<String>> before = rows.cells(session);
            give.give(token, answer(FeedbackValue.NO, "I was afraid of Zephyrine"));

            rows.cells(session).forEach((column, cells) -> {
                if (!column.equals("session_id")) {
                    assertEquals(many, Set.copyOf(cells).size(), column + ": rows that are alike stand against others");
                    assertEquals(1, cells.stream().map(String::length).distinct().count(), column + ": lengths");
                    assertTrue(Collections.disjoint(cells, before.get(column)), column + ": the one that is new is the last one's");
                }
            });
        }
    }

    @Test
    void what_still_waits_when_the_form_is_over_is_deleted_within_the_hour_and_no_page_changes() {
        for (int many : List.of(4, 6, 11)) {
            asFacilitatorOfACohort(12);
            SecretToken token = token();
            for (int i = 0; i < many; i++) {
                give.give(token, answer(FeedbackValue.YES, "I say " + i));
            }
            Instant end = sessions.get(6).start().toLocalDate().plusDays(4).atStartOfDay(County.ZONE).toInstant();
            clock.moveTo(end.minusSeconds(1));
            heart.beats("ForgetJob");
            assertEquals(many, rows.answers(session()).size());
            FeedbackSheet before = sheet();

            clock.moveTo(end);
            heart.beats("ForgetJob");
            assertEquals(many / 5 * 5, rows.answers(session()).size());
            assertEquals(before.week(), sheet().week());
            assertEquals(before.words(), sheet().words());
            assertEquals(before.weeks(), sheet().weeks());
        }
    }

    @Test
    void an_answer_holds_a_random_id_its_session_and_what_is_sealed_and_nothing_else() {
        SecretToken token = token();
        give.give(token, answer(FeedbackValue.YES, "Zephyrine wrote this"));

        assertEquals(Set.of("session_id", "id", "sealed"), new TreeSet<>(rows.columns()));
        assertEquals(4, rows.answers(session()).get(0).version());
        assertTrue(rows.dump().values().stream().noneMatch(table -> table.contains("Zephyrine")));
    }

    /** The sixth to the ninth wait; the tenth is what shows that a difference would be seen. */
    @Test
    void no_page_of_any_role_tells_that_somebody_has_answered_until_five_more_have() throws Exception {
        SecretToken token = token();
        Map<Role, Visitor> all = everybody();
        for (int i = 0; i < 5; i++) {
            give.give(token, answer(FeedbackValue.YES, ""));
        }
        Map<String, String> five = pages(all, addresses());
        for (int i = 6; i < 10; i++) {
            assertEquals(SEES_OTHER, Visitor.nobody().submits("/public/feedback", answered(token, UUID.randomUUID(), "I am Zephyrine " + i)).join().statusCode());
        }
        assertEquals(Set.of(), different(five, pages(all, addresses())));

        give.give(token, answer(FeedbackValue.YES, ""));
        String address = "/feedback/session?cohort=" + cohort + "&id=" + session();
        Map<String, String> ten = pages(all, List.of(address));
        assertEquals(Set.of("COORDINATOR " + address, "FACILITATOR " + address), different(five, ten));
        assertEquals(Set.of("FACILITATOR " + address), new TreeSet<>(ten.keySet().stream().filter(page -> ten.get(page).contains("Zephyrine")).toList()));
    }

    /** Nothing else is under way on this server: whatever is written, the answer has written. */
    @Test
    void no_log_of_the_server_has_a_word_of_an_answer_nor_the_time_of_one() throws Exception {
        SecretToken token = token();
        Map<Path, Long> before = logs();
        assertEquals(SEES_OTHER, Visitor.nobody().submits("/public/feedback", answered(token, UUID.randomUUID(), "Gracias")).join().statusCode());

        assertEquals(before, logs());
        assertTrue(before.keySet().stream().noneMatch(log -> log.getFileName().toString().contains("access")), before.toString());
    }

    private static Map<Path, Long> logs() throws IOException {
        var sizes = new TreeMap<Path, Long>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("jboss.server.log.dir")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(file, Files.size(file));
            }
        }
        return sizes;
    }

    /** Of each role one, signed in and in standing; a facilitator of the cohort, and a coordinator of its program. */
    private Map<Role, Visitor> everybody() throws Exception {
        AgencyId agency = standing.anAgency();
        standing.anAgreement(agency, InStanding.LONG_AGO, InStanding.FAR_AHEAD);
        var all = new TreeMap<Role, Visitor>();
        for (Role role : Role.values()) {
            AnAccount account = standing.anAccount(agency, Set.of(role));
            standing.signs(account);
            if (role == Role.FACILITATOR) {
                asCoordinator();
                cohorts.assigned(account.id(), cohort);
                asFacilitator();
            } else if (role == Role.COORDINATOR) {
                cohorts.inTheHandsOf(account.id(), program);
            }
            all.put(role, Visitor.signedIn(account));
            standing.withSecondFactor(account);
        }
        return all;
    }

    /** Of the youth zone, those that are of the program, the cohort or the session; without the log, which says who has asked for them. */
    private List<String> addresses() {
        Map<String, String> ids = Map.of("program", program.toString(), "cohort", cohort.toString(), "session", session().toString());
        return AccessMatrix.read().rows().stream()
                .filter(row -> row.method().equals("GET") && row.names().allMatch(ids::containsKey) && !row.path().equals("/youth/log-review"))
                .map(row -> row.address(ids, Map.of()))
                .toList();
    }

    /** Whatever they are answered there, all at once. */
    private static Map<String, String> pages(Map<Role, Visitor> all, List<String> addresses) {
        var pages = new TreeMap<String, String>();
        for (String address : addresses) {
            var answers = new TreeMap<Role, CompletableFuture<HttpResponse<String>>>();
            all.forEach((role, visitor) -> answers.put(role, visitor.gets(address)));
            answers.forEach((role, answer) -> {
                if (answer.join().headers().firstValue("Content-Type").orElse("").matches("(text/html|application/json).*")) {
                    pages.put(role + " " + address, AccessCells.withoutChance(answer.join().statusCode() + answer.join().body()));
                }
            });
        }
        return pages;
    }

    private static Set<String> different(Map<String, String> before, Map<String, String> after) {
        return new TreeSet<>(after.keySet().stream().filter(page -> !after.get(page).equals(before.get(page))).toList());
    }

    /** Over HTTP, as her phone does it: whatever is kept of signing in, of tries, of receipts and of acts is as it was. */
    @Test
    void nothing_in_the_whole_database_changes_by_an_answer_but_the_answers_of_that_session() throws Exception {
        SecretToken token = token();
        Visitor phone = Visitor.nobody();
        Map<String, String> before = rows.dump();
        assertTrue(asked(phone, token, "es").contains("¿Te escuchamos?"));
        assertEquals(before, rows.dump());

        assertEquals(SEES_OTHER, phone.submits("/public/feedback", answered(token, UUID.randomUUID(), "Gracias")).join().statusCode());
        Map<String, String> after = rows.dump();
        assertEquals(Set.of("feedback_answer"), new TreeSet<>(after.keySet().stream().filter(table -> !after.get(table).equals(before.get(table))).toList()));
        assertEquals(1, rows.answers(session()).size());
    }

    @Test
    void an_unknown_code_gets_the_same_page_as_one_that_is_over() {
        SecretToken token = token();
        clock.moveTo(sessions.get(6).start().plusDays(5).atZone(County.ZONE).toInstant());
        Visitor phone = Visitor.nobody();

        assertEquals(shown(phone, SecretToken.next()), shown(phone, token));
    }

    /** What she sees who comes by this code. */
    private static String asked(Visitor phone, SecretToken token, String language) {
        return phone.submits("/public/feedback", Map.of("own", "own", "token", token.text(), "language", language, "primefaces.nonce", NONCE)).join().body();
    }

    private static String shown(Visitor phone, SecretToken token) {
        return asked(phone, token, "en").replace(token.text(), "CODE");
    }
}
