package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.feedback.FeedbackLanguage;
import org.heatwatch.domain.feedback.FeedbackStage;
import org.heatwatch.domain.feedback.FeedbackValue;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.CohortMarkLine;
import org.heatwatch.service.attendance.CohortRollLine;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.feedback.CollectFeedback;
import org.heatwatch.service.feedback.FeedbackQueries;
import org.heatwatch.service.feedback.FeedbackResult;
import org.heatwatch.service.feedback.FeedbackSheet;
import org.heatwatch.service.feedback.GiveFeedback;
import org.heatwatch.service.feedback.GiveResult;
import org.heatwatch.service.feedback.GivenFeedback;
import org.heatwatch.service.feedback.OpenFeedback;
import org.heatwatch.service.feedback.ReplyToFeedback;
import org.heatwatch.service.platform.crypto.Sealing;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.DropCohortSession;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What participants say of a session, and that nobody can tell who said it. */
class FeedbackIT extends OnTheServer {

    private static final int SEES_OTHER = 302;

    /** What a page's policy for scripts adds to each form. */
    private static final String NONCE = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    @Inject
    Cohorts cohorts;

    @Inject
    CohortQueries queries;

    @Inject
    PlanCohorts plan;

    @Inject
    CollectFeedback collect;

    @Inject
    GiveFeedback give;

    @Inject
    FeedbackQueries feedback;

    @Inject
    FeedbackRows rows;

    @Inject
    TakeCohortAttendance attendance;

    @Inject
    CohortAttendanceQueries rolls;

    @Inject
    Heart heart;

    @Inject
    InStanding standing;

    @Inject
    Sealing sealing;

    private ProgramId program;
    private CohortId cohort;
    private AccountId facilitator;
    private List<CohortSessionLine> sessions;

    /** Of twelve sessions the seventh, today at ten, is on, with as many on its roll as are asked for. */
    private void asFacilitatorOfACohort(int participants) {
        clock.moveTo(cohorts.today().atTime(11, 0).atZone(County.ZONE).toInstant());
        program = cohorts.aProgram();
        cohorts.asCoordinatorOf(program);
        cohort = cohorts.aCohort(program, 15);
        sessions = queries.cohort(cohort).sessions();
        facilitator = cohorts.aFacilitator();
        cohorts.assigned(facilitator, cohort);
        for (int i = 0; i < participants; i++) {
            cohorts.enrolled("Participant " + (char) ('A' + i), cohort);
        }
        asFacilitator();
    }

    @BeforeEach
    void twelveOnTheRoll() {
        asFacilitatorOfACohort(12);
    }

    @Test
    void nothing_is_said_of_fewer_than_five_answers_and_then_they_come_by_fives() {
        SecretToken token = token();
        var shown = new ArrayList<Integer>();
        for (int i = 0; i < 11; i++) {
            assertEquals(GiveResult.KEPT, give.give(token, answer(FeedbackValue.YES, "")));
            shown.add(sheet().week().answers());
        }

        assertEquals(List.of(0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10), shown);
    }

    @Test
    void below_five_nothing_differs_from_a_session_that_nobody_has_answered() {
        SecretToken token = token();
        FeedbackSheet before = sheet();
        for (int i = 0; i < 4; i++) {
            give.give(token, answer(FeedbackValue.NO, "It was loud"));
        }

        assertEquals(before.week(), sheet().week());
        assertEquals(before.words(), sheet().words());
        assertEquals(before.weeks(), sheet().weeks());
    }

    @Test
    void a_facilitator_reads_words_apart_from_values_and_a_coordinator_reads_none() {
        SecretToken token = token();
        for (FeedbackValue value : List.of(FeedbackValue.NO, FeedbackValue.A_LITTLE, FeedbackValue.MOSTLY, FeedbackValue.YES, FeedbackValue.YES)) {
            give.give(token, answer(value, value == FeedbackValue.YES ? "" : "I say " + value));
        }

        assertEquals(List.of(1, 1, 1, 2), sheet().week().questions().get(0).counts());
        assertEquals(2.8, sheet().week().questions().get(0).average(), 1e-9);
        assertEquals(Set.of("I say NO", "I say A_LITTLE", "I say MOSTLY"), Set.copyOf(sheet().words()));
        asCoordinator();
        assertEquals(List.of(1, 1, 1, 2), sheet().week().questions().get(0).counts());
        assertEquals(List.of(), sheet().words());
    }

    @Test
    void an_answer_that_is_sent_twice_counts_once() {
        SecretToken token = token();
        GivenFeedback answer = answer(FeedbackValue.YES, "Thank you");
        for (int i = 0; i < 6; i++) {
            assertEquals(GiveResult.KEPT, give.give(token, answer));
        }

        assertEquals(1, rows.answers(session()).size());
    }

    @Test
    void no_more_answer_than_are_on_the_roll_of_the_day_also_of_many_at_the_same_moment() {
        asFacilitatorOfACohort(6);
        SecretToken token = token();
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 12)
                .mapToObj(i -> Visitor.nobody().submits("/public/feedback", answered(token, UUID.randomUUID(), ""))).toList();

        assertEquals(6, sent.stream().filter(each -> each.join().statusCode() == SEES_OTHER).count());
        assertEquals(6, rows.answers(session()).size());
    }

    @Test
    void no_more_answer_than_may_have_been_there() {
        SecretToken token = token();
        attendance.start(new StartCohortRoll(CommandId.next(), session()));
        List<CohortRollLine> lines = rolls.open(session()).lines();
        List<CohortStatus> statuses = List.of(CohortStatus.EXCUSED, CohortStatus.UNEXCUSED, CohortStatus.NOT_EXPECTED, CohortStatus.PRESENT);
        for (CohortStatus status : statuses) {
            CohortMarkLine mark = lines.get(statuses.indexOf(status)).mark();
            attendance.mark(new MarkParticipant(CommandId.next(), session(), mark.enrolment(), status, 0,
                    status.takesReason() ? NotExpectedReason.IN_COURT : null, mark.version(), MarkSource.TAP));
        }
        for (int i = 0; i < 12; i++) {
            give.give(token, answer(FeedbackValue.YES, ""));
        }

        assertEquals(9, rows.answers(session()).size());
    }

    @Test
    void a_form_takes_answers_from_the_first_minute_to_the_end_of_the_third_day_after() {
        SecretToken token = token();
        Instant start = sessions.get(6).start().atZone(County.ZONE).toInstant();
        Instant end = sessions.get(6).start().toLocalDate().plusDays(4).atStartOfDay(County.ZONE).toInstant();

        clock.moveTo(start.minusSeconds(1));
        assertClosed(token);
        clock.moveTo(start);
        assertTrue(give.form(token).isPresent());
        clock.moveTo(end.minus(Duration.ofMinutes(1)));
        assertEquals(GiveResult.KEPT, give.give(token, answer(FeedbackValue.YES, "")));
        clock.moveTo(end);
        assertClosed(token);
        assertNull(collect.form(cohort, session()).token());
        assertEquals("feedback.over", ((FeedbackResult.Refused) open(session())).key());
    }

    @Test
    void an_unknown_code_and_that_of_a_session_that_was_called_off_open_nothing() {
        SecretToken token = token();
        assertClosed(SecretToken.next());
        asCoordinator();
        plan.drop(new DropCohortSession(CommandId.next(), cohort, session(), sessions.get(6).version(), "Rain"));

        assertClosed(token);
    }

    @Test
    void while_the_store_of_keys_is_closed_her_answer_stays_on_the_page_and_is_taken_later() {
        SecretToken token = token();
        reply(previous(), false, 0, "We start with music.");
        var answered = new HashMap<>(answered(token, UUID.randomUUID(), "Más música"));
        answered.put("primefaces.nonce", NONCE);
        Visitor phone = Visitor.nobody();
        String key = System.getProperty("env.HEATWATCH_COUNTY_KEY");
        System.setProperty("env.HEATWATCH_COUNTY_KEY", "");
        try {
            sealing.begin();
            HttpResponse<String> page = phone.submits("/public/feedback", answered).join();
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("Ahora no podemos recibir tu respuesta."), page.body());
            assertTrue(page.body().contains(">Más música</textarea>"), page.body());
            assertTrue(page.body().contains(answered.get("id")), page.body());
            assertEquals(List.of(), rows.answers(session()));
            assertEquals(GiveResult.LATER, give.give(token, answer(FeedbackValue.YES, "")));
        } finally {
            System.setProperty("env.HEATWATCH_COUNTY_KEY", key);
            sealing.begin();
        }
        assertEquals(SEES_OTHER, phone.submits("/public/feedback", answered).join().statusCode());
        assertEquals(1, rows.answers(session()).size());
    }

    @Test
    void a_form_has_one_code_that_is_shown_again_and_kept_nowhere() {
        SecretToken token = token();

        assertEquals(token, token());
        assertFalse(rows.dump().values().stream().anyMatch(table -> table.contains(token.text())));
    }

    @Test
    void what_came_of_it_stands_on_the_form_and_the_page_of_the_next_session_alone() {
        SecretToken token = token();
        assertInstanceOf(FeedbackResult.Saved.class, reply(previous(), false, 0, "Empezamos con música."));

        assertEquals("Empezamos con música.", give.form(token).orElseThrow().before().words());
        assertEquals(FeedbackLanguage.ES, give.form(token).orElseThrow().before().language());
        assertEquals("Empezamos con música.", feedback.before(cohort, session()).orElseThrow().words());
        assertEquals(Optional.empty(), feedback.before(cohort, sessions.get(7).id()));
        assertEquals(Optional.empty(), feedback.before(cohort, previous()));
        assertFalse(rows.dump().get("feedback_reply").contains("música"));
    }

    @Test
    void whoever_has_not_seen_what_another_said_came_of_it_overwrites_nothing() {
        reply(session(), false, 0, "We start with music.");
        long seen = sheet().reply().version();
        reply(session(), true, seen, "We start with food.");

        assertInstanceOf(FeedbackResult.Stale.class, reply(session(), false, 0, "We start late."));
        assertInstanceOf(FeedbackResult.Stale.class, reply(session(), true, seen, "We start late."));
        assertEquals("We start with food.", sheet().reply().words());
        assertEquals("reply.words", ((FeedbackResult.Refused) reply(session(), true, sheet().reply().version(), " ")).key());
    }

    @Test
    void nobody_without_a_relation_to_the_cohort_reaches_its_feedback_also_by_one_of_her_own() {
        CohortId target = cohort;
        CohortSessionId session = session();
        ProgramId other = cohorts.aProgram();
        cohorts.asCoordinatorOf(other);
        CohortId theirs = cohorts.aCohort(other, 15);
        AccountId stranger = cohorts.aFacilitator();
        cohorts.assigned(stranger, theirs);
        cohorts.as(stranger, Role.FACILITATOR);

        for (CohortId named : List.of(target, theirs)) {
            assertThrows(AccessDenied.class, () -> feedback.session(named, session));
            assertThrows(AccessDenied.class, () -> feedback.before(named, session));
            assertThrows(AccessDenied.class, () -> collect.form(named, session));
            assertThrows(AccessDenied.class, () -> collect.open(new OpenFeedback(CommandId.next(), named, session)));
            assertThrows(AccessDenied.class, () -> collect.reply(new ReplyToFeedback(CommandId.next(), named, session, false, 0, FeedbackLanguage.EN, "Hello")));
        }
    }

    @Test
    void a_coordinator_hands_out_no_form_and_says_nothing_in_the_facilitators_place() {
        asCoordinator();

        assertThrows(AccessDenied.class, () -> collect.form(cohort, session()));
        assertThrows(AccessDenied.class, () -> open(session()));
        assertThrows(AccessDenied.class, () -> reply(session(), false, 0, "Hello"));
    }

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
            clock.moveTo(each.start().plusHours(1).atZone(County.ZONE).toInstant());
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
            clock.moveTo(sessions.get(many).start().plusHours(1).atZone(County.ZONE).toInstant());
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

    private static Map<String, String> answered(SecretToken token, UUID id, String words) {
        return Map.of("own", "own", "token", token.text(), "language", "es", "id", id.toString(), "SAFE", "YES", "USEFUL", "NO", "HEARD", "A_LITTLE",
                "words", words, "send", "send");
    }

    /** What she sees who comes by this code. */
    private static String asked(Visitor phone, SecretToken token, String language) {
        return phone.submits("/public/feedback", Map.of("own", "own", "token", token.text(), "language", language, "primefaces.nonce", NONCE)).join().body();
    }

    private static String shown(Visitor phone, SecretToken token) {
        return asked(phone, token, "en").replace(token.text(), "CODE");
    }

    private void assertClosed(SecretToken token) {
        assertEquals(Optional.empty(), give.form(token));
        assertEquals(GiveResult.OVER, give.give(token, answer(FeedbackValue.YES, "")));
    }

    private void asFacilitator() {
        cohorts.as(facilitator, Role.FACILITATOR);
    }

    private void asCoordinator() {
        cohorts.asCoordinatorOf(program);
    }

    private CohortSessionId session() {
        return sessions.get(6).id();
    }

    private CohortSessionId previous() {
        return sessions.get(5).id();
    }

    private FeedbackResult open(CohortSessionId session) {
        return collect.open(new OpenFeedback(CommandId.next(), cohort, session));
    }

    private SecretToken token() {
        assertEquals(FeedbackStage.OPEN, collect.form(cohort, session()).stage());
        return token(session());
    }

    private SecretToken token(CohortSessionId session) {
        open(session);
        return new SecretToken(collect.form(cohort, session).token());
    }

    private FeedbackSheet sheet() {
        return feedback.session(cohort, session());
    }

    private FeedbackResult reply(CohortSessionId session, boolean known, long seen, String words) {
        return collect.reply(new ReplyToFeedback(CommandId.next(), cohort, session, known, seen, FeedbackLanguage.ES, words));
    }

    private static GivenFeedback answer(FeedbackValue value, String words) {
        return answer(UUID.randomUUID(), value, words);
    }

    private static GivenFeedback answer(UUID id, FeedbackValue value, String words) {
        return new GivenFeedback(id, value, value, value, words);
    }
}
