package org.heatwatch.service.platform.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An instant in the text of a query, where the database is to plan for it and not for any instant there may be. */
public final class InstantLiteral {

    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern("'offset datetime' uuuu-MM-dd HH:mm:ssxxx").withZone(ZoneOffset.UTC);

    private InstantLiteral() {}

    public static String of(Instant instant) {
        return LITERAL.format(instant);
    }
}
