package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.youth.EmergencyAccess;
import org.heatwatch.service.youth.EmergencyLine;
import org.heatwatch.service.youth.EmergencyQueries;
import org.heatwatch.service.youth.EmergencyResult;
import org.heatwatch.service.youth.ReviewEmergency;
import org.heatwatch.web.shared.Messages;

/** The review of one emergency access by a coordinator of the youth. */
@Named
@RequestScoped
public class ReviewEmergencyPage {

    private final EmergencyQueries queries;
    private final EmergencyAccess emergency;
    private final Messages messages;

    private BreakGlassId access;
    private CommandId command = CommandId.next();
    private String review = "";
    private EmergencyLine line;

    protected ReviewEmergencyPage() {
        this(null, null, null);
    }

    @Inject
    ReviewEmergencyPage(EmergencyQueries queries, EmergencyAccess emergency, Messages messages) {
        this.queries = queries;
        this.emergency = emergency;
        this.messages = messages;
    }

    /** One that was reviewed meanwhile is there no more. */
    public void open() {
        line = queries.toReview(access);
    }

    public String save() {
        EmergencyResult result = emergency.review(new ReviewEmergency(command, access, review));
        if (result instanceof EmergencyResult.Refused refused) {
            messages.error(refused);
            command = CommandId.next();
            return null;
        }
        messages.next("break-glass.review-saved");
        return "/youth/log-review?faces-redirect=true";
    }

    public EmergencyLine getLine() {
        return line;
    }

    public BreakGlassId getAccess() {
        return access;
    }

    public void setAccess(BreakGlassId access) {
        this.access = access;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }
}
