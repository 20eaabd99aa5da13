package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.CloseRoll;
import org.heatwatch.service.attendance.ReopenRoll;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.service.attendance.RollSheet;
import org.heatwatch.service.attendance.StartRoll;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.web.shared.Messages;

/** The roll of a session: drawn and started, closed, reopened here; marked by roll.js through {@link RollResource},
 * by a tap each, or by a key each beside the signed sheet. */
@Named
@RequestScoped
public class TakeAttendancePage {

    private static final String SAME_PAGE = "/attendance/take-attendance?faces-redirect=true&includeViewParams=true";

    private final TakeAttendance attendance;
    private final AttendanceQueries rolls;
    private final Messages messages;

    private SessionId session;
    private boolean paper;
    private CommandId command = CommandId.next();
    private String reason = "";
    private RollSheet sheet;

    protected TakeAttendancePage() {
        this(null, null, null);
    }

    @Inject
    TakeAttendancePage(TakeAttendance attendance, AttendanceQueries rolls, Messages messages) {
        this.attendance = attendance;
        this.rolls = rolls;
        this.messages = messages;
    }

    public void open() {
        sheet = rolls.open(Optional.ofNullable(session).orElseThrow(AccessDenied::new));
    }

    public String start() {
        return after(attendance.start(new StartRoll(command, session)), "roll.started");
    }

    public String close() {
        return after(attendance.close(new CloseRoll(command, session)), "roll.now-closed");
    }

    public String reopen() {
        return after(attendance.reopen(new ReopenRoll(command, session, reason)), "roll.reopened");
    }

    private String after(RollResult result, String done) {
        if (result instanceof RollResult.Refused refused) {
            messages.error(refused);
            command = CommandId.next();
            open();
            return "";
        }
        messages.next(done);
        return SAME_PAGE;
    }

    public RollSheet getSheet() {
        return sheet;
    }

    public SessionId getSession() {
        return session;
    }

    public void setSession(SessionId session) {
        this.session = session;
    }

    /** The marks are read from the signed sheet. */
    public boolean isPaper() {
        return paper;
    }

    public void setPaper(boolean paper) {
        this.paper = paper;
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
}
