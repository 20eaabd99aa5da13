package org.heatwatch.tests.system;

import static org.heatwatch.domain.program.EnrolmentState.*;
import static org.heatwatch.domain.program.HoldReason.MEDICAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.program.AssignFacilitators;
import org.heatwatch.service.program.ChangeEnrolment;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.EndFacilitator;
import org.heatwatch.service.program.EnrolKnownYouth;
import org.heatwatch.service.program.EnrolNewYouth;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnrolmentLine;
import org.heatwatch.service.program.EnrolmentResult;
import org.heatwatch.service.program.EnrolmentStep;
import org.heatwatch.service.program.FoundParticipant;
import org.heatwatch.service.program.ParticipantLine;
import org.heatwatch.service.program.ParticipantQueries;
import org.heatwatch.service.program.ParticipantSheet;
import org.heatwatch.service.youth.AdmitYouths;
import org.heatwatch.service.youth.CorrectIdentity;
import org.heatwatch.service.youth.CorrectionResult;
import org.heatwatch.service.youth.IdentitySheet;
import org.heatwatch.service.youth.LookedLine;
import org.heatwatch.service.youth.YouthIdentities;
import org.heatwatch.service.youth.YouthLogQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrolYouthsIT extends OnTheServer {

    @Inject
    Cohorts cohorts;

    @Inject
    EnrolYouths enrol;

    @Inject
    CohortQueries queries;

    @Inject
    ParticipantQueries participants;

    @Inject
    AssignFacilitators assign;

    @Inject
    CohortAttendanceQueries attendance;

    @Inject
    AdmitYouths admit;

    @Inject
    YouthIdentities identities;

    @Inject
    YouthLogQueries log;

    @Inject
    Statements statements;

    @Inject
    Clock now;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    /** A word that stands in no other test's names. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q");

    private ProgramId program;
    private AccountId coordinator;
    private CohortId cohort;

    @BeforeEach
    void asCoordinatorOfACohort() {
        program = cohorts.aProgram();
        coordinator = cohorts.asCoordinatorOf(program);
        cohort = cohorts.aCohort(program, 3);
    }

    @Test
    void a_new_participant_gets_a_code_and_her_name_is_on_the_roster_and_in_no_row() throws Exception {
        LocalDate born = cohorts.today().minusYears(15);
        var enrolled = assertInstanceOf(EnrolmentResult.Enrolled.class,
                enrol.enrolNew(cohorts.aNew(new YouthIdentity("Marisol " + word, "Mari", born), cohort, false)));

        ParticipantLine line = queries.cohort(cohort).roster().get(0);
        assertEquals(List.of(enrolled.code(), "Mari (Marisol " + word + ")", ENROLLED), List.of(line.code(), line.name(), line.state()));
        assertEquals(new YouthIdentity("Marisol " + word, "Mari", born), participants.participant(enrolled.code()).identity());
        for (Object row : entities.createNativeQuery("select cast(to_jsonb(y) as text) from youth y where y.code = :code", String.class)
                .setParameter("code", enrolled.code().value()).getResultList()) {
            assertFalse(row.toString().contains(HexWord.of(word)));
            assertFalse(row.toString().contains(word));
        }
        for (Object receipt : entities.createNativeQuery("select result from command_receipt where account_id = :me and result is not null", byte[].class)
                .setParameter("me", coordinator.value()).getResultList()) {
            assertFalse(new String((byte[]) receipt, StandardCharsets.UTF_8).contains(word));
        }
    }

    /** How the database writes bytes. */
    private static final class HexWord {

        static String of(String text) {
            var hex = new StringBuilder();
            for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
                hex.append(String.format("%02x", each));
            }
            return hex.toString();
        }
    }

    @Test
    void somebody_who_may_be_one_of_her_own_is_asked_about_by_code_and_enrolled_if_she_says_so() {
        LocalDate born = cohorts.today().minusYears(15);
        YouthCode marisol = enrolled(new YouthIdentity("Marisol " + word + " Vega", "", born));

        assertEquals(new EnrolmentResult.PossibleMatch(List.of(marisol)), enrol.enrolNew(cohorts.aNew(new YouthIdentity("Marysol Ruiz", "", born), cohort, false)));
        assertEquals(new EnrolmentResult.PossibleMatch(List.of(marisol)),
                enrol.enrolNew(cohorts.aNew(new YouthIdentity("VEGA, Marisol", "", born.minusDays(3)), cohort, false)));
        assertInstanceOf(EnrolmentResult.Enrolled.class, enrol.enrolNew(cohorts.aNew(new YouthIdentity("Noor Haddad", "", born), cohort, false)));
        assertInstanceOf(EnrolmentResult.Enrolled.class, enrol.enrolNew(cohorts.aNew(new YouthIdentity("Marysol Ruiz", "", born), cohort, true)));
        assertEquals(3, queries.cohort(cohort).roster().size());
    }

    @Test
    void of_participants_of_others_nothing_is_said() {
        LocalDate born = cohorts.today().minusYears(15);
        YouthCode marisol = enrolled(new YouthIdentity("Marisol " + word, "", born));
        ProgramId other = cohorts.aProgram();
        cohorts.asCoordinatorOf(other);
        CohortId hers = cohorts.aCohort(other, 3);

        assertInstanceOf(EnrolmentResult.Enrolled.class, enrol.enrolNew(cohorts.aNew(new YouthIdentity("Marisol " + word, "", born), hers, false)));
        assertEquals(new EnrolmentResult.Refused("enrol.code-unknown", List.of(marisol.value())), known(marisol, hers));
        assertEquals(1, participants.find(word).size());
        assertEquals(List.of(), participants.find(marisol.value()));
        assertThrows(AccessDenied.class, () -> participants.participant(marisol));
        assertThrows(AccessDenied.class, () -> known(marisol, cohort));
    }

    @Test
    void an_enrolment_opens_to_the_coordinator_of_its_cohort_alone() {
        cohorts.enrolled("Marisol " + word, cohort);
        EnrolmentId enrolment = queries.cohort(cohort).roster().get(0).enrolment();
        cohorts.asCoordinatorOf(cohorts.aProgram());

        assertThrows(AccessDenied.class, () -> participants.enrolment(enrolment));
        assertThrows(AccessDenied.class, () -> enrol.change(new ChangeEnrolment(CommandId.next(), enrolment, 0, ACTIVE, null, cohorts.today())));
    }

    @Test
    void no_name_is_told_by_an_id_without_a_relation() {
        YouthCode marisol = cohorts.enrolled("Marisol " + word, cohort);
        List<YouthId> ids = List.of(identities.withCode(marisol, Permission.READ_YOUTH).orElseThrow());
        assertEquals(1, identities.of(ids).size());

        cohorts.asCoordinatorOf(cohorts.aProgram());

        assertEquals(Map.of(), identities.of(ids));
    }

    @Test
    void a_coordinator_hears_of_who_asked_in_vain_by_code_by_enrolment_or_by_session() {
        YouthCode marisol = cohorts.enrolled("Marisol " + word, cohort);
        EnrolmentId enrolment = queries.cohort(cohort).roster().get(0).enrolment();
        CohortSessionId session = queries.cohort(cohort).sessions().get(0).id();
        cohorts.asCoordinatorOf(cohorts.aProgram());

        assertThrows(AccessDenied.class, () -> participants.participant(marisol));
        assertThrows(AccessDenied.class, () -> participants.enrolment(enrolment));
        assertThrows(AccessDenied.class, () -> attendance.open(session));

        cohorts.as(coordinator, Role.COORDINATOR);
        assertEquals(List.of("CohortAttendanceQueries.open", "ParticipantQueries.enrolment", "ParticipantQueries.participant"),
                log.review(program, YearMonth.from(cohorts.today())).denials().stream().map(LookedLine::act).toList());
        assertEquals(List.of("ParticipantQueries.enrolment", "ParticipantQueries.participant"), log.looked(marisol, 1).lines().stream()
                .filter(line -> line.outcome() == Outcome.DENIED).map(LookedLine::act).toList());
    }

    @Test
    void who_is_corrected_is_found_by_what_is_right_and_not_by_what_was_wrong() {
        YouthCode code = cohorts.enrolled("Marisol " + word, cohort);
        IdentitySheet wrong = identities.toCorrect(code);
        var right = new YouthIdentity("Marisela " + word, "Mari", cohorts.today().minusYears(14));

        assertEquals(new CorrectionResult.Corrected(), corrected(wrong, right));

        assertEquals(right, participants.participant(code).identity());
        assertEquals(List.of("COORDINATOR"), entities.createNativeQuery(
                "select relation from youth_access_event where account_id = :account and act = 'YouthIdentities.toCorrect'", String.class)
                .setParameter("account", coordinator.value()).getResultList());
        assertEquals(List.of(), participants.find("marisol " + word));
        assertEquals(List.of(code), participants.find("mari " + word).stream().map(FoundParticipant::code).toList());
        assertInstanceOf(EnrolmentResult.PossibleMatch.class, enrol.enrolNew(cohorts.aNew(right, cohort, false)));
    }

    @Test
    void of_two_who_correct_the_same_the_second_is_told_and_an_age_that_nobody_has_is_refused() {
        IdentitySheet seen = identities.toCorrect(cohorts.enrolled("Marisol " + word, cohort));
        var right = new YouthIdentity("Marisela " + word, "", cohorts.today().minusYears(14));

        assertEquals(new CorrectionResult.Refused("youth.born-age", List.of(10, 24)),
                corrected(seen, new YouthIdentity("Marisela " + word, "", cohorts.today().minusYears(4))));
        assertEquals(new CorrectionResult.Corrected(), corrected(seen, right));
        assertEquals(new CorrectionResult.Stale(), corrected(seen, new YouthIdentity("Mirasol " + word, "", cohorts.today().minusYears(14))));
    }

    @Test
    void nobody_but_a_coordinator_of_her_program_corrects_who_a_participant_is() {
        YouthCode code = cohorts.enrolled("Marisol " + word, cohort);
        IdentitySheet seen = identities.toCorrect(code);
        AccountId facilitator = cohorts.aFacilitator();
        cohorts.assigned(facilitator, cohort);

        cohorts.asCoordinatorOf(cohorts.aProgram());
        assertThrows(AccessDenied.class, () -> identities.toCorrect(code));
        assertThrows(AccessDenied.class, () -> corrected(seen, seen.identity()));
        cohorts.as(facilitator, Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> corrected(seen, seen.identity()));
    }

    private CorrectionResult corrected(IdentitySheet seen, YouthIdentity identity) {
        return admit.correct(new CorrectIdentity(CommandId.next(), seen.youth(), identity, seen.version()));
    }

    @Test
    void a_participant_whose_code_is_known_joins_another_cohort_once() {
        YouthCode marisol = cohorts.enrolled("Marisol " + word, cohort);
        CohortId next = cohorts.aCohort(program, 3);

        assertEquals(new EnrolmentResult.Enrolled(marisol), known(marisol, next));
        assertEquals(new EnrolmentResult.Refused("enrol.code-already", List.of(marisol.value())), known(marisol, next));
        assertEquals(Set.of(cohort, next), Set.copyOf(participants.participant(marisol).enrolments().stream().map(EnrolmentLine::cohort).toList()));
    }

    private EnrolmentResult known(YouthCode code, CohortId into) {
        return enrol.enrolKnown(new EnrolKnownYouth(CommandId.next(), into, EnrolmentId.next(), code, cohorts.today()));
    }

    @Test
    void what_cannot_be_is_refused_before_anything_is_written() {
        var child = new YouthIdentity("Marisol " + word, "", cohorts.today().minusYears(9));
        var girl = new YouthIdentity("Marisol " + word, "", cohorts.today().minusYears(16));

        assertEquals("youth.born-age", refused(cohorts.aNew(child, cohort, false)));
        EnrolNewYouth late = cohorts.aNew(girl, cohort, false);
        assertEquals("enrolment.day-in-future", refused(new EnrolNewYouth(late.id(), cohort, late.enrolment(), late.youth(), girl, cohorts.today().plusDays(1), false)));
        assertEquals("cohort.over", refused(new EnrolNewYouth(CommandId.next(), cohort, late.enrolment(), late.youth(), girl,
                cohorts.today().plusWeeks(6), false)));
        assertEquals(0, participants.find(word).size());
    }

    private String refused(EnrolNewYouth command) {
        return ((EnrolmentResult.Refused) enrol.enrolNew(command)).key();
    }

    @Test
    void twelve_who_enrol_at_once_take_no_more_seats_than_there_are() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(6);
        List<Future<EnrolmentResult>> results = desks.invokeAll(Collections.nCopies(12, () -> cohorts.inARequestOf(coordinator, () ->
                enrol.enrolNew(cohorts.aNew(new YouthIdentity("Marisol " + word, "", cohorts.today().minusYears(16)), cohort, true)))));
        desks.shutdown();

        int seated = 0;
        for (Future<EnrolmentResult> result : results) {
            if (result.get() instanceof EnrolmentResult.Refused refused) {
                assertEquals("cohort.full", refused.key());
            } else {
                seated++;
            }
        }
        assertEquals(3, seated);
        assertEquals(3, queries.cohort(cohort).roster().size());
    }

    @Test
    void an_enrolment_goes_from_state_to_state_by_day_and_a_seat_that_is_left_can_be_taken() {
        YouthCode marisol = cohorts.enrolled("Marisol " + word, cohort);
        cohorts.enrolled("Noor " + word, cohort);
        cohorts.enrolled("Zora " + word, cohort);
        LocalDate today = cohorts.today();

        assertEquals("enrolment.state-not-next", ((EnrolmentResult.Refused) change(marisol, 0, ON_HOLD, today)).key());
        assertEquals("enrolment.signed-off", ((EnrolmentResult.Refused) change(marisol, 0, COMPLETED, today)).key());
        assertEquals(new EnrolmentResult.Changed(), change(marisol, 0, ACTIVE, today));
        assertInstanceOf(EnrolmentResult.Stale.class, change(marisol, 0, ON_HOLD, today));
        assertEquals("cohort.full", refused(cohorts.aNew(new YouthIdentity("Ines " + word, "", today.minusYears(16)), cohort, true)));
        assertEquals(new EnrolmentResult.Changed(), change(marisol, 1, WITHDRAWN, today));
        cohorts.enrolled("Ines " + word, cohort);

        EnrolmentLine line = participants.participant(marisol).enrolments().get(0);
        assertEquals(List.of(ENROLLED, ACTIVE, WITHDRAWN), line.steps().stream().map(EnrolmentStep::state).toList());
        assertEquals("Ana Ruiz", line.steps().get(2).by());
        assertEquals(List.of("Ines " + word, "Noor " + word, "Zora " + word, "Marisol " + word),
                queries.cohort(cohort).roster().stream().map(ParticipantLine::name).toList());
        assertEquals(3, queries.cohort(cohort).taken());
    }

    @Test
    void whoever_is_on_hold_is_so_for_a_reason_that_the_roster_and_her_page_say() {
        YouthCode marisol = cohorts.enrolled("Marisol " + word, cohort);
        change(marisol, 0, ACTIVE, cohorts.today());
        EnrolmentId id = participants.participant(marisol).enrolments().get(0).id();

        assertEquals("enrolment.reason-missing", ((EnrolmentResult.Refused) change(marisol, 1, ON_HOLD, cohorts.today())).key());
        assertEquals(new EnrolmentResult.Changed(), enrol.change(new ChangeEnrolment(CommandId.next(), id, 1, ON_HOLD, MEDICAL, cohorts.today())));

        assertEquals(MEDICAL, queries.cohort(cohort).roster().get(0).holdReason());
        assertEquals(MEDICAL, participants.participant(marisol).enrolments().get(0).steps().get(2).holdReason());
        change(marisol, 2, ACTIVE, cohorts.today());
        assertNull(queries.cohort(cohort).roster().get(0).holdReason());
    }

    private EnrolmentResult change(YouthCode code, long seen, EnrolmentState to, LocalDate on) {
        EnrolmentId id = participants.participant(code).enrolments().get(0).id();
        return enrol.change(new ChangeEnrolment(CommandId.next(), id, seen, to, null, on));
    }

    @Test
    void a_participant_is_found_by_whole_words_of_her_names_in_any_order_and_by_her_code() {
        YouthCode code = enrolled(new YouthIdentity("José-María Núñez " + word, "Chema", cohorts.today().minusYears(14)));
        cohorts.enrolled("Noor " + word, cohort);

        for (String typed : List.of(word + " nunez", "CHEMA " + word, "jose maria " + word, code.value(), code.value().toLowerCase().replace("-", ""))) {
            assertEquals(List.of(code), participants.find(typed).stream().map(FoundParticipant::code).toList(), typed);
        }
        assertEquals(2, participants.find(word).size());
        for (String typed : List.of(word.substring(0, 8), "Nuñ " + word, "Perez " + word, "", " - ")) {
            assertEquals(List.of(), participants.find(typed), typed);
        }
    }

    @Test
    void a_facilitator_sees_of_a_participant_what_is_hers_until_her_assignment_is_ended() {
        YouthCode marisol = cohorts.enrolled("Marisol " + word, cohort);
        CohortId other = cohorts.aCohort(program, 3);
        known(marisol, other);
        YouthCode noor = cohorts.enrolled("Noor " + word, other);
        AccountId facilitator = cohorts.aFacilitator();
        CohortFacilitatorId assignment = cohorts.assigned(facilitator, cohort);
        cohorts.as(facilitator, Role.FACILITATOR);

        ParticipantSheet sheet = participants.participant(marisol);
        assertEquals("Marisol " + word, sheet.identity().fullName());
        assertEquals(List.of(cohort), sheet.enrolments().stream().map(EnrolmentLine::cohort).toList());
        assertEquals(List.of("Marisol " + word), participants.find(word).stream().map(FoundParticipant::name).toList());
        assertEquals(1, participants.find(word).get(0).cohorts().size());
        assertThrows(AccessDenied.class, () -> participants.participant(noor));
        assertThrows(AccessDenied.class, () -> known(marisol, cohort));
        assertThrows(AccessDenied.class, () -> enrol.change(new ChangeEnrolment(CommandId.next(), sheet.enrolments().get(0).id(), 0, ACTIVE, null, cohorts.today())));

        clock.moveTo(now.instant().minus(Duration.ofMinutes(60)));
        assertThrows(AccessDenied.class, () -> participants.participant(marisol));
        assertEquals(List.of(), participants.find(word));

        clock.backToNow();
        cohorts.as(coordinator, Role.COORDINATOR);
        assign.end(new EndFacilitator(CommandId.next(), assignment));
        cohorts.as(facilitator, Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> participants.participant(marisol));
        assertEquals(List.of(), participants.find(word));
    }

    @Test
    void emergency_access_shows_one_participant_with_all_her_enrolments_and_no_cohort() throws Exception {
        YouthCode marisol = cohorts.enrolled("Marisol " + word, cohort);
        AccountId facilitator = cohorts.aFacilitator();
        anEmergency(facilitator, marisol);
        cohorts.as(facilitator, Role.FACILITATOR);

        ParticipantSheet sheet = participants.participant(marisol);
        assertEquals(Set.of(Relation.BREAK_GLASS), sheet.relations());
        assertEquals("Marisol " + word, sheet.identity().fullName());
        assertEquals(List.of(cohort), sheet.enrolments().stream().map(EnrolmentLine::cohort).toList());
        assertEquals(List.of(), participants.find(word).get(0).cohorts());
        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));

        clock.moveTo(now.instant().minus(Duration.ofMinutes(60)));
        assertThrows(AccessDenied.class, () -> participants.participant(marisol));
        clock.moveTo(now.instant().plus(Duration.ofMinutes(120)));
        assertThrows(AccessDenied.class, () -> participants.participant(marisol));
    }

    @Test
    void emergency_access_enrols_nobody() throws Exception {
        YouthCode marisol = cohorts.enrolled("Marisol " + word, cohort);
        ProgramId another = cohorts.aProgram();
        AccountId stranger = cohorts.asCoordinatorOf(another);
        CohortId hers = cohorts.aCohort(another, 3);
        anEmergency(stranger, marisol);

        assertEquals(new EnrolmentResult.Refused("enrol.code-unknown", List.of(marisol.value())), known(marisol, hers));
    }

    private void anEmergency(AccountId reader, YouthCode code) throws Exception {
        transaction.begin();
        entities.createNativeQuery("""
                insert into break_glass (id, account_id, youth_id, reason_sealed, opens_at, ends_at, version)
                select :id, :account, y.id, '', :from, :until, 0 from youth y where y.code = :code""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("account", reader.value())
                .setParameter("from", now.instant())
                .setParameter("until", now.instant().plus(Duration.ofMinutes(59)))
                .setParameter("code", code.value())
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void a_roster_and_a_search_need_as_many_statements_for_one_as_for_many() {
        CohortId large = cohorts.aCohort(program, 30);
        cohorts.enrolled("Marisol " + word, large);
        long roster = statements.of(() -> queries.cohort(large));
        long found = statements.of(() -> participants.find(word));
        for (int i = 0; i < 20; i++) {
            cohorts.enrolled("Noor " + word + " Eze", large);
        }

        assertEquals(roster, statements.of(() -> queries.cohort(large)));
        assertEquals(found, statements.of(() -> participants.find(word)));
        assertEquals(21, participants.find(word).size());
    }

    @Test
    void whoever_is_shown_or_changed_stands_in_the_log() {
        YouthCode marisol = cohorts.enrolled("Marisol " + word, cohort);
        queries.cohort(cohort);
        participants.find(word);
        participants.participant(marisol);
        change(marisol, 0, ACTIVE, cohorts.today());

        assertEquals(List.of("EnrolYouths.enrolNew", "CohortQueries.cohort", "ParticipantQueries.find", "ParticipantQueries.participant",
                "ParticipantQueries.participant", "EnrolYouths.change"), entities.createNativeQuery("""
                select e.act from youth_access_event e join youth_access_subject s on s.at = e.at and s.event_id = e.id join youth y on y.id = s.youth_id
                where y.code = :code order by e.at, e.id""", String.class).setParameter("code", marisol.value()).getResultList());
        assertNull(participants.find("nobody " + word).stream().findFirst().orElse(null));
        assertTrue(queries.cohort(cohort).toString().contains(marisol.value()));
        assertFalse(queries.cohort(cohort).toString().contains(word), "a record's text tells no name");
    }

    private YouthCode enrolled(YouthIdentity identity) {
        return ((EnrolmentResult.Enrolled) enrol.enrolNew(cohorts.aNew(identity, cohort, true))).code();
    }
}
