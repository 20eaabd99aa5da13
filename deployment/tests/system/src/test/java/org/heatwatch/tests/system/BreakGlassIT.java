package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;
import org.heatwatch.service.youth.EmergencyAccess;
import org.heatwatch.service.youth.EmergencyLine;
import org.heatwatch.service.youth.EmergencyQueries;
import org.heatwatch.service.youth.EmergencyResult;
import org.heatwatch.service.youth.LogReview;
import org.heatwatch.service.youth.LookedLine;
import org.heatwatch.service.youth.OpenInEmergency;
import org.heatwatch.service.youth.ReviewEmergency;
import org.heatwatch.service.youth.YouthLogQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emergency access to a record: who gets it, what it opens, who hears of it, and what the log then says. */
class BreakGlassIT extends OnTheServer {

    private static final String REASON = "Hospital called: she asks for someone she knows";

    @Inject
    EmergencyAccess emergency;

    @Inject
    EmergencyQueries queries;

    @Inject
    YouthLogQueries log;

    @Inject
    YouthActs acts;

    @Inject
    YouthRows rows;

    @Inject
    Relations relations;

    @Inject
    Caller caller;

    private SignedIn liaison;
    private SignedIn coordinator;
    private SignedIn otherCoordinator;
    private CohortId cohort;
    private YouthId youth;
    private YouthCode code;

    @BeforeEach
    void a_youth_in_a_coordinators_program_and_a_liaison() {
        liaison = signedIn(Role.COURT_LIAISON, "Noor Haddad");
        coordinator = signedIn(Role.COORDINATOR, "Ana Ruiz");
        otherCoordinator = signedIn(Role.COORDINATOR, "Ivy Chen");
        cohort = rows.aCohortOf(coordinator.account());
        rows.aCohortOf(otherCoordinator.account());
        youth = rows.aYouth(coordinator.account());
        code = rows.code(youth);
        rows.enrol(youth, cohort);
        as(liaison);
    }

    @Test
    void it_opens_the_record_for_an_hour_and_nothing_else_of_it() {
        assertThrows(AccessDenied.class, () -> relations.toYouth(youth, Permission.READ_YOUTH));

        assertEquals(new EmergencyResult.Opened(code), open(code.value(), REASON));

        assertEquals(Set.of(Relation.BREAK_GLASS), relations.toYouth(youth, Permission.READ_YOUTH));
        assertThrows(AccessDenied.class, () -> relations.toYouth(youth, Permission.ENROL_YOUTHS));
        assertThrows(AccessDenied.class, () -> relations.toYouth(youth, Permission.READ_YOUTH_LOG));
        assertThrows(AccessDenied.class, () -> relations.toCohort(cohort, Permission.READ_COHORTS));
        assertEquals(List.of(code), queries.running().stream().map(each -> each.code()).toList());

        clock.moveTo(Instant.now().plus(Duration.ofMinutes(61)));
        assertThrows(AccessDenied.class, () -> relations.toYouth(youth, Permission.READ_YOUTH));
        assertEquals(List.of(), queries.running());
    }

    @Test
    void a_short_reason_is_refused_alike_whether_the_code_exists_or_not() {
        EmergencyResult refused = open(code.value(), "too short");
        assertEquals("break-glass.reason-length", assertInstanceOf(EmergencyResult.Refused.class, refused).key());
        assertEquals(refused, open("BABA-BABA-BABA", "too short"));
    }

    @Test
    void an_unknown_code_opens_nothing_and_five_wrong_ones_close_the_way_for_a_quarter_of_an_hour() {
        YouthCode unknown = rows.code(YouthId.next());
        for (int i = 0; i < 5; i++) {
            assertEquals("break-glass.code-unknown", assertInstanceOf(EmergencyResult.Refused.class, open(unknown.value(), REASON)).key());
        }
        assertEquals("break-glass.code-guesses", assertInstanceOf(EmergencyResult.Refused.class, open(code.value(), REASON)).key());

        clock.moveTo(Instant.now().plus(Duration.ofMinutes(16)));
        assertInstanceOf(EmergencyResult.Opened.class, open(code.value(), REASON));
    }

    @Test
    void the_coordinators_of_the_youth_hear_of_it_at_once_and_no_others() {
        open(code.value(), REASON);

        assertEquals(1, rows.lettersOfEmergencyTo(coordinator.account()));
        assertEquals(0, rows.lettersOfEmergencyTo(otherCoordinator.account()));
        as(coordinator);
        assertEquals(1, queries.waiting());
        assertEquals(List.of(code), queries.toReview().stream().map(EmergencyLine::code).toList());
        as(otherCoordinator);
        assertEquals(0, queries.waiting());
        assertEquals(List.of(), queries.toReview());
    }

    @Test
    void a_coordinator_of_the_youth_reviews_it_but_neither_its_reader_nor_another_one() {
        BreakGlassId access = BreakGlassId.next();
        emergency.open(new OpenInEmergency(CommandId.next(), access, code.value(), REASON));
        assertThrows(AccessDenied.class, () -> review(access));
        as(otherCoordinator);
        assertThrows(AccessDenied.class, () -> review(access));
        as(coordinator);
        assertInstanceOf(EmergencyResult.Reviewed.class, review(access));
        assertEquals("break-glass.reviewed", assertInstanceOf(EmergencyResult.Refused.class, review(access)).key());
        assertEquals(List.of(), queries.toReview());
        as(liaison);
        assertEquals("Ana Ruiz", queries.own().get(0).reviewedBy());

        as(coordinator);
        BreakGlassId own = BreakGlassId.next();
        emergency.open(new OpenInEmergency(CommandId.next(), own, code.value(), REASON));
        assertEquals("break-glass.own-review", assertInstanceOf(EmergencyResult.Refused.class, review(own)).key());
    }

    @Test
    void whoever_has_no_role_for_it_gets_none() {
        as(signedIn(Role.MDT_MEMBER, "Luz Vega"));
        assertThrows(AccessDenied.class, () -> open(code.value(), REASON));
        assertThrows(AccessDenied.class, () -> queries.own());
        assertEquals(List.of(), queries.running());
        caller.is(new SignedIn(liaison.account(), null, "Noor Haddad", liaison.roles(), Standing.NONE), "192.0.2.9");
        assertThrows(AccessDenied.class, () -> open(code.value(), REASON));
    }

    @Test
    void the_coordinator_sees_who_has_looked_through_which_relation_and_who_was_denied() {
        open(code.value(), REASON);
        acts.look(youth);
        as(signedIn(Role.FACILITATOR, "Luz Vega"));
        assertThrows(AccessDenied.class, () -> acts.lookWithoutRelation(youth));
        as(coordinator);

        assertEquals(List.of("Luz Vega YouthActs.lookWithoutRelation DENIED null", "Noor Haddad YouthActs.look DONE FACILITATOR",
                "Noor Haddad EmergencyAccess.open DONE BREAK_GLASS"), log.looked(code, 1).lines().stream().map(BreakGlassIT::words).toList());
        assertEquals(4, log.looked(code, 7).count());
        as(otherCoordinator);
        assertThrows(AccessDenied.class, () -> log.looked(code, 1));
        assertThrows(AccessDenied.class, () -> log.looked(rows.code(YouthId.next()), 1));
    }

    @Test
    void the_monthly_review_names_readers_late_hours_missing_relations_and_denials_of_ones_own_youths() {
        clock.moveTo(Instant.parse("2027-03-14T10:00:00-07:00"));
        open(code.value(), REASON);
        clock.moveTo(Instant.parse("2027-03-16T23:00:00-07:00"));
        acts.look(youth);
        clock.moveTo(Instant.parse("2027-03-17T10:00:00-07:00"));
        assertThrows(AccessDenied.class, () -> acts.lookWithoutRelation(youth));
        as(coordinator);
        acts.look(youth);

        LogReview review = log.review(YearMonth.of(2027, 3));

        assertEquals(List.of("Noor Haddad 2 1", "Ana Ruiz 1 1"),
                review.readers().stream().map(each -> each.reader() + " " + each.acts() + " " + each.youths()).toList());
        assertEquals(List.of("Noor Haddad YouthActs.look DONE FACILITATOR", "Noor Haddad EmergencyAccess.open DONE BREAK_GLASS"),
                review.afterHours().stream().map(BreakGlassIT::words).toList());
        assertEquals(review.afterHours(), review.withoutRelation());
        assertEquals(List.of("Noor Haddad YouthActs.lookWithoutRelation DENIED null"), review.denials().stream().map(BreakGlassIT::words).toList());
        assertEquals(List.of(), log.review(YearMonth.of(2027, 4)).readers());
        as(otherCoordinator);
        LogReview others = log.review(YearMonth.of(2027, 3));
        assertTrue(others.readers().isEmpty() && others.afterHours().isEmpty() && others.withoutRelation().isEmpty() && others.denials().isEmpty());
    }

    private EmergencyResult open(String typed, String reason) {
        return emergency.open(new OpenInEmergency(CommandId.next(), BreakGlassId.next(), typed, reason));
    }

    private EmergencyResult review(BreakGlassId access) {
        return emergency.review(new ReviewEmergency(CommandId.next(), access, "Spoke with the hospital: it was needed"));
    }

    private static String words(LookedLine line) {
        return line.reader() + " " + line.act() + " " + line.outcome() + " " + line.relation();
    }

    private SignedIn signedIn(Role role, String name) {
        return new SignedIn(rows.anAccount(role, name), null, name, Set.of(role), new Standing(true, null, true, true, true));
    }

    private void as(SignedIn account) {
        caller.is(account, "192.0.2.9");
    }
}
