package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.EXPORT_HOURS;
import static org.heatwatch.domain.access.Permission.READ_TRAININGS;
import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OwnTrainings;

/** Seeing how many people came, with and without names. */
@Stateless
public class HeadcountQueries {

    /** The lines {@code l} that hold of a session {@code s}. */
    static final String LATEST = """
            l.key.session = s.id.value
            and l.key.edition = (select max(h.key.edition) from Headcount h where h.key.session = s.id.value)
            """;

    private static final String IN_PERIOD = "s.startLocal >= :from and s.startLocal < :after and " + OwnTrainings.SESSION;

    @PersistenceContext
    private EntityManager entities;

    private final AttendanceQueries rolls;
    private final HibernateHeadcounts headcounts;
    private final Caller caller;

    protected HeadcountQueries() {
        this(null, null, null);
    }

    @Inject
    HeadcountQueries(AttendanceQueries rolls, HibernateHeadcounts headcounts, Caller caller) {
        this.rolls = rolls;
        this.headcounts = headcounts;
        this.caller = caller;
    }

    /** @throws AccessDenied if there is no such session, or it is not the caller's */
    @Allowed(TAKE_ATTENDANCE)
    public HeadcountSheet of(SessionId session) {
        return new HeadcountSheet(rolls.open(session).session(), headcounts.editions(session));
    }

    /** How many came to the sessions of a training; those where nothing was entered are left out. */
    @Allowed(READ_TRAININGS)
    public Map<SessionId, Long> totals(TrainingId training) {
        return OwnTrainings.of(caller, entities.createQuery("""
                select s.id, sum(l.people) from Session s join HeadcountLine l on
                """ + LATEST + "where s.training.id = :training and " + OwnTrainings.SESSION + "group by s.id", Tuple.class))
                .setParameter("training", training)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, SessionId.class), row -> row.get(1, Long.class)));
    }

    /** Whom the sessions of these days have reached, on the sessions' own calendars. */
    @Allowed(EXPORT_HOURS)
    public PeopleReached reached(HoursPeriod period) {
        Long named = in(period, """
                select count(distinct r.person.value)
                from Session s join Roll roll on roll.session = s.id and roll.state = CLOSED
                    join TrainingMark m on m.key.session = s.id.value and m.attendance.status in (PRESENT, LATE, LEFT_EARLY)
                    join Registration r on r.id.value = m.key.registration
                where\s""");
        Long unnamed = in(period, "select sum(l.people) from Session s join HeadcountLine l on " + LATEST + "where ");
        return new PeopleReached(named, Optional.ofNullable(unnamed).orElse(0L));
    }

    private Long in(HoursPeriod period, String hql) {
        TypedQuery<Long> query = entities.createQuery(hql + IN_PERIOD, Long.class);
        return OwnTrainings.of(caller, query)
                .setParameter("from", period.from().atStartOfDay())
                .setParameter("after", period.to().plusDays(1).atStartOfDay())
                .getSingleResult();
    }
}
