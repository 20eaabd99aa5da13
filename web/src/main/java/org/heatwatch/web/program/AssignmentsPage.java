package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.program.AskForCoordinator;
import org.heatwatch.service.program.AssignCoordinators;
import org.heatwatch.service.program.AssignmentLine;
import org.heatwatch.service.program.AssignmentQueries;
import org.heatwatch.service.program.CoordinatorChoice;
import org.heatwatch.service.program.EnterProgram;
import org.heatwatch.service.program.ProgramChoice;
import org.heatwatch.web.shared.CurrentUser;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Paging;

/** In whose hands programs are; whoever may, enters programs and asks for coordinators of them here. */
@Named
@ViewScoped
public class AssignmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 50;

    private static final String PAGE = "/program/assignments?faces-redirect=true";

    private final AssignmentQueries queries;
    private final AssignCoordinators coordinators;
    private final CurrentUser user;
    private final Messages messages;

    private String page;
    private Paging paging;
    private List<AssignmentLine> lines;
    private List<ProgramChoice> programs;
    private List<CoordinatorChoice> candidates;
    private CommandId command = CommandId.next();
    private ProgramId newProgram = ProgramId.next();
    private ProgramCoordinatorId assignment = ProgramCoordinatorId.next();
    private String name = "";
    private ProgramId program;
    private AccountId account;
    private String reason = "";

    protected AssignmentsPage() {
        this(null, null, null, null);
    }

    @Inject
    AssignmentsPage(AssignmentQueries queries, AssignCoordinators coordinators, CurrentUser user, Messages messages) {
        this.queries = queries;
        this.coordinators = coordinators;
        this.user = user;
        this.messages = messages;
    }

    public void open() {
        paging = Paging.at(page, PAGE_SIZE, queries.countAssignments());
        lines = queries.assignments(paging.firstRow(), PAGE_SIZE);
        programs = isMayAsk() ? queries.programs() : List.of();
        candidates = isMayAsk() ? queries.coordinators() : List.of();
    }

    public String enter() {
        return after(coordinators.enter(new EnterProgram(command, newProgram, name)), "program.entered", name);
    }

    public String ask() {
        return after(coordinators.ask(new AskForCoordinator(command, assignment, program, account, reason)), "grant.asked");
    }

    private String after(GrantResult result, String done, Object... arguments) {
        if (result instanceof GrantResult.Saved) {
            messages.next(done, arguments);
            return PAGE;
        }
        command = CommandId.next();
        open();
        if (result instanceof GrantResult.Refused refused) {
            messages.error(refused);
        }
        return null;
    }

    public boolean isMayAsk() {
        return user.may(Permission.ASSIGN_PROGRAMS);
    }

    public Paging getPaging() {
        return paging;
    }

    public List<AssignmentLine> getLines() {
        return lines;
    }

    public List<ProgramChoice> getPrograms() {
        return programs;
    }

    public List<CoordinatorChoice> getCandidates() {
        return candidates;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ProgramId getProgram() {
        return program;
    }

    public void setProgram(ProgramId program) {
        this.program = program;
    }

    public AccountId getAccount() {
        return account;
    }

    public void setAccount(AccountId account) {
        this.account = account;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
