package org.heatwatch.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.CopyTraining;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** A new draft like the training that the address names, from another day on. */
@Named
@ViewScoped
public class CopyTrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TrainingQueries queries;
    private final PlanTraining planTraining;
    private final Messages messages;

    private TrainingId id = TrainingId.next();
    private TrainingId original;
    private final FormAct act = new FormAct();
    private final DespiteForm despite = new DespiteForm();
    private TrainingPlan plan;
    private String first = "";
    private boolean withTrainers;

    protected CopyTrainingPage() {
        this(null, null, null);
    }

    @Inject
    CopyTrainingPage(TrainingQueries queries, PlanTraining planTraining, Messages messages) {
        this.queries = queries;
        this.planTraining = planTraining;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no training */
    public void open() {
        if (original == null) {
            throw new AccessDenied();
        }
        plan = queries.training(original).plan();
    }

    public String copy() {
        PlanResult result = planTraining.copy(new CopyTraining(act.getCommand(), id, original, firstDay(), withTrainers,
                        despite.despite()));
        if (result instanceof PlanResult.Planned) {
            messages.next("copy.done");
            return "/training/training?faces-redirect=true&id=" + id;
        }
        act.renew();
        despite.show(result);
        if (result instanceof PlanResult.Refused refused) {
            messages.error(refused);
        }
        return null;
    }

    private LocalDate firstDay() {
        try {
            return LocalDate.parse(first);
        } catch (DateTimeParseException noDate) {
            throw new RuleViolation("copy.first");
        }
    }

    /** Of the original. */
    public TrainingPlan getPlan() {
        return plan;
    }

    public DespiteForm getDespite() {
        return despite;
    }

    public FormAct getAct() {
        return act;
    }

    public TrainingId getId() {
        return id;
    }

    public void setId(TrainingId id) {
        this.id = id;
    }

    public TrainingId getOriginal() {
        return original;
    }

    public void setOriginal(TrainingId original) {
        this.original = original;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public boolean isWithTrainers() {
        return withTrainers;
    }

    public void setWithTrainers(boolean withTrainers) {
        this.withTrainers = withTrainers;
    }
}
