package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.shared.YouthStatementId;
import org.heatwatch.domain.youth.StatementState;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.youth.GiveStatementLink;
import org.heatwatch.service.youth.KeepOwnStatement;
import org.heatwatch.service.youth.KeepStatements;
import org.heatwatch.service.youth.OwnStatement;
import org.heatwatch.service.youth.OwnStatementResult;
import org.heatwatch.service.youth.StatementLine;
import org.heatwatch.service.youth.StatementResult;
import org.heatwatch.service.youth.StatementStory;
import org.heatwatch.tests.system.Saturdays.ACohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementsIT extends OnTheServer {

    private static final String WORDS = "I go to school every day now, and I want to stay with my aunt.";

    @Inject
    Saturdays saturdays;

    @Inject
    KeepStatements statements;

    @Inject
    KeepOwnStatement own;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private ACohort cohort;
    private LocalDate hearing;

    @BeforeEach
    void twoParticipants() {
        cohort = saturdays.of(2);
        hearing = saturdays.today().plusDays(9);
    }

    @Test
    void she_writes_by_a_link_of_her_facilitator_and_her_coordinator_reads_it() {
        saturdays.asFacilitatorOf(cohort);
        SecretToken link = given(0, null);
        assertEquals(Optional.of(new OwnStatement(StatementState.OFFERED, null)), own.statement(link));

        shares(link, WORDS);

        assertEquals(Optional.of(new OwnStatement(StatementState.SHARED, hearing)), own.statement(link));
        asCoordinator();
        StatementStory story = lines(0).get(0).story();
        assertEquals(List.of(StatementState.SHARED, hearing, WORDS), List.of(story.state(), story.hearing(), story.text()));
        assertEquals(List.of(), lines(1));
    }

    @Test
    void a_facilitator_sees_that_she_was_given_a_link_and_not_what_became_of_it() {
        saturdays.asFacilitatorOf(cohort);
        shares(given(0, null), WORDS);

        assertEquals(1, lines(0).size());
        assertNull(lines(0).get(0).story());
    }

    @Test
    void what_she_takes_back_is_gone_and_she_may_give_it_anew() {
        saturdays.asFacilitatorOf(cohort);
        SecretToken link = given(0, null);
        shares(link, WORDS);

        assertInstanceOf(OwnStatementResult.Saved.class, own.withdraw(link));

        assertNull(sealed(0));
        asCoordinator();
        StatementStory story = lines(0).get(0).story();
        assertEquals(List.of(StatementState.WITHDRAWN, hearing, ""), List.of(story.state(), story.hearing(), story.text()));
        shares(link, "Something else.");
        assertEquals("Something else.", lines(0).get(0).story().text());
    }

    @Test
    void the_database_alone_does_not_tell_what_she_wrote() {
        asCoordinator();
        shares(given(0, null), WORDS);

        assertFalse(new String(sealed(0), StandardCharsets.ISO_8859_1).contains("school"));
    }

    @Test
    void a_statement_has_words_and_a_hearing_that_is_to_come() {
        asCoordinator();
        SecretToken link = given(0, null);

        assertEquals("own-statement.text-missing", refused(own.share(link, " \n", hearing)));
        assertEquals("own-statement.text-long", refused(own.share(link, "x".repeat(4001), hearing)));
        assertEquals("own-statement.hearing-over", refused(own.share(link, WORDS, saturdays.today().minusDays(1))));
        assertEquals("own-statement.hearing-far", refused(own.share(link, WORDS, saturdays.today().plusDays(367))));
        assertEquals(StatementState.OFFERED, own.statement(link).orElseThrow().state());
        assertInstanceOf(OwnStatementResult.Saved.class, own.share(link, "x".repeat(4000), saturdays.today()));
    }

    @Test
    void a_link_ends_with_a_newer_one_and_with_the_day_of_the_hearing() {
        asCoordinator();
        SecretToken first = given(0, null);
        SecretToken link = given(0, null);
        closed(first);
        assertEquals(1, lines(0).size());
        shares(link, WORDS);
        SecretToken newer = given(0, lines(0).get(0).id());
        closed(link);
        closed(SecretToken.next());

        daysLater(9);
        assertInstanceOf(OwnStatementResult.Saved.class, own.withdraw(newer));
        daysLater(10);
        closed(newer);
        asCoordinator();
        assertInstanceOf(StatementResult.Over.class, give(0, lines(0).get(0).id()));
    }

    @Test
    void a_link_that_nothing_is_written_by_ends_after_two_weeks_and_a_new_one_can_be_given() {
        asCoordinator();
        SecretToken link = given(0, null);

        daysLater(14);
        assertEquals(StatementState.OFFERED, own.statement(link).orElseThrow().state());
        daysLater(15);
        closed(link);

        asCoordinator();
        assertEquals(StatementState.OFFERED, own.statement(given(0, null)).orElseThrow().state());
        assertEquals(1, lines(0).size());
    }

    @Test
    void for_another_hearing_she_has_another_statement() {
        asCoordinator();
        shares(given(0, null), WORDS);
        SecretToken link = given(0, null);

        own.share(link, "Of the next one.", hearing.plusDays(30));

        assertEquals(List.of("Of the next one.", WORDS), lines(0).stream().map(line -> line.story().text()).toList());
    }

    @Test
    void the_same_act_sent_twice_tells_no_link_again() {
        asCoordinator();
        GiveStatementLink once = new GiveStatementLink(CommandId.next(), youth(0), null);

        assertInstanceOf(StatementResult.Linked.class, statements.give(once));
        assertInstanceOf(StatementResult.Kept.class, statements.give(once));
    }

    @Test
    void the_link_of_another_youths_statement_is_not_replaced() {
        asCoordinator();
        SecretToken link = given(1, null);
        YouthStatementId others = lines(1).get(0).id();

        assertThrows(AccessDenied.class, () -> give(0, others));
        assertEquals(StatementState.OFFERED, own.statement(link).orElseThrow().state());
    }

    @Test
    void nobody_without_a_relation_to_her_gives_her_a_link() {
        YouthCode code = code(0);
        YouthId youth = youth(0);
        saturdays.asFacilitatorOf(saturdays.of(1));
        closedTo(code, youth);
        saturdays.as(saturdays.of(1).coordinator(), Role.COORDINATOR);
        closedTo(code, youth);
        saturdays.as(cohort.coordinator(), Role.COURT_LIAISON);
        closedTo(code, youth);
    }

    private void closedTo(YouthCode code, YouthId youth) {
        assertThrows(AccessDenied.class, () -> statements.statements(code));
        assertThrows(AccessDenied.class, () -> statements.give(new GiveStatementLink(CommandId.next(), youth, null)));
        assertEquals(0L, entities.createQuery("select count(s) from YouthStatement s where s.youth = :youth", Long.class).setParameter("youth", youth).getSingleResult());
    }

    private void daysLater(int days) {
        clock.moveTo(Instant.now().plus(Duration.ofDays(days)));
    }

    private void asCoordinator() {
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
    }

    private SecretToken given(int participant, YouthStatementId statement) {
        return new SecretToken(assertInstanceOf(StatementResult.Linked.class, give(participant, statement)).token());
    }

    private StatementResult give(int participant, YouthStatementId statement) {
        return statements.give(new GiveStatementLink(CommandId.next(), youth(participant), statement));
    }

    private void shares(SecretToken link, String words) {
        assertInstanceOf(OwnStatementResult.Saved.class, own.share(link, words, hearing));
    }

    private void closed(SecretToken link) {
        assertEquals(Optional.empty(), own.statement(link));
        assertInstanceOf(OwnStatementResult.Over.class, own.share(link, WORDS, hearing));
        assertInstanceOf(OwnStatementResult.Over.class, own.withdraw(link));
    }

    private static String refused(OwnStatementResult result) {
        return assertInstanceOf(OwnStatementResult.Refused.class, result).key();
    }

    private List<StatementLine> lines(int participant) {
        return statements.statements(code(participant)).statements();
    }

    private byte[] sealed(int participant) {
        return (byte[]) entities.createNativeQuery("select text_sealed from youth_statement where youth_id = :youth", byte[].class)
                .setParameter("youth", youth(participant).value()).getSingleResult();
    }

    private YouthId youth(int participant) {
        return new YouthId((UUID) entities.createNativeQuery("select youth_id from enrolment where id = :id", UUID.class)
                .setParameter("id", cohort.participants().get(participant).value()).getSingleResult());
    }

    private YouthCode code(int participant) {
        return entities.createQuery("select y.code from Youth y where y.id = :id", YouthCode.class).setParameter("id", youth(participant)).getSingleResult();
    }
}
