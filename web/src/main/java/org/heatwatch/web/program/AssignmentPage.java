package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.program.AssignCoordinators;
import org.heatwatch.service.program.AssignmentQueries;
import org.heatwatch.service.program.AssignmentSheet;
import org.heatwatch.service.program.ConfirmCoordinator;
import org.heatwatch.service.program.DeclineCoordinator;
import org.heatwatch.service.program.EndAssignment;
import org.heatwatch.service.program.WithdrawCoordinator;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.GrantForm;
import org.heatwatch.web.shared.Messages;

/** A coordinator's assignment to a program: confirming or declining it, taking it back, ending it. */
@Named
@ViewScoped
public class AssignmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/program/assignments?faces-redirect=true";

    private final AssignmentQueries queries;
    private final AssignCoordinators coordinators;
    private final Messages messages;

    private final GrantForm form = new GrantForm();
    private ProgramCoordinatorId id;
    private AssignmentSheet sheet;

    protected AssignmentPage() {
        this(null, null, null);
    }

    @Inject
    AssignmentPage(AssignmentQueries queries, AssignCoordinators coordinators, Messages messages) {
        this.queries = queries;
        this.coordinators = coordinators;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no assignment */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        sheet = queries.assignment(id);
        getAct().saw(sheet.grant().version());
    }

    public String confirm() {
        return after(coordinators.confirm(new ConfirmCoordinator(getAct().getCommand(), id, getAct().getSeenVersion())), "grant.confirmed");
    }

    public String decline() {
        return after(coordinators.decline(new DeclineCoordinator(getAct().getCommand(), id, getAct().getSeenVersion())), "grant.declined");
    }

    public String withdraw() {
        return after(coordinators.withdraw(new WithdrawCoordinator(getAct().getCommand(), id, getAct().getSeenVersion())), "grant.withdrawn");
    }

    public String end() {
        return after(coordinators.end(new EndAssignment(getAct().getCommand(), id, getAct().getSeenVersion(), form.getReason())),
                "grant.ended");
    }

    private String after(GrantResult result, String done) {
        return form.after(result, messages, done, LIST, this::open);
    }

    public AssignmentSheet getSheet() {
        return sheet;
    }

    public GrantForm getForm() {
        return form;
    }

    public FormAct getAct() {
        return form.getAct();
    }

    public ProgramCoordinatorId getId() {
        return id;
    }

    public void setId(ProgramCoordinatorId id) {
        this.id = id;
    }
}
