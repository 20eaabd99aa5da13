package org.heatwatch.tests.system;

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
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerKind;
import org.heatwatch.domain.program.LedgerSum;
import org.heatwatch.domain.program.MissingReceipts;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.CorrectLedgerLine;
import org.heatwatch.service.program.ExportLedger;
import org.heatwatch.service.program.KeepLedgers;
import org.heatwatch.service.program.LedgerQueries;
import org.heatwatch.service.program.LedgerRow;
import org.heatwatch.service.program.LedgerStep;
import org.heatwatch.service.program.StrikeOutLedgerLine;
import org.heatwatch.service.program.WriteLedgerLine;
import org.heatwatch.service.youth.YouthIdentities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerIT extends OnTheServer {

    private static final LedgerEntry CARDS = new LedgerEntry(LedgerKind.INCENTIVE, "Grocery gift card", 12, 1_000, 9);
    private static final LedgerEntry LUNCH = new LedgerEntry(LedgerKind.MEAL, "Sandwiches", 1, 8_450, 1);

    @Inject
    Cohorts cohorts;

    @Inject
    CohortQueries queries;

    @Inject
    KeepLedgers keep;

    @Inject
    LedgerQueries ledgers;

    @Inject
    MissingReceipts missing;

    @Inject
    ExportLedger export;

    @Inject
    YouthIdentities identities;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private ProgramId program;
    private CohortId cohort;
    private List<CohortSessionLine> sessions;
    private AccountId coordinator;
    private AccountId facilitator;

    @BeforeEach
    void asFacilitatorOfACohort() {
        program = cohorts.aProgram();
        coordinator = cohorts.asCoordinatorOf(program);
        cohort = cohorts.aCohort(program, 15);
        sessions = queries.cohort(cohort).sessions();
        cohorts.enrolled("Lupe de la Cruz Harper", cohort);
        facilitator = cohorts.aFacilitator();
        cohorts.assigned(facilitator, cohort);
        cohorts.as(facilitator, Role.FACILITATOR);
    }

    @Test
    void a_facilitator_writes_it_a_coordinator_corrects_it_and_what_it_said_before_is_kept() {
        LedgerLineId line = written(first(), CARDS);
        cohorts.as(coordinator, Role.COORDINATOR);
        var right = new LedgerEntry(LedgerKind.INCENTIVE, "Grocery gift card", 11, 1_000, 11);
        assertInstanceOf(CohortResult.Saved.class, correct(line, 0, right));

        assertEquals(List.of(right), ledgers.session(cohort, first()).lines().stream().map(LedgerRow::entry).toList());
        assertEquals(List.of(CARDS, right), ledgers.line(cohort, line).steps().stream().map(LedgerStep::entry).toList());
    }

    @Test
    void a_coordinator_writes_none() {
        cohorts.as(coordinator, Role.COORDINATOR);

        assertFalse(ledgers.session(cohort, first()).writes());
        assertThrows(AccessDenied.class, () -> ledgers.toWrite(cohort, first()));
        assertThrows(AccessDenied.class, () -> write(first(), CARDS));
    }

    @Test
    void a_correction_that_changes_nothing_is_no_step() {
        LedgerLineId line = written(first(), CARDS);

        assertInstanceOf(CohortResult.Saved.class, correct(line, 0, CARDS));

        assertEquals(List.of(CARDS), ledgers.line(cohort, line).steps().stream().map(LedgerStep::entry).toList());
    }

    @Test
    void whoever_has_not_seen_what_another_corrected_overwrites_nothing() {
        LedgerLineId line = written(first(), CARDS);
        correct(line, 0, LUNCH);

        assertInstanceOf(CohortResult.Stale.class, correct(line, 0, CARDS));
        assertInstanceOf(CohortResult.Stale.class, keep.strikeOut(new StrikeOutLedgerLine(CommandId.next(), cohort, line, 0)));
        assertEquals(LUNCH, ledgers.line(cohort, line).line().entry());
    }

    @Test
    void a_line_that_is_struck_out_is_still_there_and_counts_nowhere() {
        LedgerLineId line = written(first(), CARDS);
        written(first(), LUNCH);
        assertInstanceOf(CohortResult.Saved.class, keep.strikeOut(new StrikeOutLedgerLine(CommandId.next(), cohort, line, 0)));

        assertEquals(List.of(true, false), ledgers.session(cohort, first()).lines().stream().map(LedgerRow::struckOut).toList());
        assertEquals(new LedgerSum(0, 0, 8_450, 1, 0), ledgers.session(cohort, first()).sum());
        assertEquals(new LedgerSum(0, 0, 8_450, 1, 0), ledgers.cohort(cohort).sum());
        assertEquals(Map.of(), missing.of(List.of(first())));
        assertEquals(List.of(false, true), ledgers.line(cohort, line).steps().stream().map(LedgerStep::struckOut).toList());
        assertEquals("ledger.struck-out", assertInstanceOf(CohortResult.Refused.class, correct(line, 1, CARDS)).key());
    }

    @Test
    void it_sums_by_session_and_cohort_and_tells_which_receipts_are_missing() {
        written(first(), CARDS);
        written(first(), new LedgerEntry(LedgerKind.TRANSPORT, "Bus pass", 4, 500, 3));
        written(second(), LUNCH);

        assertEquals(new LedgerSum(12_000, 2_000, 0, 16, 4), ledgers.cohort(cohort).sessions().get(0).sum());
        assertEquals(new LedgerSum(0, 0, 8_450, 1, 0), ledgers.cohort(cohort).sessions().get(1).sum());
        assertTrue(ledgers.cohort(cohort).sessions().get(2).blank());
        assertEquals(12, ledgers.cohort(cohort).sessions().size());
        assertEquals(new LedgerSum(12_000, 2_000, 8_450, 17, 4), ledgers.cohort(cohort).sum());
        assertEquals(Map.of(first(), 4), missing.of(List.of(first(), second())));
    }

    @Test
    void a_line_names_nobody_of_the_group() {
        LedgerLineId line = written(first(), CARDS);

        for (String what : List.of("Bus pass for Lupe", "CRUZ: lunch", "Lupe’s lunch", "harper's fare")) {
            assertEquals("ledger.what-names", assertInstanceOf(CohortResult.Refused.class, write(first(), new LedgerEntry(LedgerKind.MEAL, what, 1, 900, 0))).key());
            assertEquals("ledger.what-names", assertInstanceOf(CohortResult.Refused.class, correct(line, 0, new LedgerEntry(LedgerKind.MEAL, what, 1, 900, 0))).key());
        }
        assertInstanceOf(CohortResult.Saved.class, write(first(), new LedgerEntry(LedgerKind.MEAL, "Burritos de la taqueria", 1, 900, 0)));
        assertEquals(CARDS, ledgers.line(cohort, line).line().entry());
    }

    @Test
    void of_youths_of_others_it_is_not_said_whether_a_text_names_them() {
        List<YouthId> youths = entities.createQuery("select e.youth from Enrolment e where e.cohort = :cohort", YouthId.class)
                .setParameter("cohort", cohort).getResultList();
        assertTrue(identities.isNamedIn("For Lupe", youths));
        cohorts.asCoordinatorOf(cohorts.aProgram());

        assertFalse(identities.isNamedIn("For Lupe", youths));
    }

    @Test
    void it_leaves_the_product_without_a_name() throws Exception {
        written(first(), CARDS);
        written(second(), LUNCH);
        var out = new ByteArrayOutputStream();

        export.ofCohort(cohort, out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var text = new StringBuilder();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('|'))));
            assertTrue(text.toString().contains("|Incentive|Grocery gift card|12.0|10.0|120.0|9.0|3.0|"), text::toString);
            assertTrue(text.toString().contains("|All||120.0|0.0|84.5|204.5|3.0|"), text::toString);
            assertFalse(text.toString().contains("Lupe"), text::toString);
            assertFalse(text.toString().contains("Ana Ruiz"), text::toString);
        }
    }

    @Test
    void nobody_without_a_relation_to_the_cohort_reaches_its_ledger_by_one_of_her_own() {
        LedgerLineId line = written(first(), CARDS);
        CohortSessionId session = first();
        ProgramId foreign = cohorts.aProgram();
        AccountId theirs = cohorts.asCoordinatorOf(foreign);
        CohortId own = cohorts.aCohort(foreign, 15);
        AccountId facilitates = cohorts.aFacilitator();
        cohorts.assigned(facilitates, own);

        for (Runnable whose : List.<Runnable>of(() -> cohorts.as(theirs, Role.COORDINATOR), () -> cohorts.as(facilitates, Role.FACILITATOR))) {
            whose.run();
            assertThrows(AccessDenied.class, () -> ledgers.cohort(cohort));
            assertThrows(AccessDenied.class, () -> export.ofCohort(cohort, new ByteArrayOutputStream()));
            for (CohortId named : List.of(cohort, own)) {
                assertThrows(AccessDenied.class, () -> ledgers.session(named, session));
                assertThrows(AccessDenied.class, () -> ledgers.toWrite(named, session));
                assertThrows(AccessDenied.class, () -> ledgers.line(named, line));
                assertThrows(AccessDenied.class, () -> keep.write(new WriteLedgerLine(CommandId.next(), named, session, LedgerLineId.next(), LUNCH)));
                assertThrows(AccessDenied.class, () -> keep.correct(new CorrectLedgerLine(CommandId.next(), named, line, 0, LUNCH)));
                assertThrows(AccessDenied.class, () -> keep.strikeOut(new StrikeOutLedgerLine(CommandId.next(), named, line, 0)));
            }
        }
    }

    private CohortSessionId first() {
        return sessions.get(0).id();
    }

    private CohortSessionId second() {
        return sessions.get(1).id();
    }

    private LedgerLineId written(CohortSessionId session, LedgerEntry entry) {
        LedgerLineId line = LedgerLineId.next();
        keep.write(new WriteLedgerLine(CommandId.next(), cohort, session, line, entry));
        return line;
    }

    private CohortResult write(CohortSessionId session, LedgerEntry entry) {
        return keep.write(new WriteLedgerLine(CommandId.next(), cohort, session, LedgerLineId.next(), entry));
    }

    private CohortResult correct(LedgerLineId line, long seen, LedgerEntry right) {
        return keep.correct(new CorrectLedgerLine(CommandId.next(), cohort, line, seen, right));
    }
}
