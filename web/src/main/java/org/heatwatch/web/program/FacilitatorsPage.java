package org.heatwatch.web.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.AssignFacilitator;
import org.heatwatch.service.program.AssignFacilitators;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CohortStory;
import org.heatwatch.service.program.EndFacilitator;
import org.heatwatch.service.program.FacilitatorChoice;
import org.heatwatch.service.program.FacilitatorLine;
import org.heatwatch.web.shared.Messages;

/** Who facilitates a cohort. Each button brings a command of its own, so that pressing it again counts once. */
@Named
@ViewScoped
public class FacilitatorsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CohortQueries queries;
    private final AssignFacilitators assign;
    private final Messages messages;

    private CohortId cohort;
    private CommandId command = CommandId.next();
    private AccountId account;
    private CohortStory story;
    private List<FacilitatorLine> facilitators = List.of();
    private List<FacilitatorChoice> choices = List.of();

    protected FacilitatorsPage() {
        this(null, null, null);
    }

    @Inject
    FacilitatorsPage(CohortQueries queries, AssignFacilitators assign, Messages messages) {
        this.queries = queries;
        this.assign = assign;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no cohort */
    public void open() {
        if (cohort == null) {
            throw new AccessDenied();
        }
        story = queries.story(cohort, PLAN_COHORTS);
        facilitators = assign.assigned(cohort);
        choices = assign.choices(cohort);
    }

    public String assign() {
        if (account == null) {
            messages.nextWarning("facilitator.nobody-chosen");
            return again();
        }
        return after(assign.assign(new AssignFacilitator(command, cohort, new CohortFacilitatorId(command.value()), account)), "facilitator.assigned");
    }

    /** @param pressed what the button of an assignment sent: its id and a command */
    public String end(String pressed) {
        if (!pressed.matches("[0-9a-f-]{36}/[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        var facilitator = new CohortFacilitatorId(UUID.fromString(pressed.substring(0, 36)));
        return after(assign.end(new EndFacilitator(new CommandId(UUID.fromString(pressed.substring(37))), facilitator)), "facilitator.now-ended");
    }

    private String after(CohortResult result, String done) {
        if (result instanceof CohortResult.Refused refused) {
            messages.nextWarning(refused.key(), refused.arguments().toArray());
        } else {
            messages.next(done);
        }
        return again();
    }

    private String again() {
        return "/program/facilitators?faces-redirect=true&cohort=" + cohort;
    }

    /** What the button of an assignment sends. */
    public String choice(CohortFacilitatorId facilitator) {
        return facilitator + "/" + CommandId.next();
    }

    public CohortStory getStory() {
        return story;
    }

    public List<FacilitatorLine> getFacilitators() {
        return facilitators;
    }

    public List<FacilitatorChoice> getChoices() {
        return choices;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public AccountId getAccount() {
        return account;
    }

    public void setAccount(AccountId account) {
        this.account = account;
    }
}
