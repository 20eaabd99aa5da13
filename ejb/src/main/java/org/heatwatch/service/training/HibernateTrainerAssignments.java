package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.AssignmentState;
import org.heatwatch.domain.training.AttendanceRecord;
import org.heatwatch.domain.training.TrainerAssignment;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.service.access.AccessDenied;

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

    /** Those of the next session without a roll, or of the last one: whoever gave an earlier one may be somebody else. Asked or agreed. */
    Trainers of(TrainingId training) {
        return assigned(standing(training));
    }

    /** As {@link #of}, without those who haven't agreed. */
    Trainers agreed(TrainingId training) {
        return agreed(standing(training));
    }

    static Trainers assigned(List<TrainerAssignment> standing) {
        return trainers(standing, AssignmentState.OFFERED, AssignmentState.ACCEPTED);
    }

    static Trainers agreed(List<TrainerAssignment> standing) {
        return trainers(standing, AssignmentState.ACCEPTED);
    }

    /** What became of the assignments to that session. */
    List<TrainerAssignment> standing(TrainingId training) {
        Set<SessionId> given = attendance.started(training);
        List<Object[]> all = entities.createQuery("""
                select s.id, a from Session s left join TrainerAssignment a on a.key.session = s.id.value
                where s.training.id = :training order by s.ordinal, a.key.person""", Object[].class)
                .setParameter("training", training)
                .getResultList();
        Object session = all.stream().map(row -> row[0]).filter(id -> !given.contains(id)).findFirst()
                .orElseGet(() -> all.get(all.size() - 1)[0]);
        return all.stream()
                .filter(row -> row[0].equals(session) && row[1] != null)
                .map(row -> (TrainerAssignment) row[1])
                .toList();
    }

    private static Trainers trainers(List<TrainerAssignment> standing, AssignmentState... states) {
        List<TrainerAssignment> assigned = standing.stream().filter(each -> List.of(states).contains(each.state())).toList();
        return new Trainers(
                people(assigned, TrainerRole.LEAD).stream().findFirst().orElse(null),
                people(assigned, TrainerRole.CO_TRAINER));
    }

    /** Those of them by name, the lead first. A session that was given may have had other trainers: they are left out. */
    List<TrainerLine> lines(TrainingId training, Trainers assigned) {
        return entities.createQuery("""
                select new TrainerLine(p.id, p.name.full, a.role, a.state)
                from TrainerAssignment a join Session s on s.id.value = a.key.session join Person p on p.id.value = a.key.person
                where s.training.id = :training and a.state <> DECLINED
                group by p.id, p.name.full, p.name.sortAs, a.role, a.state order by a.role desc, p.name.sortAs""", TrainerLine.class)
                .setParameter("training", training)
                .getResultStream()
                .filter(line -> assigned.role(line.id()).filter(line.role()::equals).isPresent())
                .toList();
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
                "select id from person where id = any(:people) and merged_into is null order by id for no key update", UUID.class)
                .setParameter("people", people)
                .getResultList()
                .size();
        if (held != people.length) {
            throw new AccessDenied();
        }
    }

    /**
     * These trainers, and no others, on every session of the training without a roll: one with a roll stays with whoever gave it. Whoever is
     * asked stays asked; whoever is new has agreed. What was declined stays known.
     */
    void assign(TrainingId training, Trainers trainers) {
        UUID[] given = given(training);
        Set<PersonId> asked = standing(training).stream().filter(each -> each.state() == AssignmentState.OFFERED)
                .map(TrainerAssignment::person).collect(Collectors.toSet());
        entities.createNativeQuery("""
                delete from trainer_assignment
                where session_id in (select id from training_session where training_id = :training and id <> all(:given))
                    and (state <> 'DECLINED' or person_id = any(:people))""")
                .setParameter("training", training.value())
                .setParameter("given", given)
                .setParameter("people", ids(trainers))
                .executeUpdate();
        Stream.of(AssignmentState.OFFERED, AssignmentState.ACCEPTED).forEach(state ->
                trainers.all().filter(person -> asked.contains(person) == (state == AssignmentState.OFFERED)).forEach(person ->
                        add(training, given, person, trainers.role(person).orElseThrow(), state)));
    }

    /** One more on every session without a roll, also if she has declined before. */
    void add(TrainingId training, PersonId person, TrainerRole role, AssignmentState state) {
        takeOff(training, person);
        add(training, given(training), person, role, state);
    }

    private void add(TrainingId training, UUID[] given, PersonId person, TrainerRole role, AssignmentState state) {
        entities.createNativeQuery("""
                insert into trainer_assignment (session_id, person_id, role, during, holds, state)
                select s.id, :person, :role, tstzrange(s.starts_at, s.ends_at), true, :state
                from training_session s where s.training_id = :training and s.id <> all(:given)""")
                .setParameter("training", training.value())
                .setParameter("given", given)
                .setParameter("person", person.value())
                .setParameter("role", role.name())
                .setParameter("state", state.name())
                .executeUpdate();
    }

    /** Off every session without a roll. */
    void takeOff(TrainingId training, PersonId person) {
        entities.createNativeQuery("""
                delete from trainer_assignment
                where person_id = :person
                    and session_id in (select id from training_session where training_id = :training and id <> all(:given))""")
                .setParameter("training", training.value())
                .setParameter("given", given(training))
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /**
     * She has answered: whoever has declined is free.
     *
     * @return false if nothing is offered to her
     */
    boolean answer(TrainingId training, UUID person, AssignmentState answer, String reason) {
        return entities.createNativeQuery("""
                update trainer_assignment set state = :answer, holds = :holds, reason = :reason
                where person_id = :person and state = 'OFFERED'
                    and session_id in (select id from training_session where training_id = :training)""")
                .setParameter("training", training.value())
                .setParameter("person", person)
                .setParameter("answer", answer.name())
                .setParameter("holds", answer == AssignmentState.ACCEPTED)
                .setParameter("reason", reason)
                .executeUpdate() > 0;
    }

    private UUID[] given(TrainingId training) {
        return attendance.started(training).stream().map(SessionId::value).toArray(UUID[]::new);
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
}
