package org.heatwatch.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.DraftTraining;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.TrainerChoice;
import org.heatwatch.service.training.TrainerLine;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.service.training.VenueChoice;
import org.heatwatch.web.shared.Messages;

/** Drafting a training, or changing the one that the address names. */
@Named
@ViewScoped
public class PlanTrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TrainingQueries queries;
    private final PlanTraining planTraining;
    private final Messages messages;

    private TrainingId id;
    private boolean known;
    private long seenVersion;
    private TrainingPlan seenPlan;
    private Trainers seenTrainers;
    private CommandId command = CommandId.next();
    private TrainingForm form;
    private List<TrainerChoice> trainers = List.of();
    private List<VenueChoice> venues = List.of();
    private List<String> changes = List.of();
    private String changedBy;
    private Instant changedAt;

    protected PlanTrainingPage() {
        this(null, null, null);
    }

    @Inject
    PlanTrainingPage(TrainingQueries queries, PlanTraining planTraining, Messages messages) {
        this.queries = queries;
        this.planTraining = planTraining;
        this.messages = messages;
    }

    public void open() {
        trainers = queries.trainerChoices();
        venues = queries.venueChoices();
        known = id != null;
        if (!known) {
            id = TrainingId.next();
            form = new TrainingForm(trainers);
            return;
        }
        TrainingSheet training = queries.training(id);
        saw(training.version(), training.plan(), training.assigned());
        trainers = withAssigned(trainers, training.trainers());
        form = new TrainingForm(trainers, training.plan(), training.assigned());
    }

    /** Whoever is assigned stays a choice, though the account may be disabled by now: else a save would take the training away. */
    static List<TrainerChoice> withAssigned(List<TrainerChoice> choices, List<TrainerLine> assigned) {
        return Stream.concat(choices.stream(), assigned.stream()
                .filter(trainer -> choices.stream().noneMatch(choice -> choice.id().equals(trainer.id())))
                .map(trainer -> new TrainerChoice(trainer.id(), trainer.name())))
                .toList();
    }

    private void saw(long version, TrainingPlan plan, Trainers assigned) {
        seenVersion = version;
        seenPlan = plan;
        seenTrainers = assigned;
    }

    public void addSession() {
        form.addSession();
    }

    public void removeSession(int index) {
        form.removeSession(index);
    }

    /** The dates can be seen, changed and removed before anything is saved; one at which the clock skips or repeats the hour says so. */
    public void repeat() {
        var typed = new TypedSessions(messages);
        typed.row(form.getSessions(), 0).ifPresent(first -> {
            form.repeat(first);
            typed.rows(form.getSessions());
        });
    }

    public String save() {
        boolean filled = isFilled();
        Optional<List<SessionPlan>> sessions = new TypedSessions(messages).rows(form.getSessions());
        if (!filled || sessions.isEmpty()) {
            return null;
        }
        TrainingPlan plan = form.plan(sessions.get());
        Despite despite = form.despite(plan, messages.text("clash.holiday-kept"));
        PlanResult result = known
                ? planTraining.change(new ChangeTraining(command, id, seenVersion, plan, form.trainers(), despite))
                : planTraining.draft(new DraftTraining(command, id, plan, form.trainers(), despite));
        if (result instanceof PlanResult.Planned planned) {
            messages.next(known ? "training.saved" : "training.drafted", planned.promoted(), planned.offered(),
                    form.trainers().equals(Trainers.NOBODY) ? 0 : 1);
            return "/training/training?faces-redirect=true&id=" + id;
        }
        command = CommandId.next();
        form.getDespite().show(result);
        if (result instanceof PlanResult.Refused refused) {
            messages.error(refused);
        } else if (result instanceof PlanResult.Stale stale) {
            compare(stale);
        }
        return null;
    }

    /** The plan's own rules say one thing at a time; whoever has left out several fields is told of all of them. */
    private boolean isFilled() {
        if (form.getTitle().isBlank()) {
            messages.error("training.title", TrainingPlan.MAX_TITLE);
        }
        if (form.seats() < 1) {
            messages.error("training.capacity", TrainingPlan.MAX_CAPACITY);
        }
        return !form.getTitle().isBlank() && form.seats() > 0;
    }

    /** What was typed stays, the rest follows; saving again is then done knowingly. */
    private void compare(PlanResult.Stale stale) {
        changedBy = stale.changedBy();
        changedAt = stale.changedAt();
        changes = new PlanChanges(trainers, venues, messages)
                .plan(seenPlan, stale.plan())
                .trainers(seenTrainers, stale.trainers())
                .inWords();
        form.follow(seenPlan, stale.plan());
        form.follow(seenTrainers, stale.trainers());
        saw(stale.version(), stale.plan(), stale.trainers());
    }

    public TrainingForm getForm() {
        return form;
    }

    public List<TrainerChoice> getTrainers() {
        return trainers;
    }

    public List<VenueChoice> getVenues() {
        return venues;
    }

    public List<String> getChanges() {
        return changes;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public boolean isKnown() {
        return known;
    }

    public TrainingId getId() {
        return id;
    }

    public void setId(TrainingId id) {
        this.id = id;
    }
}
