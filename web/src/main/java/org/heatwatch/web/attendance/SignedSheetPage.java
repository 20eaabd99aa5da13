package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.attendance.SheetScan;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttachScan;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.PrintSignInSheet;
import org.heatwatch.service.attendance.RollSession;
import org.heatwatch.service.attendance.ScanLine;
import org.heatwatch.service.attendance.ScanResult;
import org.heatwatch.service.attendance.SheetScans;
import org.heatwatch.web.shared.Messages;

/** The sheet of a session from its printing to its scan. */
@Named
@RequestScoped
public class SignedSheetPage {

    /** The id of the file's field. */
    private static final String FIELD = "file";

    private final AttendanceQueries rolls;
    private final SheetScans scans;
    private final Messages messages;
    private final HttpServletRequest request;

    private SessionId session;
    private CommandId command = CommandId.next();
    private RollSession about;
    private List<ScanLine> attached;

    protected SignedSheetPage() {
        this(null, null, null, null);
    }

    @Inject
    SignedSheetPage(AttendanceQueries rolls, SheetScans scans, Messages messages, HttpServletRequest request) {
        this.rolls = rolls;
        this.scans = scans;
        this.messages = messages;
        this.request = request;
    }

    public void open() {
        about = rolls.session(Optional.ofNullable(session).orElseThrow(AccessDenied::new));
        attached = scans.of(session);
    }

    /** Takes the file from the request itself: to Faces an empty one is none. */
    public String attach() throws IOException, ServletException {
        Part file = request.getPart(FIELD);
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            messages.error("scan.file-missing");
            open();
            return "";
        }
        byte[] content;
        try (InputStream in = file.getInputStream()) {
            content = in.readNBytes(SheetScan.MAX_BYTES + 1);
        }
        if (scans.attach(new AttachScan(command, session, content)) instanceof ScanResult.Refused refused) {
            messages.error(refused);
            command = CommandId.next();
            open();
            return "";
        }
        messages.next("scan.attached");
        return "/attendance/signed-sheet?faces-redirect=true&includeViewParams=true";
    }

    /** Nothing: the page is shown again without it. */
    public Part getFile() {
        return null;
    }

    /** Takes it out of the field, which would keep it with the page. It is read from the request. */
    public void setFile(Part file) {
        // Read by attach.
    }

    public int getMostBytes() {
        return SheetScan.MAX_BYTES;
    }

    public int getUsualBlankRows() {
        return PrintSignInSheet.USUAL_BLANK_ROWS;
    }

    public int getMostBlankRows() {
        return PrintSignInSheet.MOST_BLANK_ROWS;
    }

    /** Null while a form is read whose address isn't read yet. */
    public RollSession getAbout() {
        if (about == null && session != null) {
            open();
        }
        return about;
    }

    public List<ScanLine> getAttached() {
        return attached;
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
}
