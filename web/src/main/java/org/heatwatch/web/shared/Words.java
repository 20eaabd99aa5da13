package org.heatwatch.web.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.heatwatch.domain.shared.County;

/** Values in words: "Sat, Mar 14, 10:00". */
public final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.US);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, H:mm", Locale.US);

    private Words() {}

    static Object of(Object value) {
        if (value instanceof Instant instant) {
            return moment(instant, County.ZONE);
        }
        if (value instanceof LocalDateTime time) {
            return dateTime(time);
        }
        if (value instanceof LocalTime time) {
            return time(time);
        }
        return value instanceof LocalDate date ? date(date) : value;
    }

    public static String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** A date of these days, without its year: "Sat, Mar 14". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String time(LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    public static String dateTime(LocalDateTime time) {
        return time == null ? "" : DATE_TIME.format(time);
    }

    /** An instant on the wall clock of a place. */
    public static String moment(Instant instant, ZoneId zone) {
        return instant == null ? "" : DATE_TIME.format(instant.atZone(zone));
    }
}
