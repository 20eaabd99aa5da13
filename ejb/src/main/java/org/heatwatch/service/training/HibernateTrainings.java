package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;

/** The trainings, as far as the caller may act on them. */
@ApplicationScoped
class HibernateTrainings {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    protected HibernateTrainings() {
        this(null);
    }

    @Inject
    HibernateTrainings(Caller caller) {
        this.caller = caller;
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

    private static Training found(Training training) {
        return Optional.ofNullable(training).orElseThrow(AccessDenied::new);
    }

    void add(Training training) {
        entities.persist(training);
    }

    /** The name of the account that changed it last. */
    String whoChanged(Training training) {
        return entities.createQuery("select a.displayName from Account a where a.id = :account", String.class)
                .setParameter("account", training.changedBy())
                .getSingleResult();
    }

    /** @throws AccessDenied if the caller sees own trainings only and doesn't deliver this one */
    void mustBeOpenTo(TrainingId id) {
        if (caller.ownTrainingsOnly() && !delivers(id)) {
            throw new AccessDenied();
        }
    }

    private boolean delivers(TrainingId id) {
        return entities.createQuery("""
                select count(a) from TrainerAssignment a join Session s on s.id.value = a.key.session
                where s.training.id = :training and a.key.person = :person""", Long.class)
                .setParameter("training", id)
                .setParameter("person", caller.personOrNobody())
                .getSingleResult() > 0;
    }
}
