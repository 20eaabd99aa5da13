package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.PLAN_TRAININGS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.AttendanceRecord;
import org.heatwatch.domain.training.Because;
import org.heatwatch.domain.training.Registration;
import org.heatwatch.domain.training.RegistrationCause;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.Training;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.training.TrainingChanged.What;

/**
 * Planning a training from the draft to its close. Every act holds the training; a plan also holds its trainers and venues, so that
 * nobody else can promise them for the same time in between.
 */
@Stateless
public class PlanTraining {

    private final HibernateTrainings trainings;
    private final HibernateTrainerAssignments assignments;
    private final HibernateClashes clashes;
    private final HibernateOverrides overrides;
    private final HibernateRegistrations registrations;
    private final Waitlist line;
    private final AttendanceRecord attendance;
    private final Event<TrainingChanged> changed;
    private final Event<SessionsDropped> dropped;
    private final Event<TrainersConcerned> concerned;
    private final Caller caller;
    private final Clock clock;

    protected PlanTraining() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    PlanTraining(HibernateTrainings trainings, HibernateTrainerAssignments assignments, HibernateClashes clashes, HibernateOverrides overrides,
            HibernateRegistrations registrations, Waitlist line, AttendanceRecord attendance, Event<TrainingChanged> changed,
            Event<SessionsDropped> dropped, Event<TrainersConcerned> concerned, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.clashes = clashes;
        this.overrides = overrides;
        this.registrations = registrations;
        this.line = line;
        this.attendance = attendance;
        this.changed = changed;
        this.dropped = dropped;
        this.concerned = concerned;
        this.caller = caller;
        this.clock = clock;
    }

    @Allowed(PLAN_TRAININGS)
    public PlanResult draft(DraftTraining draft) {
        List<Clash> found = clashes(draft.training(), draft.plan(), draft.trainers());
        Optional<PlanResult> refusal = overrides.refusal(draft.training(), found, draft.despite());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var training = new Training(draft.training(), draft.plan(), caller.account(), clock.instant());
        trainings.add(training);
        assignments.assign(training.id(), draft.trainers(), clock.instant());
        overrides.keep(training.id(), found, draft.despite());
        return new PlanResult.Planned(training.id(), 0, 0);
    }

    /**
     * A draft like another training: its rules and sessions, but nothing of what became of it. It is for days to come.
     *
     * @throws AccessDenied if there is no such training
     */
    @Allowed(PLAN_TRAININGS)
    public PlanResult copy(CopyTraining copy) {
        Training original = trainings.get(copy.original());
        if (copy.first().isBefore(LocalDate.ofInstant(clock.instant(), County.ZONE))) {
            return new PlanResult.Refused("copy.past", List.of(copy.first()));
        }
        Trainers trainers = copy.withTrainers() ? assignments.of(original.id()) : Trainers.NOBODY;
        try {
            return draft(new DraftTraining(copy.id(), copy.training(), original.plan().copied(copy.first()), trainers, copy.despite()));
        } catch (RuleViolation broken) {
            return new PlanResult.Refused(broken.key(), broken.arguments());
        }
    }

    /**
     * As many seats more as there are go to those who wait, in their order. Trainers are asked anew for a session that was moved to another
     * time, or added. What has come to stand against the training since is asked about when more is asked of its trainers and rooms, and not when a
     * session is cancelled. Trainers who stay on it and aren't asked anew are told what is another, also of a draft, and whoever had agreed that she
     * is on it no more. Whoever saves a plan as it is changes nothing, and nobody is told.
     */
    @Allowed(PLAN_TRAININGS)
    public PlanResult change(ChangeTraining change) {
        Training training = trainings.hold(change.training());
        if (training.version() != change.seenVersion()) {
            return stale(training);
        }
        Trainers assigned = assignments.of(training.id());
        if (training.state().isOpen() && change.plan().equals(training.plan()) && change.trainers().equals(assigned)) {
            trainings.keepNothing(change.id(), training.id());
            return new PlanResult.Planned(training.id(), 0, 0);
        }
        StandingCounts counts = registrations.counts(training.id());
        if (change.plan().capacity() < Math.min(counts.taken(), training.capacity())) {
            return new PlanResult.Refused("training.capacity-below-registered", List.of(counts.registered(), counts.offered()));
        }
        if (change.plan().seats().headcountOnly() && counts.here() > 0) {
            return new PlanResult.Refused("training.headcount-registered", List.of(counts.here()));
        }
        List<Clash> found = asksNoMore(training, assigned, change) ? List.of() : clashes(training.id(), change.plan(), change.trainers());
        Optional<PlanResult> refusal = overrides.refusal(training.id(), found, change.despite());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        TrainingPlan before = training.plan();
        List<PersonId> agreed = assignments.agreedToSome(training.id());
        try {
            training.change(change.plan(), attendance.started(training.id()), caller.account(), clock.instant());
        } catch (RuleViolation broken) {
            return new PlanResult.Refused(broken.key(), broken.arguments());
        }
        trainings.keepChanges(change.id(), before, training);
        trainings.keepChanges(change.id(), training.id(), assigned, change.trainers());
        List<PersonId> asked = assignments.assign(training.id(), change.trainers(), clock.instant());
        tell(training, TrainersConcerned.What.ASKED, asked.stream());
        boolean elsewhere = training.plan().isElsewhereThan(before);
        if (!before.isOver(clock.instant()) || !training.plan().isOver(clock.instant())) {
            tell(training, TrainersConcerned.What.TAKEN_OFF, agreed.stream().filter(each -> change.trainers().role(each).isEmpty()));
            tell(training, TrainersConcerned.What.CHANGED, assigned.all().filter(each -> elsewhere && change.trainers().role(each).isPresent()
                    && !asked.contains(each)));
        }
        overrides.keep(training.id(), found, change.despite());
        if (training.state() == TrainingState.PUBLISHED && elsewhere) {
            dropped.fire(new SessionsDropped(training.id(), before.without(training.plan())));
            changed.fire(new TrainingChanged(training.id(), training.plan().isOnlyShorterThan(before) ? What.SHORTENED : What.MOVED));
        }
        int more = training.capacity() - before.capacity();
        List<Registration> next = more > 0 ? line.moveUp(training, more, Because.of(RegistrationCause.CAPACITY_RAISED)) : List.of();
        int offered = (int) next.stream().filter(each -> each.state() == RegistrationState.OFFERED).count();
        return new PlanResult.Planned(training.id(), next.size() - offered, offered);
    }

    private static boolean asksNoMore(Training training, Trainers assigned, ChangeTraining change) {
        return change.plan().isWithin(training.plan()) && change.trainers().equals(assigned);
    }

    @Allowed(PLAN_TRAININGS)
    public PlanResult publish(PublishTraining publish) {
        return act(publish.training(), publish.seenVersion(), training -> {
            training.publish(assignments.agreed(training.id()), caller.account(), clock.instant());
            changed.fire(new TrainingChanged(training.id(), What.PUBLISHED));
        });
    }

    @Allowed(PLAN_TRAININGS)
    public PlanResult close(CloseTraining close) {
        return act(close.training(), close.seenVersion(), training ->
                training.close(attendance.allClosed(training.id()), caller.account(), clock.instant()));
    }

    /** Its trainers and rooms are free again. */
    @Allowed(PLAN_TRAININGS)
    public PlanResult cancel(CancelTraining cancel) {
        return act(cancel.training(), cancel.seenVersion(), training -> {
            training.cancel(cancel.reason(), attendance.started(training.id()), caller.account(), clock.instant());
            assignments.release(training.id());
            changed.fire(new TrainingChanged(training.id(), What.CANCELLED));
            if (!training.plan().isOver(clock.instant())) {
                tell(training, TrainersConcerned.What.CALLED_OFF, assignments.of(training.id()).all());
            }
        });
    }

    private void tell(Training training, TrainersConcerned.What what, Stream<PersonId> trainers) {
        concerned.fire(new TrainersConcerned(training.id(), what, trainers.toList()));
    }

    /** A rule that says no is a refusal: it is asked before anything is written. */
    private PlanResult act(TrainingId id, long seenVersion, Consumer<Training> verb) {
        Training training = trainings.hold(id);
        if (training.version() != seenVersion) {
            return stale(training);
        }
        try {
            verb.accept(training);
        } catch (RuleViolation broken) {
            return new PlanResult.Refused(broken.key(), broken.arguments());
        }
        return new PlanResult.Planned(id, 0, 0);
    }

    /** What stands against a plan once nobody else can promise its trainers and rooms any more. */
    private List<Clash> clashes(TrainingId id, TrainingPlan plan, Trainers trainers) {
        assignments.hold(trainers);
        clashes.hold(plan);
        return clashes.of(id, plan, trainers.all().toList());
    }

    private PlanResult stale(Training training) {
        return new PlanResult.Stale(training.version(), training.plan(), assignments.of(training.id()),
                trainings.whoChanged(training), training.changedAt());
    }
}
