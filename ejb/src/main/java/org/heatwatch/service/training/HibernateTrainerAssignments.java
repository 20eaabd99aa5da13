package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.AssignmentState;
import org.heatwatch.domain.training.AttendanceRecord;
import org.heatwatch.domain.training.TrainerAssignment;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.Trainers;
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

    /** How each trainer stands there: asked, as long as she hasn't answered for one of the sessions that follow. */
    List<TrainerAssignment> standing(TrainingId training) {
        Set<SessionId> given = attendance.started(training);
        List<Object[]> all = entities.createQuery("""
                select s.id, a from Session s left join TrainerAssignment a on a.key.session = s.id.value
                where s.training.id = :training order by s.ordinal, a.key.person""", Object[].class)
                .setParameter("training", training)
                .getResultList();
        List<Object[]> ahead = all.stream().filter(row -> !given.contains(row[0])).toList();
        Object last = all.get(all.size() - 1)[0];
        return (ahead.isEmpty() ? all.stream().filter(row -> row[0].equals(last)) : ahead.stream())
                .map(row -> (TrainerAssignment) row[1])
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(TrainerAssignment::person, each -> each,
                        (next, later) -> later.state() == AssignmentState.OFFERED ? later : next, LinkedHashMap::new))
                .values().stream().toList();
    }

    private static Trainers trainers(List<TrainerAssignment> standing, AssignmentState... states) {
        List<TrainerAssignment> assigned = standing.stream().filter(each -> List.of(states).contains(each.state())).toList();
        return new Trainers(
                people(assigned, TrainerRole.LEAD).stream().findFirst().orElse(null),
                people(assigned, TrainerRole.CO_TRAINER));
    }

    /** Those who are asked or have agreed, the lead first. */
    List<TrainerLine> lines(List<TrainerAssignment> standing) {
        Map<PersonId, TrainerAssignment> assigned = standing.stream().filter(each -> each.state() != AssignmentState.DECLINED)
                .collect(Collectors.toMap(TrainerAssignment::person, each -> each));
        return entities.createQuery("select p.id, p.name.full from Person p where p.id in (:people) order by p.name.sortAs", Object[].class)
                .setParameter("people", assigned.keySet())
                .getResultStream()
                .map(row -> new TrainerLine((PersonId) row[0], (String) row[1], assigned.get(row[0]).role(), assigned.get(row[0]).state()))
                .sorted(Comparator.comparing(TrainerLine::role))
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
     * new has agreed. Whoever was on it before has agreed to what she knew: she is asked for a session that was added, or moved and is still
     * ahead. What was declined stays known.
     *
     * @return whom there is to ask
     */
    List<PersonId> assign(TrainingId training, Trainers trainers, Instant now) {
        UUID[] given = given(training);
        Map<PersonId, List<Known>> before = known(training, given, now);
        entities.createNativeQuery("""
                delete from trainer_assignment
                where session_id in (select id from training_session where training_id = :training and id <> all(:given))
                    and (state <> 'DECLINED' or person_id = any(:people))""")
                .setParameter("training", training.value())
                .setParameter("given", given)
                .setParameter("people", ids(trainers))
                .executeUpdate();
        List<PersonId> toAsk = new ArrayList<>();
        for (PersonId person : trainers.all().toList()) {
            TrainerRole role = trainers.role(person).orElseThrow();
            if (before.containsKey(person)) {
                List<Known> same = before.get(person).stream().filter(Known::unchanged).toList();
                UUID[] agreed = same.stream().filter(Known::agreed).map(Known::session).toArray(UUID[]::new);
                int sessions = add(training, given, person, role, AssignmentState.OFFERED, agreed);
                if (sessions > same.size()) {
                    toAsk.add(person);
                }
            } else {
                add(training, given, person, role, AssignmentState.ACCEPTED, new UUID[0]);
            }
        }
        return toAsk;
    }

    /** Somebody's session without a roll, as she was asked for it. */
    private record Known(PersonId person, UUID session, boolean agreed, boolean unchanged) {}

    private Map<PersonId, List<Known>> known(TrainingId training, UUID[] given, Instant now) {
        List<?> rows = entities.createNativeQuery("""
                select a.person_id, a.session_id, a.state = 'ACCEPTED' as agreed,
                    a.during = tstzrange(s.starts_at, s.ends_at) or s.ends_at <= :now as unchanged
                from trainer_assignment a join training_session s on s.id = a.session_id
                where s.training_id = :training and s.id <> all(:given) and a.state <> 'DECLINED'""", Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("person_id", UUID.class)
                .addScalar("session_id", UUID.class)
                .addScalar("agreed", Boolean.class)
                .addScalar("unchanged", Boolean.class)
                .setParameter("training", training.value())
                .setParameter("given", given)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Known(new PersonId((UUID) row[0]), (UUID) row[1], (Boolean) row[2], (Boolean) row[3]))
                .collect(Collectors.groupingBy(Known::person));
    }

    /** Those who have said yes to a session without a roll at least, whatever else they are asked for. */
    List<PersonId> agreedToSome(TrainingId training) {
        return entities.createNativeQuery("""
                select distinct person_id from trainer_assignment
                where state = 'ACCEPTED' and session_id in (select id from training_session where training_id = :training and id <> all(:given))""",
                UUID.class)
                .setParameter("training", training.value())
                .setParameter("given", given(training))
                .getResultStream()
                .map(each -> new PersonId((UUID) each))
                .toList();
    }

    /** One more on every session without a roll, also if she has declined before. */
    void add(TrainingId training, PersonId person, TrainerRole role, AssignmentState state) {
        takeOff(training, person);
        add(training, given(training), person, role, state, new UUID[0]);
    }

    /**
     * @param agreed sessions for which the state is ACCEPTED all the same
     * @return on how many sessions she is
     */
    private int add(TrainingId training, UUID[] given, PersonId person, TrainerRole role, AssignmentState state, UUID[] agreed) {
        return entities.createNativeQuery("""
                insert into trainer_assignment (session_id, person_id, role, during, holds, state)
                select s.id, :person, :role, tstzrange(s.starts_at, s.ends_at), true,
                    case when s.id = any(:agreed) then 'ACCEPTED' else :state end
                from training_session s where s.training_id = :training and s.id <> all(:given)""")
                .setParameter("training", training.value())
                .setParameter("given", given)
                .setParameter("person", person.value())
                .setParameter("role", role.name())
                .setParameter("state", state.name())
                .setParameter("agreed", agreed)
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

    /** She says yes to all that she is asked for, and keeps what she had agreed to. */
    void accept(TrainingId training, UUID person) {
        entities.createNativeQuery("""
                update trainer_assignment set state = 'ACCEPTED'
                where person_id = :person and state = 'OFFERED'
                    and session_id in (select id from training_session where training_id = :training)""")
                .setParameter("training", training.value())
                .setParameter("person", person)
                .executeUpdate();
    }

    /** She is free, also at the times that she had agreed to, but for sessions with a roll; it stays known why. */
    void decline(TrainingId training, UUID person, String reason) {
        entities.createNativeQuery("""
                update trainer_assignment set state = 'DECLINED', holds = false, reason = :reason
                where person_id = :person
                    and session_id in (select id from training_session where training_id = :training and (state = 'OFFERED' or id <> all(:given)))""")
                .setParameter("training", training.value())
                .setParameter("given", given(training))
                .setParameter("person", person)
                .setParameter("reason", reason)
                .executeUpdate();
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
