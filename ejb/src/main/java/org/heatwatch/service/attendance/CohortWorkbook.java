package org.heatwatch.service.attendance;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.attendance.AttendanceRate;
import org.heatwatch.domain.attendance.CohortAttendance;
import org.heatwatch.domain.attendance.CohortMarkKey;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetColumn;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetWriter;

/** A cohort's attendance as a workbook. */
class CohortWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    /** A session's column. */
    record Saturday(@Classified(DataClass.REFERENCE) CohortSessionId id, @Classified(DataClass.PROGRAM) int ordinal,
            @Classified(DataClass.PROGRAM) LocalDateTime start) {}

    /** A participant's row. */
    record Participant(@Classified(DataClass.REFERENCE) EnrolmentId enrolment, @Classified(DataClass.REFERENCE) YouthId youth,
            @Classified(DataClass.REFERENCE) String code) {}

    void write(List<Saturday> sessions, List<Participant> participants, Map<CohortMarkKey, CohortAttendance> marks, OutputStream out)
            throws IOException {
        try (var workbook = new SpreadsheetWriter(out)) {
            var columns = new ArrayList<>(List.of(new SpreadsheetColumn("Participant", 18)));
            sessions.forEach(session -> columns.add(new SpreadsheetColumn("Session " + session.ordinal() + ", " + DAY.format(session.start()), 24)));
            columns.add(new SpreadsheetColumn("Rate, %", 10));
            columns.add(new SpreadsheetColumn("Adjusted rate, %", 18));
            workbook.sheet("Attendance", columns);
            for (Participant participant : participants) {
                workbook.row(row(sessions, participant, marks));
            }
        }
    }

    private static Object[] row(List<Saturday> sessions, Participant participant, Map<CohortMarkKey, CohortAttendance> marks) {
        List<Object> row = new ArrayList<>();
        row.add(participant.code());
        List<CohortAttendance> hers = sessions.stream().map(session -> marks.get(CohortMarkKey.of(session.id(), participant.enrolment()))).toList();
        hers.forEach(mark -> row.add(mark == null ? "" : words(mark)));
        AttendanceRate rate = AttendanceRate.of(hers.stream().filter(Objects::nonNull).toList());
        row.add(boxed(rate.raw()));
        row.add(boxed(rate.adjusted()));
        return row.toArray();
    }

    /** "Late, 10 min", "Not expected"; why she wasn't stays in the product. */
    private static String words(CohortAttendance mark) {
        String status = mark.status().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        String words = Character.toUpperCase(status.charAt(0)) + status.substring(1);
        return mark.missedMinutes() > 0 ? words + ", " + mark.missedMinutes() + " min" : words;
    }

    private static Object boxed(OptionalInt percent) {
        return percent.isPresent() ? percent.getAsInt() : null;
    }
}
