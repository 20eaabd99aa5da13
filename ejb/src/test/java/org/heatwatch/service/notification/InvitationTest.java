package org.heatwatch.service.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.validate.ValidationResult;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.notification.Invitation.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-02-20T18:30:00Z");
    private static final String TITLE = "Human Trafficking 101";
    private static final String LONG = "Señales, é".repeat(19);
    private static final LetterSession BEFORE_THE_CHANGE = session(1, LocalDate.of(2026, 3, 7));
    private static final LetterSession AFTER_THE_CHANGE = session(2, LocalDate.of(2026, 3, 14));

    @Test
    void a_request_is_what_calendars_expect() throws Exception {
        assertEquals(golden("request.ics"), Invitation.of(Method.REQUEST, facts(3), "H.E.A.T. Watch", "trainings@example.org", NOW).ics());
    }

    @Test
    void an_update_is_what_calendars_expect() throws Exception {
        assertEquals(golden("update.ics"), update().ics());
    }

    @Test
    void a_cancellation_is_what_calendars_expect() throws Exception {
        assertEquals(golden("cancel.ics"), Invitation.of(Method.CANCEL, facts(4), "H.E.A.T. Watch", "trainings@example.org", NOW).ics());
    }

    @ParameterizedTest
    @MethodSource("invitations")
    void it_is_valid_by_the_standards_of_calendars_and_their_exchange(Invitation invitation) throws Exception {
        Calendar calendar = parsed(invitation);

        ValidationResult result = calendar.validate();
        assertFalse(result.hasErrors(), result::toString);
        assertEquals(invitation.method().name(), calendar.getMethod().getValue());
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            event.validate(calendar.getMethod());
        }
        assertEquals(1, calendar.<VEvent>getComponents(Component.VEVENT).stream().map(each -> each.getUid().orElseThrow()).distinct().count());
    }

    static Stream<Invitation> invitations() {
        return Stream.concat(Stream.of(update()), Stream.of(Method.values())
                .map(method -> Invitation.of(method, facts(3), "H.E.A.T. Watch", "trainings@example.org", NOW)));
    }

    @Test
    void nine_o_clock_stays_nine_o_clock_through_every_change_of_the_clock() throws Exception {
        List<LetterSession> saturdays = LocalDate.of(2026, 1, 3).datesUntil(LocalDate.of(2031, 1, 1), Period.ofWeeks(1))
                .map(day -> session(day.getDayOfYear(), day)).toList();
        Calendar calendar = parsed(Invitation.of(Method.REQUEST, facts(saturdays), "H.E.A.T. Watch", "trainings@example.org", NOW));

        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        VTimeZone zone = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).get(0);
        for (int i = 0; i < saturdays.size(); i++) {
            LocalDateTime start = saturdays.get(i).slot().start();
            assertEquals(LocalTime.of(9, 0), LocalTime.from(events.get(i).<Temporal>getDateTimeStart().getDate()));
            assertEquals(start.atZone(County.ZONE).getOffset(), zone.getApplicableObservance(start.atOffset(ZoneOffset.ofHours(-8)))
                    .getTimeZoneOffsetTo().getOffset(), start::toString);
        }
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() throws Exception {
        String ics = Invitation.of(Method.REQUEST, facts("Ana Ruiz", LONG, 0, List.of(BEFORE_THE_CHANGE)), "H.E.A.T. Watch", "trainings@example.org", NOW).ics();

        assertTrue(ics.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), ics);
        assertEquals(LONG, parsed(ics).<VEvent>getComponents(Component.VEVENT).get(0).getSummary().getValue());
    }

    @Test
    void what_somebody_typed_adds_no_property() throws Exception {
        LetterFacts facts = facts("Ana \"A\"; X-EVIL=1:mailto:eve@example.org", "Signs; and, more\nATTENDEE:mailto:eve@example.org", 0,
                List.of(BEFORE_THE_CHANGE));
        VEvent event = parsed(Invitation.of(Method.REQUEST, facts, "H.E.A.T. Watch", "trainings@example.org", NOW))
                .<VEvent>getComponents(Component.VEVENT).get(0);

        assertEquals("Signs; and, more\nATTENDEE:mailto:eve@example.org", event.getSummary().getValue());
        assertEquals(List.of("mailto:ana@example.org"), event.getAttendees().stream().map(each -> each.getValue()).toList());
    }

    @Test
    void a_zone_without_a_change_of_the_clock_has_one_offset() throws Exception {
        LocalDateTime start = LocalDate.of(2026, 3, 7).atTime(9, 0);
        var phoenix = new LetterSession(new SessionId(new UUID(0, 1)), start, start.plusHours(2), ZoneId.of("America/Phoenix"), "", "", "", "", "", "");
        Calendar calendar = parsed(Invitation.of(Method.REQUEST, facts(List.of(phoenix)), "H.E.A.T. Watch", "trainings@example.org", NOW));

        assertFalse(calendar.validate().hasErrors());
        List<Observance> observances = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).get(0).getObservances();
        assertEquals(OffsetDateTime.parse("2026-03-07T09:00-07:00").getOffset(), observances.get(0).getTimeZoneOffsetTo().getOffset());
    }

    /** Two days later: the second session has gone to the next day, at ten, and online; the first stays as it was. */
    private static Invitation update() {
        LocalDateTime ten = LocalDate.of(2026, 3, 15).atTime(10, 0);
        var moved = new LetterSession(AFTER_THE_CHANGE.id(), ten, ten.plusHours(3), County.ZONE, "", "", "", "", "", "https://meet.example.org/room");
        LetterFacts facts = facts("Ana Ruiz", TITLE, 4, List.of(BEFORE_THE_CHANGE, moved));
        return Invitation.of(Method.REQUEST, facts, "H.E.A.T. Watch", "trainings@example.org", NOW.plus(Duration.ofDays(2)));
    }

    private static LetterFacts facts(long sequence) {
        return facts("Ana Ruiz", TITLE, sequence, List.of(BEFORE_THE_CHANGE, AFTER_THE_CHANGE));
    }

    private static LetterFacts facts(List<LetterSession> sessions) {
        return facts("Ana Ruiz", TITLE, 0, sessions);
    }

    private static LetterFacts facts(String name, String title, long sequence, List<LetterSession> sessions) {
        return new LetterFacts(MessageKind.SEATED, new TrainingId(new UUID(0, 101)), name, "ana@example.org", title, "", null,
                RegistrationState.REGISTERED, sequence, sessions, sessions, false);
    }

    private static LetterSession session(int number, LocalDate day) {
        return new LetterSession(new SessionId(new UUID(0, number)), day.atTime(9, 0), day.atTime(12, 0), County.ZONE, "Sunrise Hall",
                "12 Main St", "Oakland", "Room 4", "Ring at the side door; park behind.", "");
    }

    private static Calendar parsed(Invitation invitation) throws IOException, ParserException {
        return parsed(invitation.ics());
    }

    private static Calendar parsed(String ics) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(ics));
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = InvitationTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").replace("\n", "\r\n");
        }
    }
}
