package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.KioskPin;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.attendance.AtKiosk;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.CheckInResult;
import org.heatwatch.service.attendance.EndKiosks;
import org.heatwatch.service.attendance.KioskLine;
import org.heatwatch.service.attendance.KioskResult;
import org.heatwatch.service.attendance.Kiosks;
import org.heatwatch.service.attendance.LeaveResult;
import org.heatwatch.service.attendance.ReopenRoll;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.StartKiosk;
import org.heatwatch.service.attendance.TakeAttendance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KioskIT extends AsCoordinator {

    private static final KioskPin PIN = new KioskPin("4711");
    private static final KioskPin WRONG = new KioskPin("4712");
    private static final int PORT = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);

    @Inject
    Kiosks kiosks;

    @Inject
    AtKiosk kiosk;

    @Inject
    AttendanceQueries rolls;

    @Inject
    TakeAttendance attendance;

    @Inject
    Rolls aRoll;

    @Inject
    Trainings trainings;

    @Inject
    Caller caller;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    /** Each test's own, since guesses are counted by address. */
    private final String tablet = "tablet " + UUID.randomUUID();

    private SessionId session;
    private SecretToken token;

    @BeforeEach
    void aKioskForARollOfTwo() {
        session = aRoll.started(0);
        on("Adaeze Okonkwo");
        on("Adam Quist");
        token = start();
    }

    @Test
    void somebody_finds_herself_and_is_present() {
        KioskLine found = only("okon");

        assertEquals("Adaeze O.", found.name());
        assertEquals(new CheckInResult.CheckedIn(0), checkIn(found));
        assertEquals(AttendanceStatus.PRESENT, line(0).status());
        assertEquals(MarkSource.KIOSK, line(0).source());
        assertEquals(AttendanceStatus.UNMARKED, line(1).status());
        assertEquals(List.of(MarkSource.KIOSK), rolls.history(session).stream().map(entry -> entry.source()).toList());
    }

    @Test
    void nobody_is_found_by_a_single_letter_and_everybody_who_fits_by_two() {
        assertEquals(List.of(), find("a"));
        assertEquals(List.of("Adaeze O.", "Adam Q."), find("ad").stream().map(KioskLine::name).toList());
        assertEquals(List.of(), find("zz"));
        assertEquals(List.of(), find("ad ".repeat(100)));
    }

    @Test
    void nine_tell_that_there_are_more_than_eight() {
        for (int i = 0; i < 10; i++) {
            aRoll.walkIn(aRoll.trainingOf(session), trainings.aPerson("Zora " + (char) ('K' + i) + "ord"), true);
        }

        assertEquals(AtKiosk.MOST_FOUND + 1, find("zora").size());
    }

    @Test
    void two_who_read_the_same_are_one_line_that_leads_to_the_trainer() {
        on("Maria Gomez");
        on("Maria Gruber");

        KioskLine both = only("gom");
        assertTrue(both.shared());
        assertEquals(1, find("maria").size());
        assertFalse(only("okon").shared());
    }

    @Test
    void whoever_comes_late_is_late_by_the_minutes_since_the_start() {
        clock.moveTo(aRoll.startOf(session).plus(Duration.ofMinutes(25)));

        assertEquals(new CheckInResult.CheckedIn(25), checkIn(only("okon")));
        assertEquals(AttendanceStatus.LATE, line(0).status());
        assertEquals(25, line(0).missedMinutes());
    }

    @Test
    void whoever_comes_after_the_end_is_sent_to_the_trainer() {
        clock.moveTo(aRoll.startOf(session).plus(Duration.ofMinutes(120)));

        assertEquals("kiosk.see-trainer", refused(checkIn(only("okon"))));
        assertEquals(AttendanceStatus.UNMARKED, line(0).status());
    }

    @Test
    void two_check_ins_of_one_person_on_two_tablets_make_one_mark() {
        SecretToken other = start();

        assertInstanceOf(CheckInResult.CheckedIn.class, checkIn(only("okon")));
        assertInstanceOf(CheckInResult.Already.class, kiosk.checkIn(other, CommandId.next(), line(0).registration(), tablet));
        assertEquals(1, rolls.history(session).size());
    }

    @Test
    void a_check_in_that_is_sent_twice_gets_its_first_answer_and_leaves_one_event() {
        CommandId command = CommandId.next();
        RegistrationId registration = only("okon").registration();

        CheckInResult first = kiosk.checkIn(token, command, registration, tablet);
        CheckInResult again = kiosk.checkIn(token, command, registration, tablet);

        assertInstanceOf(CheckInResult.CheckedIn.class, first);
        assertEquals(first, again);
        assertEquals(1, rolls.history(session).size());
        assertEquals(1, fixtures.left("access_event", command));
    }

    @Test
    void what_a_trainer_has_marked_is_not_changed() {
        RegistrationId adaeze = only("okon").registration();
        aRoll.mark(session, line(0), AttendanceStatus.EXCUSED, 0);

        assertEquals("kiosk.see-trainer", refused(kiosk.checkIn(token, CommandId.next(), adaeze, tablet)));
        assertEquals(AttendanceStatus.EXCUSED, line(0).status());
    }

    @Test
    void only_those_of_its_own_roll_are_checked_in() {
        RegistrationId other = rolls.open(aRoll.started(1)).lines().get(0).registration();
        clock.moveTo(aRoll.startOf(session));

        assertEquals("kiosk.see-trainer", refused(kiosk.checkIn(token, CommandId.next(), other, tablet)));
    }

    @Test
    void its_pin_ends_it_and_then_it_shows_nothing() {
        KioskLine found = only("okon");

        assertInstanceOf(LeaveResult.Wrong.class, kiosk.leave(token, WRONG, tablet));
        assertTrue(isThere(token));
        assertInstanceOf(LeaveResult.Left.class, kiosk.leave(token, PIN, tablet));

        assertFalse(isThere(token));
        assertTrue(kiosk.find(token, "okon", tablet).isEmpty());
        assertInstanceOf(CheckInResult.Over.class, checkIn(found));
        assertEquals(AttendanceStatus.UNMARKED, line(0).status());
    }

    @Test
    void after_five_wrong_pins_the_right_one_waits_and_people_still_check_in() {
        for (int guess = 0; guess < 5; guess++) {
            assertInstanceOf(LeaveResult.Wrong.class, kiosk.leave(token, WRONG, tablet));
        }

        assertEquals(new LeaveResult.Throttled(15), kiosk.leave(token, PIN, "another address"));
        assertInstanceOf(CheckInResult.CheckedIn.class, checkIn(only("okon")));
        clock.moveTo(aRoll.startOf(session).plus(Duration.ofMinutes(16)));
        assertInstanceOf(LeaveResult.Left.class, kiosk.leave(token, PIN, tablet));
    }

    @Test
    void another_kiosk_has_a_pin_of_its_own() {
        SecretToken other = assertInstanceOf(KioskResult.Started.class,
                kiosks.start(new StartKiosk(CommandId.next(), session, new KioskPin("90210")))).token();

        assertInstanceOf(LeaveResult.Wrong.class, kiosk.leave(other, PIN, tablet));
        kiosk.leave(token, PIN, tablet);
        assertTrue(isThere(other));
    }

    @Test
    void it_is_over_half_an_hour_after_the_session() {
        Instant end = aRoll.startOf(session).plus(Duration.ofMinutes(120));

        clock.moveTo(end.plus(Duration.ofMinutes(29)));
        assertTrue(isThere(token));
        clock.moveTo(end.plus(Duration.ofMinutes(30)));
        assertFalse(isThere(token));
        assertEquals("kiosk.too-late", refused(kiosks.start(new StartKiosk(CommandId.next(), session, PIN))));
    }

    @Test
    void it_ends_with_its_roll_and_a_reopened_one_has_none() {
        aRoll.closeWithTheRestPresent(session);
        assertFalse(isThere(token));
        assertEquals("roll.closed", refused(kiosks.start(new StartKiosk(CommandId.next(), session, PIN))));

        attendance.reopen(new ReopenRoll(CommandId.next(), session, "One was forgotten"));

        assertFalse(isThere(token));
        assertEquals(0, kiosks.running(session));
    }

    @Test
    void its_trainer_ends_all_of_them_from_the_roll() {
        SecretToken other = start();
        assertEquals(2, kiosks.running(session));

        assertEquals(new KioskResult.Ended(2), kiosks.end(new EndKiosks(CommandId.next(), session)));

        assertFalse(isThere(token));
        assertFalse(isThere(other));
        assertEquals(0, kiosks.running(session));
    }

    @Test
    void it_is_over_when_whoever_started_it_is_disabled() throws Exception {
        AccountId starter = caller.account();
        transaction.begin();
        entities.find(Account.class, starter).disable();
        transaction.commit();

        assertFalse(isThere(token));
    }

    @Test
    void it_starts_on_an_open_roll_only_and_with_a_pin() {
        assertEquals("roll.not-started", refused(kiosks.start(new StartKiosk(CommandId.next(), aRoll.notStarted(0), PIN))));
        assertEquals("kiosk.pin", refused(kiosks.start(new StartKiosk(CommandId.next(), session, new KioskPin("12")))));
    }

    @Test
    void a_trainer_neither_starts_nor_ends_nor_counts_those_of_another_s_roll() {
        aRoll.asAnotherTrainer();

        assertThrows(AccessDenied.class, () -> kiosks.start(new StartKiosk(CommandId.next(), session, PIN)));
        assertThrows(AccessDenied.class, () -> kiosks.end(new EndKiosks(CommandId.next(), session)));
        assertThrows(AccessDenied.class, () -> kiosks.running(session));
    }

    @Test
    void a_start_that_is_sent_twice_hands_out_its_token_once() {
        var command = new StartKiosk(CommandId.next(), session, PIN);

        assertInstanceOf(KioskResult.Started.class, kiosks.start(command));
        assertInstanceOf(KioskResult.Kept.class, kiosks.start(command));
        assertEquals(2, kiosks.running(session));
    }

    @Test
    void a_token_that_is_nobody_s_opens_nothing() {
        assertNotEquals(token, SecretToken.next());
        assertFalse(isThere(SecretToken.next()));
        assertFalse(isThere(new SecretToken("")));
        assertInstanceOf(LeaveResult.Left.class, kiosk.leave(SecretToken.next(), WRONG, tablet));
    }

    @Test
    void over_http_it_needs_no_sign_in_and_tells_no_more_than_a_line() throws Exception {
        HttpResponse<String> found = post("find", "{\"typed\":\"okon\"}", "__Host-kiosk=" + token.text(), "kiosk");

        assertEquals("{\"outcome\":\"found\",\"people\":[{\"registration\":\"" + only("okon").registration()
                + "\",\"name\":\"Adaeze O.\",\"agency\":\"\"}],\"more\":false}", found.body());
        assertEquals("no-store", found.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("{\"outcome\":\"over\"}", post("find", "{\"typed\":\"okon\"}", "__Host-kiosk=" + SecretToken.next().text(), "kiosk").body());
    }

    @Test
    void a_page_of_another_site_checks_nobody_in() throws Exception {
        String json = "{\"commandId\":\"" + CommandId.next() + "\",\"registration\":\"" + only("okon").registration() + "\"}";

        assertEquals(403, post("check-in", json, "__Host-kiosk=" + token.text(), "").statusCode());
        assertEquals(AttendanceStatus.UNMARKED, line(0).status());
    }

    private static HttpResponse<String> post(String path, String json, String cookie, String script) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/api/kiosk/" + path))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (!script.isEmpty()) {
            request.header("X-Requested-With", script);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void on(String name) {
        aRoll.walkIn(aRoll.trainingOf(session), trainings.aPerson(name), false);
    }

    private SecretToken start() {
        return assertInstanceOf(KioskResult.Started.class, kiosks.start(new StartKiosk(CommandId.next(), session, PIN))).token();
    }

    private boolean isThere(SecretToken held) {
        return kiosk.session(held, tablet).isPresent();
    }

    private List<KioskLine> find(String typed) {
        return kiosk.find(token, typed, tablet).orElseThrow();
    }

    private KioskLine only(String typed) {
        List<KioskLine> found = find(typed);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private CheckInResult checkIn(KioskLine line) {
        return kiosk.checkIn(token, CommandId.next(), line.registration(), tablet);
    }

    /** In the order in which they came. */
    private RollLine line(int place) {
        return rolls.open(session).lines().get(place);
    }

    private static String refused(CheckInResult result) {
        return assertInstanceOf(CheckInResult.Refused.class, result).key();
    }

    private static String refused(KioskResult result) {
        return assertInstanceOf(KioskResult.Refused.class, result).key();
    }
}
