package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.feedback.FeedbackLanguage;
import org.heatwatch.domain.feedback.FeedbackValue;
import org.heatwatch.domain.shared.AccountId;
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
import org.heatwatch.service.feedback.FeedbackResult;
import org.heatwatch.service.feedback.FeedbackSheet;
import org.heatwatch.service.feedback.GiveResult;
import org.heatwatch.service.feedback.GivenFeedback;
import org.heatwatch.service.feedback.OpenFeedback;
import org.heatwatch.service.feedback.ReplyToFeedback;
import org.heatwatch.service.platform.crypto.Sealing;
import org.heatwatch.service.program.DropCohortSession;
import org.heatwatch.service.program.PlanCohorts;
import org.junit.jupiter.api.Test;

/** What participants say of a session, from the form that takes it to who reads what of it. */
class FeedbackIT extends WithFeedback {

    @Inject
    PlanCohorts plan;

    @Inject
    TakeCohortAttendance attendance;

    @Inject
    CohortAttendanceQueries rolls;

    @Inject
    Sealing sealing;

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

    private void assertClosed(SecretToken token) {
        assertEquals(Optional.empty(), give.form(token));
        assertEquals(GiveResult.OVER, give.give(token, answer(FeedbackValue.YES, "")));
    }

    private CohortSessionId previous() {
        return sessions.get(5).id();
    }

    private FeedbackResult reply(CohortSessionId session, boolean known, long seen, String words) {
        return collect.reply(new ReplyToFeedback(CommandId.next(), cohort, session, known, seen, FeedbackLanguage.ES, words));
    }
}
