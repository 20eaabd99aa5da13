package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.CloseCohortRoll;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.CohortRollSheet;
import org.heatwatch.service.attendance.KeepNotes;
import org.heatwatch.service.attendance.NoteResult;
import org.heatwatch.service.attendance.ReopenCohortRoll;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.attendance.WriteGroupNote;
import org.heatwatch.web.shared.Messages;

/**
 * The roll of a cohort's session with the note on the group: started, closed, reopened here; marked by roll.js through
 * {@link CohortRollResource}. Nothing of it is kept between requests: while a form is read, the sheet is not there yet.
 */
@Named
@RequestScoped
public class CohortRollPage {

    private static final String SAME_PAGE = "/attendance/cohort-roll?faces-redirect=true&includeViewParams=true";

    private final TakeCohortAttendance attendance;
    private final CohortAttendanceQueries rolls;
    private final KeepNotes notes;
    private final Messages messages;

    private CohortSessionId session;
    private CommandId command = CommandId.next();
    private String reason = "";
    private String note;
    private Long seenVersion;
    private CohortRollSheet sheet;

    protected CohortRollPage() {
        this(null, null, null, null);
    }

    @Inject
    CohortRollPage(TakeCohortAttendance attendance, CohortAttendanceQueries rolls, KeepNotes notes, Messages messages) {
        this.attendance = attendance;
        this.rolls = rolls;
        this.notes = notes;
        this.messages = messages;
    }

    public void open() {
        sheet = rolls.open(Optional.ofNullable(session).orElseThrow(AccessDenied::new));
    }

    public String start() {
        return after(attendance.start(new StartCohortRoll(command, session)), "cohort-roll.started");
    }

    public String close() {
        return after(attendance.close(new CloseCohortRoll(command, session)), "cohort-roll.now-closed");
    }

    public String reopen() {
        return after(attendance.reopen(new ReopenCohortRoll(command, session, reason)), "roll.reopened");
    }

    private String after(RollResult result, String done) {
        return result instanceof Refusal refused ? again(refused) : saved(done);
    }

    /** A note that somebody else has changed meanwhile is shown beside what was typed, which stays in its field. */
    public String writeNote() {
        NoteResult result = notes.writeGroupNote(new WriteGroupNote(command, session, note, seenVersion));
        if (result instanceof NoteResult.Stale) {
            command = CommandId.next();
            open();
            seenVersion = sheet.rollVersion();
            messages.error("note.stale", sheet.groupNote());
            return "";
        }
        return result instanceof Refusal refused ? again(refused) : saved("note.saved");
    }

    private String again(Refusal refused) {
        messages.error(refused);
        command = CommandId.next();
        open();
        return "";
    }

    private String saved(String done) {
        messages.next(done);
        return SAME_PAGE;
    }

    public CohortRollSheet getSheet() {
        return sheet;
    }

    public CohortSessionId getSession() {
        return session;
    }

    public void setSession(CohortSessionId session) {
        this.session = session;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note == null && sheet != null ? sheet.groupNote() : note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getSeenVersion() {
        return seenVersion == null && sheet != null ? (Long) sheet.rollVersion() : seenVersion;
    }

    public void setSeenVersion(Long seenVersion) {
        this.seenVersion = seenVersion;
    }
}
