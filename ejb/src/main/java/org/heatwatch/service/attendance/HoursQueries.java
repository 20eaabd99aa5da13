package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.EXPORT_HOURS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heatwatch.domain.attendance.Attendance;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OwnTrainings;

/** Seeing the hours of a training, before they are exported by {@link ExportHours}. */
@Stateless
public class HoursQueries {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    protected HoursQueries() {
        this(null);
    }

    @Inject
    HoursQueries(Caller caller) {
        this.caller = caller;
    }

    /**
     * @param firstRow of the people, from 0
     * @throws AccessDenied if there is no such training, or it is not the caller's
     */
    @Allowed(EXPORT_HOURS)
    public TrainingHours of(TrainingId training, int firstRow, int pageSize) {
        List<Tuple> found = sessions(training);
        List<SessionHours> sessions = found.stream().map(row -> row.get(0, SessionHours.class)).toList();
        return new TrainingHours(training, found.get(0).get(1, String.class), found.get(0).get(2, Boolean.class), sessions, count(training),
                people(training, sessions, firstRow, pageSize));
    }

    /** Each with the training's title, and whether people are only counted. */
    private List<Tuple> sessions(TrainingId training) {
        List<Tuple> sessions = OwnTrainings.of(caller, entities.createQuery("""
                select new org.heatwatch.service.attendance.SessionHours(s.id, s.ordinal, s.startLocal, s.minutes, r.state), t.title, t.headcountOnly
                from Session s join s.training t left join Roll r on r.session = s.id
                where t.id = :training and """ + OwnTrainings.SESSION + "order by s.ordinal", Tuple.class))
                .setParameter("training", training)
                .getResultList();
        if (sessions.isEmpty()) {
            throw new AccessDenied();
        }
        return sessions;
    }

    private long count(TrainingId training) {
        return entities.createQuery("select count(r) from Registration r where r.training = :training and r.state = :registered", Long.class)
                .setParameter("training", training)
                .setParameter("registered", RegistrationState.REGISTERED)
                .getSingleResult();
    }

    private List<PersonHours> people(TrainingId training, List<SessionHours> sessions, int firstRow, int pageSize) {
        Map<UUID, PersonHours> people = new LinkedHashMap<>();
        entities.createQuery("""
                select r.id.value, p.name.full, coalesce(o.name, '')
                from Registration r join Person p on p.id = r.person left join p.agency o
                where r.training = :training and r.state = :registered
                order by lower(p.name.sortAs), r.id.value""", Tuple.class)
                .setParameter("training", training)
                .setParameter("registered", RegistrationState.REGISTERED)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList()
                .forEach(row -> people.put(row.get(0, UUID.class), new PersonHours(row.get(1, String.class), row.get(2, String.class),
                        new ArrayList<>(Collections.nCopies(sessions.size(), HoursCell.NONE)))));
        fill(people, sessions);
        return List.copyOf(people.values());
    }

    private void fill(Map<UUID, PersonHours> people, List<SessionHours> sessions) {
        Map<UUID, Integer> columns = new HashMap<>();
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).roll() == RollState.CLOSED) {
                columns.put(sessions.get(i).id().value(), i);
            }
        }
        entities.createQuery("""
                select m.key.registration, m.key.session, m.attendance.status, m.attendance.missedMinutes
                from TrainingMark m
                where m.key.session in :sessions and m.key.registration in :people and m.attendance.status <> :unmarked""", Tuple.class)
                .setParameter("sessions", columns.keySet())
                .setParameter("people", people.keySet())
                .setParameter("unmarked", AttendanceStatus.UNMARKED)
                .getResultList()
                .forEach(row -> {
                    int column = columns.get(row.get(1, UUID.class));
                    var attendance = new Attendance(row.get(2, AttendanceStatus.class), row.get(3, Integer.class));
                    people.get(row.get(0, UUID.class)).cells()
                            .set(column, new HoursCell(attendance.status(), attendance.minutesOf(sessions.get(column).minutes())));
                });
    }
}
