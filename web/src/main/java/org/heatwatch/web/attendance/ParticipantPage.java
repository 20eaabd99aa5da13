package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.CohortRollLine;
import org.heatwatch.service.attendance.KeepNotes;
import org.heatwatch.service.attendance.NoteResult;
import org.heatwatch.service.attendance.ParticipantSheet;
import org.heatwatch.service.attendance.PlanAbsence;
import org.heatwatch.service.attendance.PlanAbsences;
import org.heatwatch.service.attendance.WritePrivateNote;
import org.heatwatch.web.shared.Messages;

/**
 * One participant at one session: what is said of the day before, and the reader's own note. Nothing of it is kept between requests: while a
 * form is read, the sheet is not there yet.
 */
@Named
@RequestScoped
public class ParticipantPage {

    private static final String SAME_PAGE = "/attendance/participant?faces-redirect=true&includeViewParams=true";

    private final CohortAttendanceQueries rolls;
    private final PlanAbsences absences;
    private final KeepNotes notes;
    private final Messages messages;

    private CohortSessionId session;
    private EnrolmentId enrolment;
    private CommandId command = CommandId.next();
    private String absence;
    private String note;
    private Long seenVersion;
    private ParticipantSheet sheet;

    protected ParticipantPage() {
        this(null, null, null, null);
    }

    @Inject
    ParticipantPage(CohortAttendanceQueries rolls, PlanAbsences absences, KeepNotes notes, Messages messages) {
        this.rolls = rolls;
        this.absences = absences;
        this.notes = notes;
        this.messages = messages;
    }

    public void open() {
        sheet = rolls.participant(Optional.ofNullable(session).orElseThrow(AccessDenied::new),
                Optional.ofNullable(enrolment).orElseThrow(AccessDenied::new));
    }

    public String plan() {
        return absences.plan(said()) instanceof Refusal refused ? again(refused) : saved("absence.saved");
    }

    /** The choice is excused, or the reason for which she isn't expected. */
    private PlanAbsence said() {
        if (absence.isEmpty()) {
            return new PlanAbsence(command, session, enrolment, CohortStatus.UNMARKED, null);
        }
        return absence.equals(CohortStatus.EXCUSED.name())
                ? new PlanAbsence(command, session, enrolment, CohortStatus.EXCUSED, null)
                : new PlanAbsence(command, session, enrolment, CohortStatus.NOT_EXPECTED, NotExpectedReason.valueOf(absence));
    }

    public String writeNote() {
        NoteResult result = notes.writePrivateNote(new WritePrivateNote(command, session, enrolment, note, seenVersion));
        if (result instanceof NoteResult.Stale) {
            command = CommandId.next();
            open();
            seenVersion = sheet.line().noteVersion();
            messages.error("note.stale", sheet.line().note());
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

    public ParticipantSheet getSheet() {
        return sheet;
    }

    public CohortSessionId getSession() {
        return session;
    }

    public void setSession(CohortSessionId session) {
        this.session = session;
    }

    public EnrolmentId getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(EnrolmentId enrolment) {
        this.enrolment = enrolment;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public String getAbsence() {
        if (absence != null || sheet == null) {
            return absence;
        }
        CohortRollLine line = sheet.line();
        if (line.planned() == null) {
            return "";
        }
        return line.plannedReason() == null ? line.planned().name() : line.plannedReason().name();
    }

    public void setAbsence(String absence) {
        this.absence = absence;
    }

    public String getNote() {
        return note == null && sheet != null ? sheet.line().note() : note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getSeenVersion() {
        return seenVersion == null && sheet != null ? (Long) sheet.line().noteVersion() : seenVersion;
    }

    public void setSeenVersion(Long seenVersion) {
        this.seenVersion = seenVersion;
    }
}
