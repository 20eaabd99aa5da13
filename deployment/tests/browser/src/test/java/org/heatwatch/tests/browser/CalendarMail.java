package org.heatwatch.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * A mail of the product in a mail client's eyes: what it is to do with which entry, and when its events are, each at the instant that the
 * mail's own time zone makes of it.
 *
 * @param sequence the same for all of them
 */
record CalendarMail(String method, int sequence, String uid, List<ZonedDateTime> starts) {

    /** @throws java.util.NoSuchElementException if it has no calendar */
    static CalendarMail of(MimeMessage mail) {
        try {
            return read(calendar(mail).orElseThrow());
        } catch (IOException | MessagingException | ParserException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static CalendarMail read(Part part) throws IOException, MessagingException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
        assertFalse(calendar.validate().hasErrors(), () -> calendar.validate().toString());
        String method = calendar.getMethod().getValue();
        assertEquals(method, new ContentType(part.getContentType()).getParameter("method"));
        VTimeZone zone = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).get(0);
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        return new CalendarMail(method, one(events, each -> each.getSequence().getSequenceNo()), one(events, each -> each.getUid().orElseThrow().getValue()),
                events.stream().map(each -> start(each, zone)).toList());
    }

    /** What is the same for all of them: a mail client takes one entry from a mail. */
    private static <T> T one(List<VEvent> events, Function<VEvent, T> of) {
        List<T> all = events.stream().map(of).distinct().toList();
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }

    private static ZonedDateTime start(VEvent event, VTimeZone zone) {
        LocalDateTime local = LocalDateTime.from(event.<Temporal>getDateTimeStart().getDate());
        ZoneId id = ZoneId.of(zone.getTimeZoneId().getValue());
        return local.atOffset(zone.getApplicableObservance(local.atOffset(ZoneOffset.ofHours(-8))).getTimeZoneOffsetTo().getOffset()).atZoneSameInstant(id);
    }

    private static Optional<Part> calendar(Part part) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<Part> found = calendar(parts.getBodyPart(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return part.isMimeType("text/calendar") ? Optional.of(part) : Optional.empty();
    }
}
