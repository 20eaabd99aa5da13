package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.EXPORT_HOURS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OwnTrainings;
import org.heatwatch.service.platform.database.Patience;
import org.heatwatch.service.training.TrainingDay;

/** The hours of attendees as a workbook. Rows stream from the database into the file; each export leaves an event. */
@Stateless
public class ExportHours {

    private static final int FETCH = 500;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final String LINE = """
            select new org.heatwatch.service.attendance.HoursLine(p.id.value, p.name.full, coalesce(p.email, ''), coalesce(o.name, ''), p.title,
                coalesce(p.licenceNumber, ''), p.discipline, t.title, s.ordinal, s.startLocal, s.minutes, roll.state,
                coalesce(m.attendance.status, :unmarked), coalesce(m.attendance.missedMinutes, 0))
            from Registration r
                join Person p on p.id = r.person
                left join p.agency o
                join Training t on t.id = r.training
                join Session s on s.training.id = t.id
                left join Roll roll on roll.session = s.id
                left join TrainingMark m on m.key.registration = r.id.value and m.key.session = s.id.value
            where r.state = :registered and """ + OwnTrainings.SESSION;

    @PersistenceContext
    private EntityManager entities;

    private final HoursWorkbook workbook = new HoursWorkbook();
    private final Caller caller;
    private final AccessLog log;
    private final Clock clock;

    protected ExportHours() {
        this(null, null, null);
    }

    @Inject
    ExportHours(Caller caller, AccessLog log, Clock clock) {
        this.caller = caller;
        this.log = log;
        this.clock = clock;
    }

    /** The period of a new form, last month on the county's calendar: asked for here, so that the form is behind the door. */
    @Allowed(EXPORT_HOURS)
    public HoursPeriod newPeriod() {
        YearMonth lastMonth = YearMonth.from(LocalDate.ofInstant(clock.instant(), County.ZONE)).minusMonths(1);
        return new HoursPeriod(lastMonth.atDay(1), lastMonth.atEndOfMonth());
    }

    /**
     * One row a person, one column a session; minutes stand where the roll is closed.
     *
     * @throws AccessDenied if there is no such training, or it is not the caller's
     */
    @Allowed(EXPORT_HOURS)
    public TrainingDay ofTraining(TrainingId training, OutputStream out) throws IOException {
        List<SessionFacts> sessions = OwnTrainings.of(caller, entities.createQuery("""
                select new org.heatwatch.service.attendance.SessionFacts(t.id, t.title, t.state, s.startLocal, s.startsAt, s.zone,
                    s.minutes, t.headcountOnly)
                from Session s join s.training t
                where t.id = :training and """ + OwnTrainings.SESSION + "order by s.ordinal", SessionFacts.class))
                .setParameter("training", training)
                .getResultList();
        if (sessions.isEmpty()) {
            throw new AccessDenied();
        }
        log.noted("ExportHours.ofTraining", training.value(), Outcome.DONE);
        try (Patience wait = Patience.upTo(LONGEST_WAIT, entities); Stream<HoursLine> lines = lines("and t.id = :training order by lower(p.name.sortAs), p.id.value, s.ordinal")
                .setParameter("training", training)
                .getResultStream()) {
            workbook.ofTraining(sessions, lines.iterator(), out);
        }
        return new TrainingDay(sessions.get(0).title(), sessions.get(0).start().toLocalDate());
    }

    /**
     * One row a person and session of a closed roll, on the sessions' own calendars.
     *
     * @param from first day
     * @param to last day
     * @throws RuleViolation hours.period if the last day is before the first
     */
    @Allowed(EXPORT_HOURS)
    public void ofPeriod(LocalDate from, LocalDate to, OutputStream out) throws IOException {
        if (to.isBefore(from)) {
            throw new RuleViolation("hours.period");
        }
        log.noted("ExportHours.ofPeriod", null, Outcome.DONE);
        try (Patience wait = Patience.upTo(LONGEST_WAIT, entities); Stream<HoursLine> lines = lines("""
                and roll.state = :closed and s.startLocal >= :from and s.startLocal < :after
                order by lower(p.name.sortAs), p.id.value, s.startsAt""")
                .setParameter("closed", RollState.CLOSED)
                .setParameter("from", from.atStartOfDay())
                .setParameter("after", to.plusDays(1).atStartOfDay())
                .getResultStream()) {
            workbook.ofPeriod(lines.iterator(), out);
        }
    }

    private TypedQuery<HoursLine> lines(String narrowed) {
        return OwnTrainings.of(caller, entities.createQuery(LINE + narrowed, HoursLine.class))
                .setParameter("unmarked", AttendanceStatus.UNMARKED)
                .setParameter("registered", RegistrationState.REGISTERED)
                .setHint("org.hibernate.fetchSize", FETCH);
    }
}
