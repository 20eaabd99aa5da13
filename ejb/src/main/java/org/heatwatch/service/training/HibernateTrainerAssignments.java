package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.AttendanceRecord;
import org.heatwatch.domain.training.TrainerAssignment;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.access.AccessDenied;
import org.hibernate.query.NativeQuery;

/** Who delivers which session, and when they are taken. */
@ApplicationScoped
class HibernateTrainerAssignments {

    @PersistenceContext
    private EntityManager entities;

    private final AttendanceRecord attendance;

    protected HibernateTrainerAssignments() {
        this(null);
    }

    @Inject
    HibernateTrainerAssignments(AttendanceRecord attendance) {
        this.attendance = attendance;
    }

    /** Somebody who is elsewhere at a planned time. */
    record Clash(String trainer, String title, LocalDateTime start) {}

    /** Those of the next session without a roll, or of the last one: whoever gave an earlier one may be somebody else. */
    Trainers of(TrainingId training) {
        Set<SessionId> given = attendance.started(training);
        List<Object[]> all = entities.createQuery("""
                select s.id, a from Session s left join TrainerAssignment a on a.key.session = s.id.value
                where s.training.id = :training order by s.ordinal, a.key.person""", Object[].class)
                .setParameter("training", training)
                .getResultList();
        Object session = all.stream().map(row -> row[0]).filter(id -> !given.contains(id)).findFirst()
                .orElseGet(() -> all.get(all.size() - 1)[0]);
        List<TrainerAssignment> assigned = all.stream()
                .filter(row -> row[0].equals(session) && row[1] != null)
                .map(row -> (TrainerAssignment) row[1])
                .toList();
        return new Trainers(
                people(assigned, TrainerRole.LEAD).stream().findFirst().orElse(null),
                people(assigned, TrainerRole.CO_TRAINER));
    }

    private static List<PersonId> people(List<TrainerAssignment> assignments, TrainerRole role) {
        return assignments.stream().filter(each -> each.role() == role).map(TrainerAssignment::person).toList();
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

    /** The first time at which one of the trainers delivers another training, cancelled ones and sessions with a roll aside. */
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
                .unwrap(NativeQuery.class)
                .addScalar("full_name", String.class)
                .addScalar("title", String.class)
                .addScalar("start_local", LocalDateTime.class)
                .setParameter("people", ids(trainers))
                .setParameter("planned", multirange(plan, attendance.started(training)))
                .setParameter("training", training.value())
                .getResultList();
        return first.stream().map(Object[].class::cast)
                .map(row -> new Clash((String) row[0], (String) row[1], (LocalDateTime) row[2]))
                .findFirst();
    }

    /** These trainers, and no others, on every session of the training without a roll: one with a roll stays with whoever gave it. */
    void assign(TrainingId training, Trainers trainers) {
        UUID[] given = attendance.started(training).stream().map(SessionId::value).toArray(UUID[]::new);
        entities.createNativeQuery("""
                delete from trainer_assignment
                where session_id in (select id from training_session where training_id = :training and id <> all(:given))""")
                .setParameter("training", training.value())
                .setParameter("given", given)
                .executeUpdate();
        entities.createNativeQuery("""
                insert into trainer_assignment (session_id, person_id, role, during, holds)
                select s.id, p.id, case when p.id = :lead then 'LEAD' else 'CO_TRAINER' end, tstzrange(s.starts_at, s.ends_at), true
                from training_session s cross join unnest(:people) p(id)
                where s.training_id = :training and s.id <> all(:given)""")
                .setParameter("training", training.value())
                .setParameter("given", given)
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

    private static String multirange(TrainingPlan plan, Set<SessionId> given) {
        return plan.sessions().stream()
                .filter(session -> !given.contains(session.sessionId()))
                .map(session -> "[" + session.slot().startsAt() + "," + session.slot().endsAt() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
