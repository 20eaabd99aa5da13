package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.READ_TRAININGS;
import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OwnTrainings;

/** What pages show of rolls. Two queries a roll, however many are on it. */
@Stateless
public class AttendanceQueries {

    /**
     * The order of a roll and of its sheet, of a registration {@code r} and its person {@code p}: by name, and then whoever came to the
     * door, who signs in the rows below.
     */
    static final String ORDER = "case when r.source = WALK_IN then r.place else 0 end, lower(p.name.sortAs), r.id.value";

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    protected AttendanceQueries() {
        this(null);
    }

    @Inject
    AttendanceQueries(Caller caller) {
        this.caller = caller;
    }

    /** @throws AccessDenied if there is no such session, or it is not the caller's */
    @Allowed(TAKE_ATTENDANCE)
    public RollSheet open(SessionId id) {
        RollSession session = session(id);
        return new RollSheet(session, session.started() == null ? RollState.NOT_STARTED : session.started(), lines(session));
    }

    /** @throws AccessDenied if there is no such session, or it is not the caller's */
    @Allowed(TAKE_ATTENDANCE)
    public RollSession session(SessionId id) {
        return OwnTrainings.of(caller, entities.createQuery("""
                select new org.heatwatch.service.attendance.RollSession(s.id, t.id, t.title, s.ordinal, s.startLocal, s.endLocal,
                    s.zone, s.minutes, coalesce(v.name, ''), s.room, r.state)
                from Session s join s.training t left join Venue v on v.id = s.venue left join Roll r on r.session = s.id
                where s.id = :session and """ + OwnTrainings.SESSION, RollSession.class))
                .setParameter("session", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
    }

    /** Whoever was registered after a roll had closed isn't on it. */
    private List<RollLine> lines(RollSession session) {
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.RollLine(r.id, p.name.full, coalesce(o.name, ''),
                    coalesce(m.attendance.status, :unmarked), coalesce(m.attendance.missedMinutes, 0), coalesce(m.version, 0L),
                    coalesce(c.displayName, ''), h.source, m.changedAt)
                from Registration r
                    join Person p on p.id = r.person
                    left join p.agency o
                    left join TrainingMark m on m.key.registration = r.id.value and m.key.session = :session and m.version > 0
                    left join MarkChange h on h.key.session = m.key.session and h.key.registration = m.key.registration
                        and h.key.version = m.version
                    left join Account c on c.id = m.changedBy
                where r.training = :training and r.state = :registered
                    and (:closed = false or coalesce(m.attendance.status, :unmarked) <> :unmarked)
                order by\s""" + ORDER, RollLine.class)
                .setParameter("unmarked", AttendanceStatus.UNMARKED)
                .setParameter("session", session.id().value())
                .setParameter("training", session.training())
                .setParameter("registered", RegistrationState.REGISTERED)
                .setParameter("closed", session.started() == RollState.CLOSED)
                .getResultList();
    }

    /** Every change of every mark of the roll, the newest first. */
    @Allowed(TAKE_ATTENDANCE)
    public List<RollEntry> history(SessionId id) {
        session(id);
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.RollEntry(p.name.full, h.attendance.status, h.attendance.missedMinutes,
                    c.displayName, h.at, h.source)
                from MarkChange h
                    join Registration r on r.id.value = h.key.registration
                    join Person p on p.id = r.person
                    join Account c on c.id = h.account
                where h.key.session = :session
                order by h.at desc, h.key.registration, h.key.version desc""", RollEntry.class)
                .setParameter("session", id.value())
                .getResultList();
    }

    /** Starts, closes and reopenings of the roll, the newest first. */
    @Allowed(TAKE_ATTENDANCE)
    public List<RollStep> steps(SessionId id) {
        session(id);
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.RollStep(h.act, c.displayName, h.at, h.reason)
                from RollChange h join Account c on c.id = h.account
                where h.session = :session
                order by h.at desc""", RollStep.class)
                .setParameter("session", id)
                .getResultList();
    }

    /** The rolls of a training's sessions; a session whose roll was not started is left out. */
    @Allowed(READ_TRAININGS)
    public Map<SessionId, SessionRoll> rolls(TrainingId training) {
        return OwnTrainings.of(caller, entities.createQuery("""
                select new org.heatwatch.service.attendance.SessionRoll(s.id, r.state, (
                    select count(m) from TrainingMark m where m.key.session = s.id.value and m.attendance.status <> :unmarked))
                from Session s join Roll r on r.session = s.id
                where s.training.id = :training and """ + OwnTrainings.SESSION, SessionRoll.class))
                .setParameter("unmarked", AttendanceStatus.UNMARKED)
                .setParameter("training", training)
                .getResultStream()
                .collect(Collectors.toMap(SessionRoll::session, Function.identity()));
    }
}
