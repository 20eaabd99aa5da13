package org.heatwatch.service.attendance;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetColumn;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetWriter;

/**
 * Hours as a workbook. The columns that say who somebody is are those of a roster, so that the file can be imported again. Only one
 * person's lines are in memory at a time.
 */
class HoursWorkbook {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final List<SpreadsheetColumn> WHO = List.of(
            new SpreadsheetColumn("Full name", 28),
            new SpreadsheetColumn("E-mail", 30),
            new SpreadsheetColumn("Agency", 28),
            new SpreadsheetColumn("Title", 20),
            new SpreadsheetColumn("Licence number", 16),
            new SpreadsheetColumn("Discipline", 20));

    /** One row a person, one column a session; {@code lines} by person and, within, by session. */
    void ofTraining(List<SessionFacts> sessions, Iterator<HoursLine> lines, OutputStream out) throws IOException {
        try (var workbook = new SpreadsheetWriter(out)) {
            var columns = new ArrayList<>(WHO);
            for (int i = 0; i < sessions.size(); i++) {
                columns.add(new SpreadsheetColumn("Session " + (i + 1) + ", " + START.format(sessions.get(i).start()) + ", minutes", 32));
            }
            columns.add(new SpreadsheetColumn("Total minutes", 14));
            workbook.sheet("Hours", columns);
            eachPerson(lines, person -> {
                List<Object> row = who(person.get(0));
                person.forEach(line -> row.add(boxed(line.minutes())));
                row.add(total(person));
                workbook.row(row.toArray());
            });
        }
    }

    /** One row a person and session, with the person's total of the period in each; {@code lines} by person. */
    void ofPeriod(Iterator<HoursLine> lines, OutputStream out) throws IOException {
        try (var workbook = new SpreadsheetWriter(out)) {
            var columns = new ArrayList<>(WHO);
            columns.add(new SpreadsheetColumn("Training", 36));
            columns.add(new SpreadsheetColumn("Session start", 18));
            columns.add(new SpreadsheetColumn("Status", 12));
            columns.add(new SpreadsheetColumn("Minutes", 10));
            columns.add(new SpreadsheetColumn("Total minutes of the period", 26));
            workbook.sheet("Hours", columns);
            eachPerson(lines, person -> {
                for (HoursLine line : person) {
                    List<Object> row = who(line);
                    row.addAll(List.of(line.training(), line.start(), words(line.status()), line.minutes().orElse(0), total(person)));
                    workbook.row(row.toArray());
                }
            });
        }
    }

    private interface PersonWriter {
        void write(List<HoursLine> person) throws IOException;
    }

    private static void eachPerson(Iterator<HoursLine> lines, PersonWriter writer) throws IOException {
        List<HoursLine> person = new ArrayList<>();
        UUID current = null;
        while (lines.hasNext()) {
            HoursLine line = lines.next();
            if (!line.person().equals(current) && !person.isEmpty()) {
                writer.write(person);
                person.clear();
            }
            current = line.person();
            person.add(line);
        }
        if (!person.isEmpty()) {
            writer.write(person);
        }
    }

    private static List<Object> who(HoursLine line) {
        return new ArrayList<>(List.of(line.name(), line.email(), line.agency(), line.title(), line.licence(),
                line.discipline() == Discipline.UNKNOWN ? "" : words(line.discipline())));
    }

    private static Object boxed(OptionalInt minutes) {
        return minutes.isPresent() ? minutes.getAsInt() : null;
    }

    private static int total(List<HoursLine> person) {
        return person.stream().mapToInt(line -> line.minutes().orElse(0)).sum();
    }

    /** LEFT_EARLY as "Left early". */
    private static String words(Enum<?> value) {
        String words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
