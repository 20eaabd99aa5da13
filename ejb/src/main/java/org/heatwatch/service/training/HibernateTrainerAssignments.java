package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainerAssignment;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.access.AccessDenied;

/** Who delivers which session, and when they are taken. */
@ApplicationScoped
class HibernateTrainerAssignments {

    @PersistenceContext
    private EntityManager entities;

    /** Somebody who is elsewhere at a planned time. */
    record Clash(String trainer, String title, LocalDateTime start) {}

    Trainers of(TrainingId training) {
        List<TrainerAssignment> all = entities.createQuery("""
                select a from TrainerAssignment a join Session s on s.id.value = a.key.session
                where s.training.id.value = :training order by s.ordinal, a.key.person""", TrainerAssignment.class)
                .setParameter("training", training.value())
                .getResultList();
        return new Trainers(
                people(all, TrainerRole.LEAD).stream().findFirst().orElse(null),
                people(all, TrainerRole.CO_TRAINER));
    }

    private static List<PersonId> people(List<TrainerAssignment> assignments, TrainerRole role) {
        return assignments.stream().filter(each -> each.role() == role).map(TrainerAssignment::person).distinct().toList();
    }

    /**
     * Holds the trainers until the transaction ends: nobody else can assign them in between. In one order, so that two who plan
     * with the same trainers don't wait for each other.
     *
     * @throws AccessDenied if one of them isn't on file
     */
    void hold(Trainers trainers) {
        UUID[] people = ids(trainers);
        int held = entities.createNativeQuery(
                "select id from person where id = any(:people) order by id for no key update", UUID.class)
                .setParameter("people", people)
                .getResultList()
                .size();
        if (held != people.length) {
            throw new AccessDenied();
        }
    }

    /** The first time at which one of the trainers delivers another training, cancelled ones aside. */
    Optional<Clash> clash(TrainingId training, TrainingPlan plan, Trainers trainers) {
        List<?> first = entities.createNativeQuery("""
                select p.full_name, t.title, s.start_local
                from trainer_assignment a
                join training_session s on s.id = a.session_id
                join training t on t.id = s.training_id
                join person p on p.id = a.person_id
                where a.holds and a.person_id = any(:people) and a.during && cast(:planned as tstzmultirange)
                  and t.id <> :training
                order by s.starts_at
                limit 1""", Object[].class)
                .setParameter("people", ids(trainers))
                .setParameter("planned", multirange(plan))
                .setParameter("training", training.value())
                .getResultList();
        return first.stream().map(Object[].class::cast)
                .map(row -> new Clash((String) row[0], (String) row[1], ((java.sql.Timestamp) row[2]).toLocalDateTime()))
                .findFirst();
    }

    /** These trainers on every session of the training, and no others. */
    void assign(TrainingId training, Trainers trainers) {
        entities.createNativeQuery("""
                delete from trainer_assignment
                where session_id in (select id from training_session where training_id = :training)""")
                .setParameter("training", training.value())
                .executeUpdate();
        entities.createNativeQuery("""
                insert into trainer_assignment (session_id, person_id, role, during, holds)
                select s.id, p.id, case when p.id = :lead then 'LEAD' else 'CO_TRAINER' end, tstzrange(s.starts_at, s.ends_at), true
                from training_session s cross join unnest(:people) p(id)
                where s.training_id = :training""")
                .setParameter("training", training.value())
                .setParameter("lead", trainers.lead().map(PersonId::value).orElse(new UUID(0, 0)))
                .setParameter("people", ids(trainers))
                .executeUpdate();
    }

    /** The trainers may be elsewhere; it stays known who would have delivered. */
    void release(TrainingId training) {
        entities.createNativeQuery("""
                update trainer_assignment set holds = false
                where session_id in (select id from training_session where training_id = :training)""")
                .setParameter("training", training.value())
                .executeUpdate();
    }

    private static UUID[] ids(Trainers trainers) {
        return trainers.all().map(PersonId::value).toArray(UUID[]::new);
    }

    private static String multirange(TrainingPlan plan) {
        return plan.sessions().stream()
                .map(session -> "[" + session.slot().startsAt() + "," + session.slot().endsAt() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
