package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.AssignmentState;
import org.heatwatch.domain.training.SessionChange;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.Training;
import org.heatwatch.domain.training.TrainingChange;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;

/** The trainings, as far as the caller may act on them. */
@ApplicationScoped
class HibernateTrainings {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected HibernateTrainings() {
        this(null, null);
    }

    @Inject
    HibernateTrainings(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is none, or it isn't the caller's */
    Training get(TrainingId id) {
        mustBeOpenTo(id);
        return found(entities.find(Training.class, id));
    }

    /**
     * The training, held until the transaction ends: whoever changes its plan or its seats waits.
     *
     * @throws AccessDenied if there is none, or it isn't the caller's
     */
    Training hold(TrainingId id) {
        mustBeOpenTo(id);
        return found(entities.find(Training.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A training that goes on and is offered to the caller as a trainer; held until the transaction ends. */
    Optional<Training> holdOffered(TrainingId id) {
        return Optional.ofNullable(entities.find(Training.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(training -> training.state().isOpen() && isAssigned(id, AssignmentState.OFFERED));
    }

    /** An open training with an offer whose time is over and that nobody else holds; held until the transaction ends. */
    Optional<Training> holdNextWithExpiredOffer() {
        return entities.createNativeQuery("""
                select t.* from training t
                where t.state in ('DRAFT', 'PUBLISHED') and exists (
                    select 1 from registration r where r.training_id = t.id and r.state = 'OFFERED' and r.offer_until <= :now)
                limit 1 for update skip locked""", Training.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(Training.class::cast)
                .findFirst();
    }

    private static Training found(Training training) {
        return Optional.ofNullable(training).orElseThrow(AccessDenied::new);
    }

    void add(Training training) {
        entities.persist(training);
    }

    /** What an act has made of a training that was planned like this before. */
    void keepChanges(CommandId command, TrainingPlan before, Training training) {
        SessionChange.between(command, before, training).forEach(entities::persist);
        TrainingChange.between(training.id(), command, before, training.plan()).forEach(entities::persist);
    }

    /** What an act has made of those who deliver a training. */
    void keepChanges(CommandId command, TrainingId training, Trainers before, Trainers after) {
        TrainingChange.between(training, command, before, after).forEach(entities::persist);
    }

    /** That an act has left a training as it was. */
    void keepNothing(CommandId command, TrainingId training) {
        entities.persist(TrainingChange.nothing(training, command));
    }

    /** The name of the account that changed it last. */
    String whoChanged(Training training) {
        return entities.createQuery("select a.displayName from Account a where a.id = :account", String.class)
                .setParameter("account", training.changedBy())
                .getSingleResult();
    }

    /** @throws AccessDenied if the caller sees own trainings only and doesn't deliver this one */
    void mustBeOpenTo(TrainingId id) {
        if (caller.ownTrainingsOnly() && !isAssigned(id, AssignmentState.ACCEPTED)) {
            throw new AccessDenied();
        }
    }

    private boolean isAssigned(TrainingId id, AssignmentState state) {
        return entities.createQuery("""
                select count(a) from TrainerAssignment a join Session s on s.id.value = a.key.session
                where s.training.id = :training and a.key.person = :person and a.state = :state""", Long.class)
                .setParameter("training", id)
                .setParameter("person", caller.personOrNobody())
                .setParameter("state", state)
                .getSingleResult() > 0;
    }
}
