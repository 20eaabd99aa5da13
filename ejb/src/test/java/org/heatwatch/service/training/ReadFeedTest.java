package org.heatwatch.service.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.validate.ValidationResult;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.training.TrainingState;
import org.junit.jupiter.api.Test;

class ReadFeedTest {

    private static final Instant CHANGED = Instant.parse("2026-02-20T18:30:00Z");
    private static final FeedSession HELD = session(1, LocalDate.of(2026, 3, 7), TrainingState.PUBLISHED, County.ZONE);
    private static final FeedSession OFF = session(2, LocalDate.of(2026, 3, 14), TrainingState.CANCELLED, County.ZONE);
    private static final FeedSession FAR = session(3, LocalDate.of(2026, 3, 14), TrainingState.CLOSED, ZoneId.of("America/New_York"));

    @Test
    void a_feed_is_what_calendars_expect() throws Exception {
        assertEquals(golden("feed.ics"), ReadFeed.calendar(List.of(HELD, OFF, FAR)));
    }

    @Test
    void it_is_valid_by_the_standard_of_calendars_also_with_nothing_in_it() throws Exception {
        for (List<FeedSession> sessions : List.of(List.of(HELD, OFF, FAR), List.<FeedSession>of())) {
            ValidationResult result = parsed(sessions).validate();
            assertFalse(result.hasErrors(), result::toString);
        }
    }

    @Test
    void nine_o_clock_stays_nine_o_clock_through_every_change_of_the_clock() throws Exception {
        List<FeedSession> saturdays = LocalDate.of(2026, 1, 3).datesUntil(LocalDate.of(2031, 1, 1), Period.ofWeeks(1))
                .map(day -> session(day.getDayOfYear(), day, TrainingState.PUBLISHED, County.ZONE)).toList();
        Calendar calendar = parsed(saturdays);

        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        VTimeZone zone = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).get(0);
        for (int i = 0; i < saturdays.size(); i++) {
            LocalDateTime start = saturdays.get(i).start();
            assertEquals(LocalTime.of(9, 0), LocalTime.from(events.get(i).<Temporal>getDateTimeStart().getDate()));
            assertEquals(start.atZone(County.ZONE).getOffset(), zone.getApplicableObservance(start.atOffset(ZoneOffset.ofHours(-8)))
                    .getTimeZoneOffsetTo().getOffset(), start::toString);
        }
    }

    private static FeedSession session(int number, LocalDate day, TrainingState state, ZoneId zone) {
        return new FeedSession(new SessionId(new UUID(0, number)), "Human Trafficking 101", state, day.atTime(9, 0), day.atTime(12, 0), zone,
                "Sunrise Hall", "12 Main St", "Oakland", "Room 4", "Ring at the side door; park behind.", "", 3, CHANGED);
    }

    private static Calendar parsed(List<FeedSession> sessions) throws Exception {
        return new CalendarBuilder().build(new StringReader(ReadFeed.calendar(sessions)));
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = ReadFeedTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").replace("\n", "\r\n");
        }
    }
}
