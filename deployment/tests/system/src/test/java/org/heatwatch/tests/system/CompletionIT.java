package org.heatwatch.tests.system;

import static org.heatwatch.domain.attendance.CohortStatus.EXCUSED;
import static org.heatwatch.domain.attendance.CohortStatus.PRESENT;
import static org.heatwatch.domain.attendance.CohortStatus.UNEXCUSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MakeUpKind;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.SessionStanding;
import org.heatwatch.domain.program.CertificateText;
import org.heatwatch.domain.program.CompletionState;
import org.heatwatch.domain.program.CompletionTerms;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MakeUpId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.CompletionSheet;
import org.heatwatch.service.attendance.CreditMakeUp;
import org.heatwatch.service.attendance.CreditMakeUps;
import org.heatwatch.service.attendance.ExportCohortAttendance;
import org.heatwatch.service.attendance.GlanceSheet;
import org.heatwatch.service.attendance.MakeUpResult;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.ProgressQueries;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.attendance.WithdrawMakeUp;
import org.heatwatch.service.program.DropCohortSession;
import org.heatwatch.service.program.ChangeEnrolment;
import org.heatwatch.service.program.ChangeRule;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnrolmentResult;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.PrintCertificate;
import org.heatwatch.service.program.SettleCompletion;
import org.heatwatch.service.program.SignOffCompletion;
import org.heatwatch.service.program.SignOffEnrolment;
import org.heatwatch.service.program.WordCertificate;
import org.heatwatch.service.youth.EmergencyAccess;
import org.heatwatch.service.youth.OpenInEmergency;
import org.heatwatch.tests.system.Saturdays.ACohort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CompletionIT extends OnTheServer {

    @Inject
    TakeCohortAttendance attendance;

    @Inject
    CreditMakeUps makeUps;

    @Inject
    ProgressQueries progress;

    @Inject
    ExportCohortAttendance export;

    @Inject
    SettleCompletion settle;

    @Inject
    SignOffCompletion signOffs;

    @Inject
    PrintCertificate certificates;

    @Inject
    EmergencyAccess emergency;

    @Inject
    PlanCohorts plan;

    @Inject
    CohortQueries cohorts;

    @Inject
    EnrolYouths enrol;

    @Inject
    Saturdays saturdays;

    @Inject
    Statements statements;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void a_make_up_credits_the_session_that_was_missed_once() {
        ACohort cohort = started(1);
        mark(cohort, 0, EXCUSED);

        MakeUpId first = MakeUpId.next();
        assertInstanceOf(MakeUpResult.Saved.class, credit(cohort, first, cohort.first()));
        assertEquals("make-up.already", refused(credit(cohort, MakeUpId.next(), cohort.first())));
        CompletionSheet sheet = progress.completion(she(cohort));
        assertEquals(1, sheet.standing().completion().credited());
        assertEquals(List.of(), sheet.missing());
        assertEquals(List.of(MakeUpKind.ONE_TO_ONE), sheet.makeUps().stream().map(each -> each.kind()).toList());

        assertInstanceOf(MakeUpResult.Saved.class, makeUps.withdraw(new WithdrawMakeUp(CommandId.next(), she(cohort), first)));
        assertEquals("make-up.withdrawn", refused(makeUps.withdraw(new WithdrawMakeUp(CommandId.next(), she(cohort), first))));
        assertEquals(0, progress.completion(she(cohort)).standing().completion().credited());
        assertInstanceOf(MakeUpResult.Saved.class, credit(cohort, MakeUpId.next(), cohort.first()));
    }

    @Test
    void a_make_up_for_a_session_that_was_attended_is_not_held_yet_or_was_cancelled_is_refused() {
        ACohort cohort = saturdays.of(1);
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        CohortSessionId cancelled = cohort.sessions().get(3);
        plan.drop(new DropCohortSession(CommandId.next(), cohort.id(), cancelled, cohorts.session(cohort.id(), cancelled).version(), "Rain"));
        saturdays.asFacilitatorOf(cohort);
        attendance.start(new StartCohortRoll(CommandId.next(), cohort.first()));

        assertEquals("make-up.unmarked", refused(credit(cohort, MakeUpId.next(), cohort.first())));
        mark(cohort, 0, PRESENT);
        assertEquals("make-up.attended", refused(credit(cohort, MakeUpId.next(), cohort.first())));
        assertEquals("make-up.not-held", refused(credit(cohort, MakeUpId.next(), cohort.sessions().get(5))));
        assertEquals("make-up.cancelled", refused(credit(cohort, MakeUpId.next(), cancelled)));
    }

    @Test
    void a_mark_that_is_corrected_after_a_make_up_credits_the_session_once() {
        ACohort cohort = started(1);
        mark(cohort, 0, UNEXCUSED);
        credit(cohort, MakeUpId.next(), cohort.first());

        marking(cohort, 0, PRESENT, 1);

        assertEquals(SessionStanding.ATTENDED, progress.completion(she(cohort)).standing().sessions().get(0).standing());
        assertEquals(1, progress.completion(she(cohort)).standing().completion().credited());
    }

    @Test
    void a_rule_that_changes_in_mid_cohort_holds_for_whoever_is_enrolled_from_then_on() {
        ACohort cohort = saturdays.of(1);
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);

        assertEquals("completion.sessions-too-many", refused(rule(cohort, 1, 13, 0)));
        assertInstanceOf(CohortResult.Saved.class, rule(cohort, 1, 10, 1));
        assertInstanceOf(CohortResult.Stale.class, rule(cohort, 1, 8, 1));
        EnrolmentId later = saturdays.enrolled(cohort.id(), "Lena Marsh", saturdays.today());

        assertEquals(new CompletionTerms(9, 3), progress.completion(she(cohort)).standing().completion().terms());
        assertEquals(new CompletionTerms(10, 1), progress.completion(later).standing().completion().terms());
        assertEquals(List.of(2, 1), settle.settings(cohort.id()).rules().stream().map(each -> each.version()).toList());
        assertEquals(List.of(1L, 1L), settle.settings(cohort.id()).rules().stream().map(each -> each.enrolled()).toList());
    }

    @Test
    void completed_is_signed_off_by_a_facilitator_once_the_rule_is_met() throws Exception {
        ACohort cohort = saturdays.of(0);
        EnrolmentId she = enrolledUnder(cohort, new CompletionTerms(1, 0), "Zilpah Quill");
        saturdays.asFacilitatorOf(cohort);
        attendance.start(new StartCohortRoll(CommandId.next(), cohort.first()));

        assertEquals("sign-off.not-active", refused(signOff(she)));
        assertEquals("enrolment.signed-off", refused(become(cohort, she, 0, EnrolmentState.COMPLETED)));
        assertInstanceOf(EnrolmentResult.Changed.class, become(cohort, she, 0, EnrolmentState.ACTIVE));
        saturdays.asFacilitatorOf(cohort);
        assertEquals("sign-off.not-met", refused(signOff(she)));
        marking(cohort.first(), she, PRESENT, 0);
        assertEquals(CompletionState.MET, progress.completion(she).standing().completion().state());
        assertThrows(AccessDenied.class, () -> print(she));
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        assertThrows(AccessDenied.class, () -> signOff(she));
        saturdays.asFacilitatorOf(cohort);
        assertInstanceOf(EnrolmentResult.Changed.class, signOff(she));

        CompletionSheet sheet = progress.completion(she);
        assertEquals(EnrolmentState.COMPLETED, sheet.standing().state());
        assertFalse(sheet.signedBy().isEmpty());
        assertEquals("enrolment.is-over", refused(signOff(she)));
        assertTrue(print(she).startsWith("%PDF-"));
        assertEquals(1L, entities.createNativeQuery("""
                select count(*) from youth_access_event e join youth_access_subject s on s.event_id = e.id
                where e.act = 'PrintCertificate.print' and e.subject = :she and e.purpose = 'export' and e.outcome = 'DONE'""", Long.class)
                .setParameter("she", she.value()).getSingleResult());
    }

    @Test
    void nothing_of_completing_opens_without_a_relation_to_the_cohort() {
        ACohort cohort = started(1);
        mark(cohort, 0, EXCUSED);
        MakeUpId made = MakeUpId.next();
        credit(cohort, made, cohort.first());
        ACohort another = saturdays.of(1);
        EnrolmentId she = she(cohort);

        saturdays.asFacilitatorOf(another);
        assertDenied(() -> progress.glance(cohort.id()));
        assertDenied(() -> progress.standings(cohort.id()));
        assertDenied(() -> progress.completion(she));
        assertDenied(() -> credit(cohort, MakeUpId.next(), cohort.first()));
        assertDenied(() -> makeUps.withdraw(new WithdrawMakeUp(CommandId.next(), she, made)));
        assertDenied(() -> signOff(she));
        saturdays.as(another.coordinator(), Role.COORDINATOR);
        assertDenied(() -> settle.settings(cohort.id()));
        assertDenied(() -> rule(cohort, 1, 8, 0));
        assertDenied(() -> word(cohort, 0, "Certificate", "Well done"));
    }

    @Test
    void a_certificate_opens_for_its_own_cohort_alone() throws Exception {
        ACohort cohort = saturdays.of(0);
        EnrolmentId she = completed(cohort, "Zilpah Quill");
        assertTrue(print(she).startsWith("%PDF-"));

        String code = progress.completion(she).standing().code();
        saturdays.asFacilitatorOf(saturdays.of(0));
        assertDenied(() -> print(she));
        emergency.open(new OpenInEmergency(CommandId.next(), BreakGlassId.next(), code, "She has not come home since Friday"));
        assertDenied(() -> print(she));
    }

    @Test
    void a_session_or_a_make_up_of_somebody_else_is_none_of_hers() {
        ACohort strangers = started(1);
        mark(strangers, 0, EXCUSED);
        MakeUpId theirs = MakeUpId.next();
        credit(strangers, theirs, strangers.first());
        ACohort own = started(1);
        mark(own, 0, EXCUSED);

        assertDenied(() -> credit(own, MakeUpId.next(), strangers.first()));
        assertDenied(() -> makeUps.withdraw(new WithdrawMakeUp(CommandId.next(), she(own), theirs)));
    }

    @Test
    void a_session_of_the_cohort_she_was_transferred_from_counts_in_the_place_of_one_before_she_joined() {
        ACohort before = started(1);
        mark(before, 0, EXCUSED);
        ACohort cohort = saturdays.of(0);
        EnrolmentId she = saturdays.transferred(she(before), cohort.id());
        saturdays.asFacilitatorOf(cohort);

        assertEquals(List.of(before.first().value()), progress.completion(she).missing().stream().map(each -> each.key().session()).toList());
        assertInstanceOf(MakeUpResult.Saved.class, makeUps.credit(new CreditMakeUp(CommandId.next(), MakeUpId.next(), she, before.first(),
                MakeUpKind.WORK_ON_THE_TOPIC, saturdays.today())));
        assertEquals(1, progress.completion(she).standing().completion().credited());
        assertEquals(OptionalInt.empty(), progress.glance(cohort.id()).weeks().get(0).percent());
        assertEquals(12, progress.glance(cohort.id()).participants().get(0).sessions().size());
    }

    @Test
    void the_glance_shows_weeks_by_participants_with_names_for_those_who_see_them() {
        ACohort cohort = started(3);
        mark(cohort, 0, PRESENT);
        mark(cohort, 1, UNEXCUSED);
        mark(cohort, 2, EXCUSED);

        GlanceSheet sheet = progress.glance(cohort.id());

        assertEquals(12, sheet.weeks().size());
        assertEquals(OptionalInt.of(50), sheet.weeks().get(0).percent());
        assertEquals(OptionalInt.empty(), sheet.weeks().get(1).percent());
        assertEquals(List.of("Ines Quintero A", "Noor Haddad C", "Talia Brook B"), sheet.participants().stream().map(each -> each.name()).toList());
        sheet.participants().forEach(each -> assertEquals(12, each.sessions().size()));
        assertEquals(OptionalInt.of(100), sheet.participants().get(0).rate().raw());
    }

    @Test
    void the_glance_takes_as_many_queries_for_ten_participants_as_for_two() {
        ACohort two = started(2);
        long ofTwo = statements.of(() -> progress.glance(two.id()));
        ACohort ten = started(10);

        assertEquals(ofTwo, statements.of(() -> progress.glance(ten.id())));
    }

    @Test
    void the_rates_leave_out_who_was_excused_and_the_workbook_says_how_each_stands() throws Exception {
        ACohort cohort = started(2);
        mark(cohort, 0, EXCUSED);
        mark(cohort, 1, PRESENT);
        credit(cohort, MakeUpId.next(), cohort.first());

        assertEquals(OptionalInt.of(0), progress.standings(cohort.id()).get(she(cohort)).rate().raw());
        assertEquals(OptionalInt.empty(), progress.standings(cohort.id()).get(she(cohort)).rate().adjusted());
        var out = new ByteArrayOutputStream();
        export.ofCohort(cohort.id(), out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var text = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
            assertTrue(text.toString().contains("Excused, made up|"), text::toString);
            assertTrue(text.toString().contains("|On track|"), text::toString);
            assertTrue(text.toString().contains("Came, of those expected|1 of 1|"), text::toString);
            assertFalse(text.toString().contains("Quintero"), text::toString);
        }
    }

    @Test
    void the_wording_of_a_certificate_tells_nothing_and_is_not_written_over() {
        ACohort cohort = saturdays.of(0);
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);

        assertEquals("certificate.tells", refused(word(cohort, 0, "Certificate", "completed what the court asked for")));
        assertEquals("certificate.tells", refused(word(cohort, 0, "Certificate", "completed " + settle.settings(cohort.id()).program())));
        assertEquals("certificate.word", refused(word(cohort, 0, "Certificate", "lives in {town}")));
        assertInstanceOf(CohortResult.Saved.class, word(cohort, 0, "Well done", "came to {sessions} sessions"));
        assertInstanceOf(CohortResult.Stale.class, word(cohort, 0, "Other", "words"));
        assertEquals(new CertificateText("Well done", "came to {sessions} sessions"), settle.settings(cohort.id()).says());
    }

    private CohortResult word(ACohort cohort, long seen, String title, String text) {
        return settle.word(new WordCertificate(CommandId.next(), cohort.id(), seen, new CertificateText(title, text)));
    }

    private CohortResult rule(ACohort cohort, long seen, int sessions, int unexcused) {
        return settle.change(new ChangeRule(CommandId.next(), cohort.id(), seen, new CompletionTerms(sessions, unexcused)));
    }

    private EnrolmentResult signOff(EnrolmentId she) {
        return signOffs.signOff(new SignOffEnrolment(CommandId.next(), she));
    }

    private EnrolmentResult become(ACohort cohort, EnrolmentId she, long seen, EnrolmentState state) {
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        return enrol.change(new ChangeEnrolment(CommandId.next(), she, seen, state, null, saturdays.today()));
    }

    private EnrolmentId enrolledUnder(ACohort cohort, CompletionTerms terms, String name) {
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        rule(cohort, 1, terms.sessions(), terms.unexcused());
        return saturdays.enrolled(cohort.id(), name, saturdays.today().minusDays(7));
    }

    private EnrolmentId completed(ACohort cohort, String name) {
        EnrolmentId she = enrolledUnder(cohort, new CompletionTerms(1, 0), name);
        become(cohort, she, 0, EnrolmentState.ACTIVE);
        saturdays.asFacilitatorOf(cohort);
        attendance.start(new StartCohortRoll(CommandId.next(), cohort.first()));
        marking(cohort.first(), she, PRESENT, 0);
        assertInstanceOf(EnrolmentResult.Changed.class, signOff(she));
        return she;
    }

    private String print(EnrolmentId she) throws Exception {
        var out = new ByteArrayOutputStream();
        certificates.print(she, out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private ACohort started(int participants) {
        ACohort cohort = saturdays.of(participants);
        saturdays.asFacilitatorOf(cohort);
        attendance.start(new StartCohortRoll(CommandId.next(), cohort.first()));
        return cohort;
    }

    private static EnrolmentId she(ACohort cohort) {
        return cohort.participants().get(0);
    }

    private MakeUpResult credit(ACohort cohort, MakeUpId id, CohortSessionId session) {
        return makeUps.credit(new CreditMakeUp(CommandId.next(), id, she(cohort), session, MakeUpKind.ONE_TO_ONE, saturdays.today()));
    }

    private void mark(ACohort cohort, int participant, CohortStatus status) {
        marking(cohort, participant, status, 0);
    }

    private void marking(ACohort cohort, int participant, CohortStatus status, long seen) {
        marking(cohort.first(), cohort.participants().get(participant), status, seen);
    }

    private void marking(CohortSessionId session, EnrolmentId she, CohortStatus status, long seen) {
        attendance.mark(new MarkParticipant(CommandId.next(), session, she, status, 0, null, seen, MarkSource.TAP));
    }

    private static void assertDenied(Executable act) {
        assertThrows(AccessDenied.class, act);
    }

    private static String refused(Object result) {
        return assertInstanceOf(Refusal.class, result).key();
    }
}
