package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.attendance.MakeUpKind;
import org.heatwatch.domain.attendance.ParticipantSession;
import org.heatwatch.domain.program.CompletionState;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MakeUpId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.CompletionSheet;
import org.heatwatch.service.attendance.CreditMakeUp;
import org.heatwatch.service.attendance.CreditMakeUps;
import org.heatwatch.service.attendance.MakeUpLine;
import org.heatwatch.service.attendance.ProgressQueries;
import org.heatwatch.service.attendance.WithdrawMakeUp;
import org.heatwatch.service.program.SignOffCompletion;
import org.heatwatch.service.program.SignOffEnrolment;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/**
 * How one participant stands, what she misses, and what was made up; and the facilitator's sign-off. Nothing of it is kept between requests:
 * while a form is read, the sheet is not there yet.
 */
@Named
@RequestScoped
public class CompletionPage {

    private static final String SAME_PAGE = "/attendance/completion?faces-redirect=true&enrolment=";

    private final ProgressQueries progress;
    private final CreditMakeUps makeUps;
    private final SignOffCompletion completion;
    private final Messages messages;

    private EnrolmentId enrolment;
    private CohortSessionId session;
    private CommandId command = CommandId.next();
    private MakeUpKind kind = MakeUpKind.WORK_ON_THE_TOPIC;
    private String day = "";
    private CompletionSheet sheet;

    protected CompletionPage() {
        this(null, null, null, null);
    }

    @Inject
    CompletionPage(ProgressQueries progress, CreditMakeUps makeUps, SignOffCompletion completion, Messages messages) {
        this.progress = progress;
        this.makeUps = makeUps;
        this.completion = completion;
        this.messages = messages;
    }

    public void open() {
        sheet = progress.completion(Optional.ofNullable(enrolment).orElseThrow(AccessDenied::new));
    }

    public String credit() {
        return after(makeUps.credit(new CreditMakeUp(command, new MakeUpId(command.value()), enrolment, session, kind, TypedDates.date(day, "make-up.day-typed"))),
                "make-up.saved");
    }

    /** @param pressed what the button of a make-up sent: its id and a command */
    public String withdraw(String pressed) {
        if (!pressed.matches("[0-9a-f-]{36}/[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        var makeUp = new MakeUpId(UUID.fromString(pressed.substring(0, 36)));
        return after(makeUps.withdraw(new WithdrawMakeUp(new CommandId(UUID.fromString(pressed.substring(37))), enrolment, makeUp)), "make-up.taken-back");
    }

    public String signOff() {
        return after(completion.signOff(new SignOffEnrolment(command, enrolment)), "sign-off.saved");
    }

    private String after(Object result, String done) {
        if (result instanceof Refusal refused) {
            messages.error(refused);
            command = CommandId.next();
            open();
            return "";
        }
        messages.next(done);
        return SAME_PAGE + enrolment;
    }

    /** What the button of a make-up sends. */
    public String choice(MakeUpLine makeUp) {
        return makeUp.id() + "/" + CommandId.next();
    }

    /** The session that a make-up is being entered for. */
    public Optional<ParticipantSession> getChosen() {
        return session == null || sheet == null ? Optional.empty()
                : sheet.missing().stream().filter(each -> each.key().session().equals(session.value())).findFirst();
    }

    public boolean isOver() {
        return sheet != null && sheet.standing().state().isOver();
    }

    /** True if it is the reader's to say that she has completed, and the rule is met. */
    public boolean isToSignOff() {
        return sheet == null || sheet.relations().contains(Relation.FACILITATOR) && sheet.standing().completion().state() == CompletionState.MET
                && !sheet.standing().state().isOver();
    }

    public CompletionSheet getSheet() {
        return sheet;
    }

    public MakeUpKind[] getKinds() {
        return MakeUpKind.values();
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

    public MakeUpKind getKind() {
        return kind;
    }

    public void setKind(MakeUpKind kind) {
        this.kind = kind;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
