package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.attendance.CallOutcome;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.CallSheet;
import org.heatwatch.service.attendance.KeepCalls;
import org.heatwatch.service.attendance.RecordCall;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** Noting that a participant was called who missed a session. Nothing of it is kept between requests. */
@Named
@RequestScoped
public class CallPage {

    private final KeepCalls calls;
    private final Messages messages;

    private EnrolmentId enrolment;
    private CohortSessionId session;
    private CommandId command = CommandId.next();
    private String day;
    private CallOutcome outcome;
    private CallSheet sheet;

    protected CallPage() {
        this(null, null);
    }

    @Inject
    CallPage(KeepCalls calls, Messages messages) {
        this.calls = calls;
        this.messages = messages;
    }

    /**
     * The day that is offered is today.
     *
     * @throws AccessDenied if the address names no session of a participant of the caller's
     */
    public void open() {
        if (enrolment == null || session == null) {
            throw new AccessDenied();
        }
        sheet = calls.calls(enrolment, session);
        day = day == null ? sheet.today().toString() : day;
    }

    /** @throws RuleViolation call.outcome-missing or call.day-typed */
    public String save() {
        if (outcome == null) {
            throw new RuleViolation("call.outcome-missing");
        }
        var result = calls.record(new RecordCall(command, enrolment, session, TypedDates.date(day, "call.day-typed"), outcome));
        if (result instanceof Refusal refused) {
            messages.error(refused);
            command = CommandId.next();
            return "";
        }
        messages.next("call.saved");
        return "/today?faces-redirect=true";
    }

    public CallSheet getSheet() {
        return sheet;
    }

    public CallOutcome[] getOutcomes() {
        return CallOutcome.values();
    }

    public EnrolmentId getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(EnrolmentId enrolment) {
        this.enrolment = enrolment;
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

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CallOutcome outcome) {
        this.outcome = outcome;
    }
}
