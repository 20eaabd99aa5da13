package org.heatwatch.domain.people;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A column that names a person, in the words of SQL.
 *
 * @param row the column of UUIDs that tells its rows apart
 * @param ordinal what tells rows {@code mine} with the same UUID apart; 0 where nothing has to
 * @param taken true of a row {@code mine} for which the other person has a row {@code other} already, and only one of them can name her
 */
public record PersonColumn(String table, String name, String row, String ordinal, String taken) {

    private static final String PERSON_ID = "person_id";

    /** The rows with an id of their own that name a person in {@code person_id}, any number of them. */
    public static PersonColumn of(String table) {
        return new PersonColumn(table, PERSON_ID, "id", "0", "false");
    }

    /** As {@link #of}, where these columns together name a person once. */
    public static PersonColumn once(String table, String row, List<String> columns) {
        return new PersonColumn(table, PERSON_ID, row, "0", columns.stream()
                .map(column -> "other." + column + " is not distinct from mine." + column)
                .collect(Collectors.joining(" and ")));
    }

    /** As {@link #of}, where one row names a person. */
    public static PersonColumn onlyOnce(String table) {
        return new PersonColumn(table, PERSON_ID, "id", "0", "true");
    }
}
