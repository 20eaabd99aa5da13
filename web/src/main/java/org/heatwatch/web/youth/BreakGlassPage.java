package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.youth.EmergencyAccess;
import org.heatwatch.service.youth.EmergencyLine;
import org.heatwatch.service.youth.EmergencyQueries;
import org.heatwatch.service.youth.EmergencyResult;
import org.heatwatch.service.youth.OpenInEmergency;
import org.heatwatch.web.shared.Messages;

/** Opening a record in an emergency: whose, by her code, and why. */
@Named
@RequestScoped
public class BreakGlassPage {

    private final EmergencyQueries queries;
    private final EmergencyAccess emergency;
    private final Messages messages;

    private List<EmergencyLine> own = List.of();
    private BreakGlassId id = BreakGlassId.next();
    private CommandId command = CommandId.next();
    private String code = "";
    private String reason = "";

    protected BreakGlassPage() {
        this(null, null, null);
    }

    @Inject
    BreakGlassPage(EmergencyQueries queries, EmergencyAccess emergency, Messages messages) {
        this.queries = queries;
        this.emergency = emergency;
        this.messages = messages;
    }

    public void open() {
        own = queries.own();
    }

    public String breakGlass() {
        EmergencyResult result = emergency.open(new OpenInEmergency(command, id, code, reason));
        if (result instanceof EmergencyResult.Opened opened) {
            messages.next("break-glass.opened", opened.code().value());
            return "/youth/participant?faces-redirect=true&youth=" + opened.code().value();
        }
        if (result instanceof EmergencyResult.Refused refused) {
            messages.error(refused);
        }
        command = CommandId.next();
        return null;
    }

    public int getMinutes() {
        return EmergencyAccess.MINUTES;
    }

    public List<EmergencyLine> getOwn() {
        return own;
    }

    public BreakGlassId getId() {
        return id;
    }

    public void setId(BreakGlassId id) {
        this.id = id;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
