package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.reporting.Figures;
import org.heatwatch.domain.reporting.Measure;
import org.heatwatch.domain.reporting.PublishedFigure;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.ProgramId;

/** What is published in counts, and what of the cohorts there is to count. */
@ApplicationScoped
class HibernateFigures {

    /** One row a participant; one without a participant for a cohort in which nobody ever was. */
    private static final String PARTICIPANTS = """
            with recursive due as (
                select c.id, c.program_id, cast(extract(year from c.last_on) as int) as year from cohort c
                where c.last_on <= :through and not exists (select from published_figure f where f.cohort_id = c.id)
                    and (c.last_on <= :settled or not exists (select from enrolment e where e.cohort_id = c.id and e.state not in (:over)))),
            path (enrolment_id, part_id) as (
                select e.id, e.id from due join enrolment e on e.cohort_id = due.id and e.state <> 'TRANSFERRED'
                union all
                select path.enrolment_id, e.transferred_from from path join enrolment e on e.id = path.part_id where e.transferred_from is not null),
            attended as (
                select path.enrolment_id, cast(count(m.session_id) as int) as sessions
                from path left join cohort_mark m on m.enrolment_id = path.part_id and m.status in (:there)
                group by path.enrolment_id)
            select due.program_id, due.year, due.id, e.state = 'COMPLETED' as completed, a.sessions
            from due left join (enrolment e join attended a on a.enrolment_id = e.id) on e.cohort_id = due.id""";

    @PersistenceContext
    private EntityManager entities;

    /** All cohorts of a program that ended in one year. */
    record Year(@Classified(REFERENCE) ProgramId program, @Classified(PROGRAM) int year) {}

    /** A cohort to be published. */
    record Ended(@Classified(PROGRAM) Year of, @Classified(REFERENCE) CohortId cohort) {}

    /** Up to which day the last publication counted. */
    Optional<LocalDate> last() {
        return entities.createNativeQuery("select max(through) as through from publication", LocalDate.class).getResultStream()
                .filter(Objects::nonNull).map(LocalDate.class::cast).findFirst();
    }

    /** False if somebody else has begun it. */
    boolean begin(LocalDate through, Instant now) {
        return entities.createNativeQuery("insert into publication (through, at) values (:through, :now) on conflict do nothing")
                .setParameter("through", through)
                .setParameter("now", now)
                .executeUpdate() == 1;
    }

    /**
     * The cohorts that weren't published and in which nothing goes on: they have ended, and so have all enrolments in them; at the latest once their
     * facilitators don't reach them any more.
     */
    Map<Ended, Figures> settled(LocalDate through) {
        List<Object[]> rows = entities.createNativeQuery(PARTICIPANTS, Object[].class)
                .setParameter("through", through)
                .setParameter("settled", through.minusDays(Cohort.ROLLS_ASKED_FOR_DAYS))
                .setParameter("over", Stream.of(EnrolmentState.values()).filter(EnrolmentState::isOver).map(Enum::name).toList())
                .setParameter("there", Stream.of(CohortStatus.values()).filter(CohortStatus::wasThere).map(Enum::name).toList())
                .getResultList();
        return rows.stream().collect(Collectors.groupingBy(
                row -> new Ended(new Year(new ProgramId((UUID) row[0]), (Integer) row[1]), new CohortId((UUID) row[2])),
                Collectors.collectingAndThen(Collectors.toList(), HibernateFigures::counted)));
    }

    private static Figures counted(List<Object[]> participants) {
        var counts = new EnumMap<Measure, Integer>(Measure.class);
        participants.stream().filter(row -> row[3] != null)
                .flatMap(row -> Stream.of(Measure.ENROLLED, Measure.outcome((Boolean) row[3]), Measure.dosage((Integer) row[4])))
                .forEach(each -> counts.merge(each, 1, Integer::sum));
        return Figures.counted(counts);
    }

    void add(Ended ended, Figures published, LocalDate through) {
        published.of().forEach((measure, figure) -> entities.persist(
                new PublishedFigure(ended.of().program(), ended.of().year(), ended.cohort(), measure, figure, through)));
    }

    /** The years that are over and not published, and of which each cohort is: these cohorts, as they were published. */
    Map<Year, List<Figures>> settledYears(LocalDate through) {
        Map<Ended, Figures> cohorts = entities.createQuery("""
                from PublishedFigure f
                where f.year < :year and f.cohort.value is not null
                    and not exists (select 1 from PublishedFigure y where y.program = f.program and y.year = f.year and y.cohort.value is null)
                    and not exists (
                        select 1 from Cohort c where c.program = f.program and year(c.lastOn) = f.year
                            and not exists (select 1 from PublishedFigure p where p.cohort = c.id))""", PublishedFigure.class)
                .setParameter("year", through.plusDays(1).getYear())
                .getResultStream()
                .collect(Collectors.groupingBy(each -> new Ended(new Year(each.program(), each.year()), each.cohort()),
                        Collectors.collectingAndThen(Collectors.toMap(PublishedFigure::measure, PublishedFigure::figure), Figures::new)));
        return cohorts.entrySet().stream().collect(Collectors.groupingBy(each -> each.getKey().of(),
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(Year year, Figures published, LocalDate through) {
        published.of().forEach((measure, figure) -> entities.persist(new PublishedFigure(year.program(), year.year(), measure, figure, through)));
    }
}
