package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.AgreementState;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;
import org.heatwatch.service.access.StandingMissing;
import org.heatwatch.service.account.AgreementQueries;
import org.heatwatch.service.account.AgreementResult;
import org.heatwatch.service.account.EndAgreement;
import org.heatwatch.service.account.ManageAgreements;
import org.heatwatch.service.account.PublishForm;
import org.heatwatch.service.account.SignForm;
import org.heatwatch.service.account.SignForms;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.account.StandingSheet;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Second factor, agreement and signed form stand before everything of the youth zone, at every request. */
class StandingIT extends OnTheServer {

    private static final String ADDRESS = "192.0.2.25";

    private static final ZoneId COUNTY = ZoneId.of("America/Los_Angeles");

    @Inject
    InStanding inStanding;

    @Inject
    SignIn signIn;

    @Inject
    SignForms forms;

    @Inject
    ManageAgreements agreements;

    @Inject
    AgreementQueries queries;

    @Inject
    CohortQueries cohorts;

    @Inject
    Caller caller;

    private AgencyId agency;
    private AnAccount facilitator;
    private MouId agreement;

    @BeforeEach
    void a_facilitator_in_standing() {
        agency = inStanding.anAgency();
        facilitator = inStanding.anAccount(agency, Set.of(Role.FACILITATOR));
        agreement = inStanding.anAgreement(agency, InStanding.LONG_AGO, InStanding.FAR_AHEAD);
        inStanding.signs(facilitator);
    }

    @Test
    void whoever_has_all_of_it_is_let_in() {
        SignInId here = enters();
        inStanding.withSecondFactor(facilitator);
        goesOn(here);

        assertEquals(0, cohorts.count(null));
    }

    @Test
    void without_a_second_factor_nothing_opens_and_the_denial_is_on_record() {
        enters();
        assertTrue(caller.standing().agreement() && caller.standing().attested());

        assertThrows(StandingMissing.class, () -> cohorts.count(null));
        assertEquals(1, inStanding.denials(facilitator, "CohortQueries.count"));
    }

    /** The second and the third day are those on which the clocks change. */
    @ParameterizedTest
    @CsvSource({"2026-06-10, 2026-06-20", "2027-03-14, 2027-03-14", "2026-11-01, 2027-03-13", "2026-03-08, 2026-10-31"})
    void an_agreement_holds_from_midnight_to_midnight_of_the_countys_zone_for_open_sessions_too(LocalDate first, LocalDate last) {
        AgencyId other = inStanding.anAgency();
        facilitator = inStanding.anAccount(other, Set.of(Role.FACILITATOR));
        inStanding.signs(facilitator);
        inStanding.anAgreement(other, first, last);
        Instant opens = first.atStartOfDay(COUNTY).toInstant();
        Instant ends = last.plusDays(1).atStartOfDay(COUNTY).toInstant();

        SignInId before = entersAt(opens.minusSeconds(300));
        inStanding.withSecondFactor(facilitator);
        assertFalse(standingAt(opens.minusSeconds(1), before).isComplete());
        assertTrue(standingAt(opens, before).isComplete());

        SignInId until = entersAt(ends.minusSeconds(300));
        inStanding.withSecondFactor(facilitator);
        assertTrue(standingAt(ends.minusSeconds(1), until).isComplete());
        assertEquals(0, cohorts.count(null));
        assertFalse(standingAt(ends, until).isComplete());
        assertThrows(StandingMissing.class, () -> cohorts.count(null));
    }

    @Test
    void at_midnight_open_pages_scripts_and_downloads_are_answered_alike_whatever_they_ask_for() throws Exception {
        AgencyId other = inStanding.anAgency();
        facilitator = inStanding.anAccount(other, Set.of(Role.FACILITATOR));
        inStanding.signs(facilitator);
        LocalDate last = LocalDate.ofInstant(Instant.now(), COUNTY).plusDays(3);
        inStanding.anAgreement(other, InStanding.LONG_AGO, last);
        Instant ends = last.plusDays(1).atStartOfDay(COUNTY).toInstant();
        clock.moveTo(ends.minusSeconds(200));
        Visitor visitor = Visitor.signedIn(facilitator);
        inStanding.withSecondFactor(facilitator);
        List<String> sessions = List.of(UUID.randomUUID().toString(), "00000000-0000-0000-0000-000000000001");

        clock.moveTo(ends.minusSeconds(1));
        assertEquals(200, visitor.asksFromYouthPage().join().statusCode());
        assertEquals(404, visitor.gets("/attendance/cohort-roll?session=" + sessions.get(0)).join().statusCode());

        clock.moveTo(ends);
        HttpResponse<String> asked = visitor.asksFromYouthPage().join();
        assertEquals(403, asked.statusCode());
        assertEquals("{\"outcome\":\"standing\"}", asked.body());
        for (String session : sessions) {
            assertSentToStanding(visitor.gets("/attendance/cohort-roll?session=" + session).join(), "cohort-roll%3Fsession%3D" + session);
            assertSentToStanding(visitor.gets("/cohort-attendance.xlsx?cohort=" + session).join(), "cohort-attendance.xlsx%3Fcohort%3D" + session);
            HttpResponse<String> script = visitor.asks("/api/cohort-rolls/" + session).join();
            assertEquals(403, script.statusCode());
            assertEquals("{\"outcome\":\"standing\"}", script.body());
        }
        assertEquals(200, visitor.gets("/account/standing").join().statusCode());
    }

    private static void assertSentToStanding(HttpResponse<String> answer, String from) {
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().endsWith("/account/standing?return=%2F"
                + (from.startsWith("cohort-roll") ? "attendance%2F" : "") + from), answer.headers().toString());
    }

    @Test
    void whoever_has_no_role_of_the_youth_zone_is_told_of_none_of_it() throws Exception {
        Visitor trainer = Visitor.signedIn(inStanding.anAccount(agency, Set.of(Role.TRAINER)));
        Visitor coordinator = Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR)));

        for (Visitor visitor : List.of(trainer, coordinator)) {
            assertEquals(404, visitor.gets("/account/standing").join().statusCode());
            assertEquals(404, visitor.gets("/attendance/cohort-roll?session=" + UUID.randomUUID()).join().statusCode());
            assertEquals(404, visitor.asks("/api/cohort-rolls/" + UUID.randomUUID()).join().statusCode());
            HttpResponse<String> today = visitor.gets("/today").join();
            assertEquals(200, today.statusCode());
            assertFalse(today.body().contains("/program/cohorts"), today::body);
        }
    }

    @Test
    void a_form_that_was_drawn_for_another_account_is_not_taken() throws Exception {
        Visitor visitor = Visitor.signedIn(facilitator);
        inStanding.withSecondFactor(facilitator);

        assertEquals(200, searches(visitor, facilitator).statusCode());
        assertEquals(302, searches(visitor, fixtures.anAccount(Set.of(Role.COORDINATOR))).statusCode());
    }

    /** With a nonce as PrimeFaces makes them. */
    private static HttpResponse<String> searches(Visitor visitor, AnAccount drawnFor) {
        return visitor.submits("/program/cohorts", Map.of("find", "find", "typed", "nobody", "go", "Find", "drawn-for", drawnFor.id().toString(),
                "primefaces.nonce", Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII)))).join();
    }

    @Test
    void whoever_has_not_signed_in_gets_the_way_in_and_nothing_else() {
        Visitor nobody = Visitor.nobody();

        assertEquals("/sign-in?return=%2Fprogram%2Fcohorts", nobody.gets("/program/cohorts").join().headers().firstValue("Location").orElse("")
                .replaceFirst("^http://[^/]*", ""));
        assertEquals(401, nobody.asks("/api/cohort-rolls/" + UUID.randomUUID()).join().statusCode());
    }

    @Test
    void ending_an_agreement_counts_from_the_next_request_on() {
        SignInId here = enters();
        inStanding.withSecondFactor(facilitator);
        fixtures.asAdministrator();
        var end = new EndAgreement(CommandId.next(), agreement, queries.agreement(agreement).version(), " ");
        assertEquals(new AgreementResult.Refused("agreement.reason", List.of(500)), agreements.end(end));
        assertTrue(goesOn(here).standing().isComplete());

        fixtures.asAdministrator();
        assertEquals(new AgreementResult.Saved(), agreements.end(new EndAgreement(CommandId.next(), agreement,
                queries.agreement(agreement).version(), "The agency has closed.")));

        assertEquals(AgreementState.ENDED, queries.agreement(agreement).state());
        assertFalse(goesOn(here).standing().isComplete());
    }

    @Test
    void a_new_text_is_signed_anew_before_anything_opens() {
        SignInId here = enters();
        inStanding.withSecondFactor(facilitator);
        assertTrue(goesOn(here).standing().isComplete());

        int version = publishes("Text " + UUID.randomUUID());
        inStanding.signs(inStanding.anAccount(agency, Set.of(Role.FACILITATOR)));
        assertFalse(goesOn(here).standing().isComplete());
        assertNull(forms.standing().signedAt());
        assertEquals(new AgreementResult.Stale(), forms.sign(new SignForm(CommandId.next(), version - 1, InStanding.NAME)));
        assertEquals(new AgreementResult.Refused("attestation.name", List.of(InStanding.NAME)),
                forms.sign(new SignForm(CommandId.next(), version, "A. R.")));
        assertFalse(goesOn(here).standing().isComplete());

        assertEquals(new AgreementResult.Saved(), forms.sign(new SignForm(CommandId.next(), version, "ana  ruiz")));

        assertTrue(goesOn(here).standing().isComplete());
        assertNotNull(forms.standing().signedAt());
        assertEquals("ana ruiz " + ADDRESS, inStanding.signature(facilitator, version));
    }

    @Test
    void a_text_that_somebody_else_has_replaced_meanwhile_is_not_overwritten() {
        int version = publishes("Text " + UUID.randomUUID() + "\n\nin two paragraphs");

        assertEquals(new AgreementResult.Stale(), agreements.publish(new PublishForm(CommandId.next(), version - 1, "Another text")));
        assertEquals(new AgreementResult.Refused("attestation.content-same", List.of()),
                agreements.publish(new PublishForm(CommandId.next(), version, queries.forms().get(0).text().replace("\n", "\r\n"))));
    }

    @Test
    void one_reads_what_of_it_is_missing() {
        AgencyId other = inStanding.anAgency();
        facilitator = inStanding.anAccount(other, Set.of(Role.MDT_MEMBER));
        LocalDate last = LocalDate.now(COUNTY).minusDays(1);
        inStanding.anAgreement(other, InStanding.LONG_AGO, last);
        enters();

        StandingSheet sheet = forms.standing();

        assertFalse(sheet.standing().secondFactor() || sheet.secondFactorOn());
        assertEquals("Agency " + other, sheet.agency());
        assertEquals(AgreementState.ENDED, sheet.agreement());
        assertEquals(last, sheet.agreementEnds());
    }

    @Test
    void whoever_has_another_role_sees_no_agreements_and_a_coordinator_only_reads_them() {
        fixtures.asCoordinator();
        assertEquals(InStanding.FAR_AHEAD, queries.agreement(agreement).endsOn());
        assertThrows(AccessDenied.class, () -> agreements.end(new EndAgreement(CommandId.next(), agreement, 0, "No")));

        fixtures.as(Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> queries.agreement(agreement));
        assertThrows(AccessDenied.class, () -> queries.file(agreement));
    }

    private int publishes(String text) {
        fixtures.asAdministrator();
        int seen = queries.forms().isEmpty() ? 0 : queries.forms().get(0).version();
        assertEquals(new AgreementResult.Saved(), agreements.publish(new PublishForm(CommandId.next(), seen, text)));
        return seen + 1;
    }

    private SignInId enters() {
        return ((SignInResult.Entered) signIn.enter(facilitator.username(), Fixtures.PASSWORD, ADDRESS)).signIn();
    }

    private SignInId entersAt(Instant time) {
        clock.moveTo(time);
        return enters();
    }

    private Standing standingAt(Instant time, SignInId which) {
        clock.moveTo(time);
        return goesOn(which).standing();
    }

    private SignedIn goesOn(SignInId which) {
        return signIn.goOn(which, ADDRESS, true).orElseThrow();
    }
}
