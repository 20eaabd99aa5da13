package org.heatwatch.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.AssignmentState;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.AssignTrainer;
import org.heatwatch.service.training.AssignTrainers;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.Suggestion;
import org.heatwatch.service.training.SuggestionSheet;
import org.heatwatch.service.training.TakeOffTrainer;
import org.heatwatch.service.training.TrainerLine;
import org.heatwatch.service.training.TrainerQueries;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Paging;

/** Finding trainers for the training that the address names: who delivers it, who could, and why the others can't. */
@Named
@ViewScoped
public class TrainersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE_SIZE = 200;

    private final TrainerQueries queries;
    private final AssignTrainers trainers;
    private final Messages messages;

    private TrainingId id;
    private String page;
    private SuggestionSheet sheet;
    private Paging paging;
    private CommandId command = CommandId.next();
    private Suggestion doubtful;
    private DespiteForm despite = new DespiteForm();

    protected TrainersPage() {
        this(null, null, null);
    }

    @Inject
    TrainersPage(TrainerQueries queries, AssignTrainers trainers, Messages messages) {
        this.queries = queries;
        this.trainers = trainers;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no training */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        sheet = queries.suggestions(id);
        paging = Paging.at(page, PAGE_SIZE, sheet.suggestions().size());
    }

    /**
     * Whom a button names.
     *
     * @throws AccessDenied if nobody on the page is
     */
    public Suggestion suggested(String person) {
        return sheet.suggestions().stream().filter(each -> each.person().toString().equals(person)).findFirst().orElseThrow(AccessDenied::new);
    }

    /** Asks her. */
    public String offer(Suggestion one) {
        return after(trainers.offer(command(one)), one, "trainers.offered");
    }

    /** She has agreed already. */
    public String assign(Suggestion one) {
        return after(trainers.assign(command(one)), one, "trainers.assigned");
    }

    /** Whoever was asked has told the office. What stands against her since then is told once she is off: there it can be overridden. */
    public String agreed(TrainerLine one) {
        PlanResult result = trainers.assign(new AssignTrainer(command, id, sheet.version(), one.id(), one.role(), Despite.NOTHING));
        if (result instanceof PlanResult.Clashing) {
            messages.error("trainers.clashes-now", one.name());
        }
        return after(result, one.name(), "trainers.assigned");
    }

    public String takeOff(TrainerLine one) {
        return after(trainers.takeOff(new TakeOffTrainer(command, id, sheet.version(), one.id())), one.name(), "trainers.taken-off");
    }

    private AssignTrainer command(Suggestion one) {
        return new AssignTrainer(command, id, sheet.version(), one.person(), sheet.role(),
                one.equals(doubtful) ? despite.despite() : Despite.NOTHING);
    }

    private String after(PlanResult result, Suggestion one, String done) {
        if (result instanceof PlanResult.Clashing) {
            if (one.equals(doubtful)) {
                messages.error("clash.despite-missing");
            } else {
                doubtful = one;
                despite = new DespiteForm();
            }
            despite.show(result);
        }
        return after(result, one.name(), done);
    }

    private String after(PlanResult result, String name, String done) {
        if (result instanceof PlanResult.Planned) {
            messages.next(done, name);
            return "/training/trainers?faces-redirect=true&id=" + id;
        }
        command = CommandId.next();
        if (result instanceof PlanResult.Refused refused) {
            messages.error(refused);
        } else if (result instanceof PlanResult.Stale stale) {
            messages.error("training.stale", stale.changedBy(), stale.changedAt());
        }
        if (!(result instanceof PlanResult.Clashing)) {
            open();
        }
        return null;
    }

    public SuggestionSheet getSheet() {
        return sheet;
    }

    public boolean isAsked(TrainerLine one) {
        return one.state() == AssignmentState.OFFERED;
    }

    /** Those of the page. */
    public List<Suggestion> getSuggestions() {
        return sheet.suggestions().subList(paging.firstRow(), (int) paging.getTo());
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isLeadWanted() {
        return sheet.role() == TrainerRole.LEAD;
    }

    /** Whoever would be taken at once but for what was told of her; null for nobody. */
    public Suggestion getDoubtful() {
        return doubtful;
    }

    public DespiteForm getDespite() {
        return despite;
    }

    public TrainingId getId() {
        return id;
    }

    public void setId(TrainingId id) {
        this.id = id;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
