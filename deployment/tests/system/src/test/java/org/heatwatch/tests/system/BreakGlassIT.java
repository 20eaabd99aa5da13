package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;
import org.heatwatch.service.platform.crypto.Sealing;
import org.heatwatch.service.program.CohortQueries;
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
    private static final String REVIEW = "Spoke with the hospital: it was needed";

    @Inject
    EmergencyAccess emergency;

    @Inject
    EmergencyQueries queries;

    @Inject
    YouthLogQueries log;

    @Inject
    Sealing sealing;

    @Inject
    Heart heart;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Inject
    YouthActs acts;

    @Inject
    YouthRows rows;

    @Inject
    Relations relations;

    @Inject
    CohortQueries queriesOfCohorts;

    @Inject
    Cohorts cohorts;

    @Inject
    InStanding inStanding;

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
        CohortId otherCohort = rows.aCohortOf(otherCoordinator.account());
        youth = rows.aYouth(coordinator.account());
        code = rows.code(youth);
        sealing.newKey(youth.value());
        rows.enrol(youth, cohort);
        rows.enrol(rows.aYouth(otherCoordinator.account()), otherCohort);
        as(liaison);
    }

    @Test
    void it_opens_the_record_for_an_hour_and_nothing_else_of_it() {
        assertThrows(AccessDenied.class, () -> relations.toYouth(youth, Permission.READ_YOUTH));

        assertEquals(new EmergencyResult.Opened(code), open(code.value(), REASON));

        assertEquals(Set.of(Relation.BREAK_GLASS), relations.toYouth(youth, Permission.READ_YOUTH));
        assertThrows(AccessDenied.class, () -> relations.toYouth(youth, Permission.ENROL_YOUTHS));
        assertThrows(AccessDenied.class, () -> relations.toYouth(rows.aYouth(coordinator.account()), Permission.READ_YOUTH));
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
    void neither_her_facilitators_nor_those_who_coordinated_her_hear_of_it() {
        SignedIn facilitator = signedIn(Role.FACILITATOR, "Luz Vega");
        rows.facilitates(facilitator.account(), cohort);
        rows.coordinatesNoMore(coordinator.account());

        open(code.value(), REASON);

        assertEquals(0, rows.lettersOfEmergencyTo(facilitator.account()));
        assertEquals(0, rows.lettersOfEmergencyTo(coordinator.account()));
    }

    @Test
    void one_sees_ones_own_and_those_that_run_only_in_standing() {
        open(code.value(), REASON);
        assertEquals(1, queries.own().size());
        assertEquals(1, queries.running().size());

        caller.is(new SignedIn(liaison.account(), null, "Noor Haddad", liaison.roles(), Standing.NONE), "192.0.2.9");
        assertEquals(List.of(), queries.running());
        caller.is(new SignedIn(liaison.account(), null, "Noor Haddad", Set.of(Role.MDT_MEMBER), liaison.standing()), "192.0.2.9");
        assertEquals(List.of(), queries.running());
        caller.is(new SignedIn(coordinator.account(), null, "Ana Ruiz", coordinator.roles(), new Standing(false, null, true, true, true, true)), "192.0.2.9");
        assertEquals(0, queries.waiting());
        as(signedIn(Role.COURT_LIAISON, "Luz Vega"));
        assertEquals(List.of(), queries.own());
        assertEquals(List.of(), queries.running());
    }

    @Test
    void the_database_refuses_a_longer_one_and_its_readers_review() {
        BreakGlassId access = BreakGlassId.next();
        emergency.open(new OpenInEmergency(CommandId.next(), access, code.value(), REASON));

        assertEquals("break_glass_check", inStanding.refusalOf("break_glass", "ends_at = opens_at + interval '61 minutes'", access.value()));
        assertEquals("break_glass_check1", inStanding.refusalOf("break_glass", "reviewed_at = opens_at, reviewed_by = account_id", access.value()));
    }

    @Test
    void of_many_wrong_codes_at_once_no_more_than_five_are_looked_for() throws Exception {
        YouthCode unknown = rows.code(YouthId.next());
        ExecutorService many = Executors.newFixedThreadPool(12);
        try {
            List<Future<EmergencyResult>> guesses = many.invokeAll(Collections.nCopies(12, () -> cohorts.inARequestOf(otherCoordinator.account(),
                    () -> open(unknown.value(), REASON))));
            int lookedFor = 0;
            for (Future<EmergencyResult> guess : guesses) {
                lookedFor += assertInstanceOf(EmergencyResult.Refused.class, guess.get()).key().equals("break-glass.code-unknown") ? 1 : 0;
            }
            assertEquals(5, lookedFor);
        } finally {
            many.shutdown();
        }
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
    void why_and_what_its_review_found_are_read_by_its_reader_and_reviewer_and_are_in_no_row() {
        BreakGlassId access = BreakGlassId.next();
        emergency.open(new OpenInEmergency(CommandId.next(), access, code.value(), "  " + REASON));
        as(coordinator);
        assertEquals(REASON, queries.toReview(access).reason());
        review(access);
        as(liaison);

        EmergencyLine own = queries.own().get(0);
        assertEquals(List.of(REASON, REVIEW), List.of(own.reason(), own.review()));
        String row = (String) entities.createNativeQuery("""
                select concat(b::text, encode(reason_sealed, 'escape'), encode(review_sealed, 'escape')) from break_glass b where id = :id""")
                .setParameter("id", access.value())
                .getSingleResult();
        assertFalse(row.contains("ospital"), row);
    }

    @Test
    void nothing_of_it_can_be_read_once_the_key_of_the_youth_is_destroyed() {
        open(code.value(), REASON);
        BreakGlassId waiting = BreakGlassId.next();
        emergency.open(new OpenInEmergency(CommandId.next(), waiting, code.value(), REASON));
        sealing.ring().destroy(youth.value(), Instant.now());
        heart.beats("ForgetDestroyedJob");

        assertEquals(List.of("", ""), queries.own().stream().map(EmergencyLine::reason).toList());
        assertEquals("break-glass.code-unknown", assertInstanceOf(EmergencyResult.Refused.class, open(code.value(), REASON)).key());
        as(coordinator);
        assertInstanceOf(EmergencyResult.Reviewed.class, review(waiting));
        as(liaison);
        assertEquals(List.of("", ""), queries.own().stream().map(EmergencyLine::review).toList());
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
        open(code.value(), REASON);
        assertThrows(AccessDenied.class, () -> log.looked(code, 1));
        assertThrows(AccessDenied.class, () -> log.looked(rows.code(YouthId.next()), 1));
    }

    @Test
    void the_monthly_review_names_readers_late_hours_missing_relations_and_denials_of_the_youths_in_a_program() {
        clock.moveTo(Instant.parse("2027-03-14T10:00:00-07:00"));
        open(code.value(), REASON);
        clock.moveTo(Instant.parse("2027-03-16T23:00:00-07:00"));
        acts.look(youth);
        clock.moveTo(Instant.parse("2027-03-17T10:00:00-07:00"));
        assertThrows(AccessDenied.class, () -> acts.lookWithoutRelation(youth));
        as(coordinator);
        acts.look(youth);

        LogReview review = log.review(own(), YearMonth.of(2027, 3));

        assertEquals(List.of("Noor Haddad 2 1", "Ana Ruiz 1 1"),
                review.readers().stream().map(each -> each.reader() + " " + each.acts() + " " + each.youths()).toList());
        assertEquals(List.of("Noor Haddad YouthActs.look DONE FACILITATOR", "Noor Haddad EmergencyAccess.open DONE BREAK_GLASS"),
                review.afterHours().stream().map(BreakGlassIT::words).toList());
        assertEquals(review.afterHours(), review.withoutRelation());
        assertEquals(List.of("Noor Haddad YouthActs.lookWithoutRelation DENIED null"), review.denials().stream().map(BreakGlassIT::words).toList());
        assertEquals(List.of(), log.review(own(), YearMonth.of(2027, 4)).readers());
        as(otherCoordinator);
        LogReview others = log.review(own(), YearMonth.of(2027, 3));
        assertTrue(others.readers().isEmpty() && others.afterHours().isEmpty() && others.withoutRelation().isEmpty() && others.denials().isEmpty());
    }

    @Test
    void the_monthly_review_is_of_a_program_that_she_coordinates_now() {
        YearMonth march = YearMonth.of(2027, 3);
        clock.moveTo(Instant.parse("2027-03-16T10:00:00-07:00"));
        open(code.value(), REASON);
        assertThrows(AccessDenied.class, () -> queriesOfCohorts.cohort(cohort));
        as(coordinator);
        ProgramId program = own();
        assertEquals(List.of(1, 1), readersAndDenials(program, march));

        rows.facilitates(otherCoordinator.account(), cohort);
        as(otherCoordinator);
        assertEquals(List.of(0, 0), readersAndDenials(own(), march));
        assertThrows(AccessDenied.class, () -> log.review(program, march));

        as(coordinator);
        clock.moveTo(Instant.parse("2025-12-31T10:00:00-08:00"));
        assertThrows(AccessDenied.class, () -> log.review(program, march));
        clock.moveTo(Instant.parse("2027-03-16T12:00:00-07:00"));
        rows.coordinatesNoMore(coordinator.account());
        assertThrows(AccessDenied.class, () -> log.review(program, march));
    }

    private List<Integer> readersAndDenials(ProgramId program, YearMonth month) {
        LogReview review = log.review(program, month);
        return List.of(review.readers().size(), review.denials().size());
    }

    /** The one program of whoever calls. */
    private ProgramId own() {
        return queriesOfCohorts.programs(Permission.READ_YOUTH_LOG).get(0).id();
    }

    @Test
    void nothing_opens_before_it_was_given() {
        open(code.value(), REASON);
        clock.moveTo(Instant.now().minus(Duration.ofMinutes(5)));

        assertThrows(AccessDenied.class, () -> relations.toYouth(youth, Permission.READ_YOUTH));
    }

    private EmergencyResult open(String typed, String reason) {
        return emergency.open(new OpenInEmergency(CommandId.next(), BreakGlassId.next(), typed, reason));
    }

    private EmergencyResult review(BreakGlassId access) {
        return emergency.review(new ReviewEmergency(CommandId.next(), access, REVIEW));
    }

    private static String words(LookedLine line) {
        return line.reader() + " " + line.act() + " " + line.outcome() + " " + line.relation();
    }

    private SignedIn signedIn(Role role, String name) {
        return new SignedIn(rows.anAccount(role, name), null, name, Set.of(role), new Standing(true, null, true, true, true, true));
    }

    private void as(SignedIn account) {
        caller.is(account, "192.0.2.9");
    }
}
