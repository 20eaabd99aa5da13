package org.heatwatch.service.attendance;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.attendance.AttendanceRate;
import org.heatwatch.domain.attendance.ParticipantSession;
import org.heatwatch.domain.attendance.SessionStanding;
import org.heatwatch.domain.program.CohortSessionState;
import org.heatwatch.domain.program.Completion;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.service.attendance.HibernateProgress.Followed;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetColumn;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetWriter;

/** A cohort's attendance as a workbook. */
class CohortWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    /** A session's column. */
    record Saturday(@Classified(DataClass.REFERENCE) CohortSessionId id, @Classified(DataClass.PROGRAM) int ordinal,
            @Classified(DataClass.PROGRAM) LocalDateTime start, @Classified(DataClass.PROGRAM) CohortSessionState state) {

        boolean cancelled() {
            return state == CohortSessionState.CANCELLED;
        }
    }

    /** @param sessions all of the cohort's, in the order in which each participant has hers */
    void write(List<Saturday> sessions, List<Followed> participants, OutputStream out) throws IOException {
        try (var workbook = new SpreadsheetWriter(out)) {
            var columns = new ArrayList<>(List.of(new SpreadsheetColumn("Participant", 18)));
            sessions.stream().filter(session -> !session.cancelled()).forEach(session ->
                    columns.add(new SpreadsheetColumn("Session " + session.ordinal() + ", " + DAY.format(session.start()), 24)));
            columns.add(new SpreadsheetColumn("Rate, %", 10));
            columns.add(new SpreadsheetColumn("Adjusted rate, %", 18));
            columns.add(new SpreadsheetColumn("Credited", 10));
            columns.add(new SpreadsheetColumn("Misses left", 12));
            columns.add(new SpreadsheetColumn("Completion", 22));
            workbook.sheet("Attendance", columns);
            for (Followed participant : participants) {
                workbook.row(row(sessions, participant));
            }
            workbook.row(came(sessions, participants));
        }
    }

    private static Object[] row(List<Saturday> sessions, Followed participant) {
        List<Object> row = new ArrayList<>();
        row.add(participant.enrolled().code());
        for (int i = 0; i < sessions.size(); i++) {
            if (!sessions.get(i).cancelled()) {
                row.add(words(participant.progress().sessions().get(i), sessions.get(i)));
            }
        }
        AttendanceRate rate = participant.rate();
        row.add(boxed(rate.raw()));
        row.add(boxed(rate.adjusted()));
        Completion completion = participant.completion();
        row.add(completion.credited());
        row.add(participant.enrolled().state().isOver() ? null : completion.missesLeft());
        row.add(capitalised(participant.enrolled().state().isOver() ? participant.enrolled().state() : completion.state()));
        return row.toArray();
    }

    /** "Late, 10 min", "Excused, made up", "Not expected"; why she wasn't stays in the product. */
    private static String words(ParticipantSession hers, Saturday session) {
        if (hers.standing() == SessionStanding.NOT_HERS || hers.standing() == SessionStanding.OPEN) {
            return "";
        }
        String words = capitalised(hers.attendance().status());
        if (hers.attendance().missedMinutes() > 0) {
            words += ", " + hers.attendance().missedMinutes() + " min";
        }
        if (hers.standing() == SessionStanding.MADE_UP) {
            words += ", made up";
        }
        return hers.key().session().equals(session.id().value()) ? words : words + ", in the cohort before";
    }

    /** How many came, of how many who were expected. */
    private static Object[] came(List<Saturday> sessions, List<Followed> participants) {
        List<Object> row = new ArrayList<>(List.of("Came, of those expected"));
        sessions.stream().filter(session -> !session.cancelled()).forEach(session -> {
            AttendanceRate came = AttendanceRate.of(participants.stream()
                    .map(each -> each.progress().session(session.id()).map(ParticipantSession::attendance).orElse(null))
                    .filter(Objects::nonNull).toList());
            row.add(came.held() == 0 ? "" : came.attended() + " of " + came.expected());
        });
        return row.toArray();
    }

    private static String capitalised(Enum<?> of) {
        String words = of.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Object boxed(OptionalInt percent) {
        return percent.isPresent() ? percent.getAsInt() : null;
    }
}
