package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Mou;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.account.AgreementQueries;
import org.heatwatch.service.account.AgreementResult;
import org.heatwatch.service.account.FileAgreement;
import org.heatwatch.service.account.ManageAgreements;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agencies' agreements: filed with their signed file, listed with their state, reminded of before they end. */
class AgreementsIT extends OnTheServer {

    private static final ZoneId COUNTY = ZoneId.of("America/Los_Angeles");

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Inject
    InStanding inStanding;

    @Inject
    Cohorts cohorts;

    @Inject
    ManageAgreements manage;

    @Inject
    AgreementQueries queries;

    @Inject
    OutboxRows outbox;

    @Inject
    Heart heart;

    private AgencyId agency;

    @BeforeEach
    void asAdministrator() {
        agency = inStanding.anAgency();
        fixtures.asAdministrator();
        outbox.empty();
    }

    @Test
    void the_signed_file_comes_back_as_it_was_and_leaves_an_event() throws Exception {
        MouId id = assertInstanceOf(AgreementResult.Filed.class, file(FIRST, LAST, InStanding.FILE)).agreement();

        assertArrayEquals(InStanding.FILE, queries.file(id).content());
        HttpResponse<String> download = Visitor.signedIn(fixtures.anAccount(Set.of(Role.ADMINISTRATOR))).gets("/agreement-file?id=" + id).join();
        assertEquals("attachment; filename=\"agreement-agency-" + agency + "-2027-01-01.pdf\"", download.headers().firstValue("Content-Disposition").orElseThrow());
        assertEquals(404, Visitor.signedIn(fixtures.anAccount(Set.of(Role.FACILITATOR))).gets("/agreement-file?id=" + id).join().statusCode());
    }

    @Test
    void what_is_no_signed_file_or_no_time_is_refused() {
        assertEquals(refused("agreement.file-kind"), file(FIRST, LAST, "<html>".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(refused("agreement.file-too-large", 10), file(FIRST, LAST, Arrays.copyOf(InStanding.FILE, Mou.MAX_BYTES + 1)));
        assertEquals(refused("agreement.ends-before"), file(FIRST, FIRST.minusDays(1), InStanding.FILE));
        assertEquals(refused("agreement.ends-far", 10), file(FIRST, FIRST.plusYears(10).plusDays(1), InStanding.FILE));
        assertThrows(AccessDenied.class,
                () -> manage.file(new FileAgreement(CommandId.next(), AgencyId.next(), FIRST, LAST, InStanding.FILE)));
        assertInstanceOf(AgreementResult.Filed.class, file(FIRST, FIRST, Arrays.copyOf(InStanding.FILE, Mou.MAX_BYTES)));
    }

    private AgreementResult file(LocalDate first, LocalDate last, byte[] content) {
        return manage.file(new FileAgreement(CommandId.next(), agency, first, last, content));
    }

    private static AgreementResult refused(String key, Integer... arguments) {
        return new AgreementResult.Refused(key, List.of(arguments));
    }

    @Test
    void those_that_end_next_come_first_each_with_its_state() {
        inStanding.anAgreement(agency, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
        inStanding.anAgreement(agency, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        inStanding.anAgreement(agency, FIRST, LAST);
        clock.moveTo(midnight(LocalDate.of(2026, 11, 2)));

        assertEquals(List.of("ENDS_SOON renewed", "NOT_BEGUN", "ENDED"), standing());
        clock.moveTo(midnight(LocalDate.of(2026, 11, 1)));
        assertEquals("HOLDS renewed", standing().get(0));
        assertEquals(3, queries.countAgreements(agency));
    }

    private List<String> standing() {
        return queries.agreements(agency, 0, 50).stream().map(line -> line.state() + (line.renewed() ? " renewed" : "")).toList();
    }

    @Test
    void what_ends_within_60_days_or_has_ended_while_it_is_needed_is_to_be_seen_to() {
        inStanding.anAgreement(agency, FIRST, LAST);
        clock.moveTo(midnight(LAST.minusDays(61)));
        assertEquals(List.of(), toSeeTo());
        clock.moveTo(midnight(LAST.minusDays(58)));
        assertEquals(List.of("ENDS_SOON " + LAST), toSeeTo());

        clock.moveTo(midnight(LAST.plusDays(1)));
        assertEquals(List.of(), toSeeTo());
        AnAccount facilitator = inStanding.anAccount(agency, Set.of(Role.FACILITATOR));
        assertEquals(List.of("ENDED " + LAST), toSeeTo());

        inStanding.anAgreement(agency, LAST.plusDays(10), LAST.plusDays(400));
        assertEquals(List.of("ENDED " + LAST), toSeeTo());
        clock.moveTo(midnight(LAST.plusDays(10)));
        assertEquals(List.of(), toSeeTo());
        clock.moveTo(midnight(LAST.plusDays(390)));
        assertEquals(List.of("ENDS_SOON " + LAST.plusDays(400)), toSeeTo());
        inStanding.anAgreement(agency, LAST.plusDays(401), LAST.plusDays(800));
        assertEquals(List.of(), toSeeTo());
        clock.moveTo(midnight(LAST.plusDays(801)));
        assertEquals(List.of("ENDED " + LAST.plusDays(800)), toSeeTo());
        cohorts.disable(facilitator.id());
        assertEquals(List.of(), toSeeTo());
    }

    @Test
    void what_has_ended_is_to_be_seen_to_while_a_program_is_in_the_hands_of_somebody_of_the_agency() {
        inStanding.anAgreement(agency, FIRST, LAST);
        AnAccount coordinator = inStanding.anAccount(agency, Set.of(Role.COORDINATOR));
        clock.moveTo(midnight(LAST.plusDays(1)));
        assertEquals(List.of(), toSeeTo());

        cohorts.inTheHandsOf(coordinator.id(), cohorts.aProgram());
        assertEquals(List.of("ENDED " + LAST), toSeeTo());
    }

    private List<String> toSeeTo() {
        String name = queries.agreements(agency, 0, 1).get(0).agency();
        return queries.toSeeTo().stream().filter(line -> line.agency().equals(name)).map(line -> line.state() + " " + line.endsOn()).toList();
    }

    @Test
    void the_administrators_are_reminded_60_30_and_7_days_ahead_and_once_each() {
        MouId ends = inStanding.anAgreement(agency, FIRST, LAST, midnight(FIRST));
        var administrator = inStanding.anAdministratorWithMail();

        for (int days : List.of(61, 60, 59, 31, 30, 29, 8, 7, 6, 0)) {
            clock.moveTo(midnight(LAST.minusDays(days)));
            heart.beats("RemindOfAgreementsJob");
            heart.beats("RemindOfAgreementsJob");
            List<Long> told = inStanding.reminders(ends, administrator);
            assertEquals(days > 60 ? List.of() : days > 30 ? List.of(60L) : days > 7 ? List.of(60L, 30L) : List.of(60L, 30L, 7L), told, days + " days");
        }
    }

    @Test
    void after_a_stop_of_weeks_only_the_nearest_is_told() {
        MouId ends = inStanding.anAgreement(agency, FIRST, LAST, midnight(FIRST));
        var administrator = inStanding.anAdministratorWithMail();

        clock.moveTo(midnight(LAST.minusDays(20)));
        heart.beats("RemindOfAgreementsJob");
        assertEquals(List.of(30L), inStanding.reminders(ends, administrator));
        clock.moveTo(midnight(LAST.minusDays(3)));
        heart.beats("RemindOfAgreementsJob");
        assertEquals(List.of(30L, 7L), inStanding.reminders(ends, administrator));
    }

    @Test
    void nobody_hears_of_one_that_was_renewed_ended_or_filed_late() {
        MouId renewed = inStanding.anAgreement(agency, FIRST, LAST, midnight(FIRST));
        inStanding.anAgreement(agency, LAST.plusDays(1), LAST.plusYears(1), midnight(FIRST));
        AgencyId other = inStanding.anAgency();
        MouId late = inStanding.anAgreement(other, LAST.minusDays(40), LAST, midnight(LAST.minusDays(40)));
        var administrator = inStanding.anAdministratorWithMail();

        clock.moveTo(midnight(LAST.minusDays(39)));
        heart.beats("RemindOfAgreementsJob");
        assertEquals(List.of(), inStanding.reminders(late, administrator));
        clock.moveTo(midnight(LAST.minusDays(5)));
        heart.beats("RemindOfAgreementsJob");

        assertEquals(List.of(), inStanding.reminders(renewed, administrator));
        assertEquals(List.of(7L), inStanding.reminders(late, administrator));
        assertEquals(List.of(), inStanding.reminders(late, fixtures.anAccount(Set.of(Role.ADMINISTRATOR))));
    }

    @Test
    void the_letter_says_which_agreement_ends_when_and_is_not_sent_once_another_follows() throws Exception {
        MouId ends = inStanding.anAgreement(agency, FIRST, LAST, midnight(FIRST));
        AgencyId other = inStanding.anAgency();
        inStanding.anAgreement(other, FIRST, LAST, midnight(FIRST));
        var administrator = inStanding.anAdministratorWithMail();
        clock.moveTo(midnight(LAST.minusDays(7)));
        heart.beats("RemindOfAgreementsJob");
        inStanding.anAgreement(other, LAST, LAST.plusYears(1));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            var letters = post.of(administrator.username() + "@example.org").stream().filter(mail -> Postbox.subject(mail).contains(agency.toString())).toList();
            assertEquals(1, letters.size());
            assertEquals("The agreement of Agency " + agency + " ends on Fri, Dec 31, 2027", Postbox.subject(letters.get(0)));
            assertTrue(Postbox.read(letters.get(0)).contains("/account/agreements"));
            assertTrue(post.of(administrator.username() + "@example.org").stream().noneMatch(mail -> Postbox.subject(mail).contains(other.toString())));
        }
        assertEquals(List.of(7L), inStanding.reminders(ends, administrator));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(COUNTY).toInstant();
    }
}
