package org.heatwatch.web.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.heatwatch.domain.attendance.KioskPin;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.EndKiosks;
import org.heatwatch.service.attendance.KioskResult;
import org.heatwatch.service.attendance.Kiosks;
import org.heatwatch.service.attendance.RollSession;
import org.heatwatch.service.attendance.StartKiosk;
import org.heatwatch.web.shared.HandOver;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TabletToken;

/** Makes this device a kiosk and signs it out: whoever stands before it has nothing else to get at. And ends kiosks from afar. */
@Named
@ViewScoped
public class StartKioskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AttendanceQueries rolls;
    private final Kiosks kiosks;
    private final HandOver handOver;
    private final Messages messages;

    private SessionId session;
    private CommandId command = CommandId.next();
    private String pin = "";
    private RollSession about;
    private long running;

    protected StartKioskPage() {
        this(null, null, null, null);
    }

    @Inject
    StartKioskPage(AttendanceQueries rolls, Kiosks kiosks, HandOver handOver, Messages messages) {
        this.rolls = rolls;
        this.kiosks = kiosks;
        this.handOver = handOver;
        this.messages = messages;
    }

    public void open() {
        about = rolls.session(Optional.ofNullable(session).orElseThrow(AccessDenied::new));
        running = kiosks.running(session);
    }

    public void start() throws IOException {
        KioskResult result = kiosks.start(new StartKiosk(command, session, new KioskPin(pin)));
        if (result instanceof KioskResult.Started started) {
            handOver.with(TabletToken.CHECK_IN, started.token(), "/public/kiosk");
            return;
        }
        command = CommandId.next();
        if (result instanceof KioskResult.Refused refused) {
            messages.error(refused);
        } else {
            messages.error("kiosk.again");
        }
    }

    public String end() {
        if (kiosks.end(new EndKiosks(command, session)) instanceof KioskResult.Ended ended) {
            messages.next("kiosk.ended", ended.kiosks());
        }
        return "/attendance/take-attendance?faces-redirect=true&includeViewParams=true";
    }

    public RollSession getAbout() {
        return about;
    }

    /** How many the roll has. */
    public long getRunning() {
        return running;
    }

    /** For so long after the session's end it stays. */
    public long getGraceMinutes() {
        return Kiosks.GRACE.toMinutes();
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

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
