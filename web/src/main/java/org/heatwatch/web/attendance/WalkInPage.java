package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AddWalkIn;
import org.heatwatch.service.attendance.AdmitWalkIn;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.RollSession;
import org.heatwatch.service.attendance.WalkInResult;
import org.heatwatch.web.shared.Messages;

/** Somebody at the door in three fields. When all seats are taken, a second step asks why to go over. */
@Named
@RequestScoped
public class WalkInPage {

    private final AdmitWalkIn door;
    private final AttendanceQueries rolls;
    private final Messages messages;
    private final HttpServletRequest request;

    private SessionId session;
    private RollSession about;
    private CommandId command = CommandId.next();
    private String name = "";
    private String agency = "";
    private String email = "";
    private Boolean full;
    private String reason = "";

    protected WalkInPage() {
        this(null, null, null, null);
    }

    @Inject
    WalkInPage(AdmitWalkIn door, AttendanceQueries rolls, Messages messages, HttpServletRequest request) {
        this.door = door;
        this.rolls = rolls;
        this.messages = messages;
        this.request = request;
    }

    public void open() {
        about = rolls.open(Optional.ofNullable(session).orElseThrow(AccessDenied::new)).session();
    }

    public String admit() {
        if (isFull() && reason.isBlank()) {
            messages.error("walk-in.reason-missing");
            return "";
        }
        WalkInResult result = door.admit(new AddWalkIn(command, session, name, agency, email, isFull() ? reason : ""));
        if (result instanceof WalkInResult.Added added) {
            tell(added);
            return "/attendance/take-attendance?faces-redirect=true&includeViewParams=true";
        }
        command = CommandId.next();
        full = isFull() || result instanceof WalkInResult.Full;
        if (result instanceof WalkInResult.Refused refused) {
            messages.error(refused);
        }
        return "";
    }

    private void tell(WalkInResult.Added added) {
        if (added.mark() == AttendanceStatus.PRESENT) {
            messages.next(added.wasRegistered() ? "walk-in.was-registered" : "walk-in.added", added.name());
        } else {
            messages.nextWarning("walk-in.keeps-mark", added.name(), messages.text("mark." + added.mark()));
        }
    }

    /**
     * All seats are taken: whoever is admitted now goes over capacity. The form carries it to the next request, which asks before it has
     * read the form whether there is a reason to read.
     */
    public boolean isFull() {
        return full == null ? Boolean.parseBoolean(request.getParameter("full")) : full;
    }

    public void setFull(boolean full) {
        this.full = full;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public RollSession getAbout() {
        if (about == null) {
            open();
        }
        return about;
    }

    public SessionId getSession() {
        return session;
    }

    public void setSession(SessionId session) {
        this.session = session;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
