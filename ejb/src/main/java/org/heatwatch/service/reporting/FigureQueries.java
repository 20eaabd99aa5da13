package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.Permission.READ_FIGURES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.reporting.Measure;
import org.heatwatch.domain.reporting.Showing;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;

/** What is published of the programs that are the caller's. A count that isn't published doesn't leave the database. */
@Stateless
public class FigureQueries {

    private static final String PROGRAMS = "select p.id as id, p.name as name from Program p where " + Relations.PROGRAM;

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;

    protected FigureQueries() {
        this(null);
    }

    @Inject
    FigureQueries(Relations relations) {
        this.relations = relations;
    }

    private record Of(@Classified(DataClass.REFERENCE) ProgramId program, @Classified(DataClass.PROGRAM) int year,
            @Classified(DataClass.REFERENCE) UUID cohort) {}

    /** By name. */
    @Allowed(READ_FIGURES)
    public List<ProgramFigures> programs() {
        return figures(entities.createQuery(PROGRAMS + " order by p.nameKey", Tuple.class));
    }

    /** @throws AccessDenied if there is no such program, or it isn't the caller's */
    @Allowed(READ_FIGURES)
    public ProgramFigures program(ProgramId id) {
        return figures(entities.createQuery(PROGRAMS + " and p.id = :id", Tuple.class).setParameter("id", id)).stream().findFirst()
                .orElseThrow(AccessDenied::new);
    }

    private List<ProgramFigures> figures(TypedQuery<Tuple> programs) {
        List<Tuple> own = relations.narrow(programs, READ_FIGURES).getResultList();
        if (own.isEmpty()) {
            return List.of();
        }
        List<ProgramId> ids = own.stream().map(each -> each.get("id", ProgramId.class)).toList();
        Map<ProgramId, List<FigureLine>> lines = lines(ids);
        Map<ProgramId, List<CohortToCome>> toCome = toCome(ids);
        return own.stream().map(each -> new ProgramFigures(each.get("id", ProgramId.class), each.get("name", String.class),
                lines.getOrDefault(each.get("id", ProgramId.class), List.of()), toCome.getOrDefault(each.get("id", ProgramId.class), List.of())))
                .toList();
    }

    private Map<ProgramId, List<FigureLine>> lines(List<ProgramId> programs) {
        Map<Of, List<Tuple>> lines = entities.createQuery("""
                select f.program as program, f.year as year, f.cohort.value as cohort, coalesce(c.name, '') as name, f.through as through,
                    f.measure as measure, f.shown as shown, case when f.shown = EXACT then f.count else 0 end as count
                from PublishedFigure f left join Cohort c on c.id = f.cohort
                where f.program in :programs
                order by f.year desc, c.lastOn nulls first, f.cohort.value nulls first""", Tuple.class)
                .setParameter("programs", programs)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new Of(row.get("program", ProgramId.class), row.get("year", Integer.class), row.get("cohort", UUID.class)),
                        LinkedHashMap::new, Collectors.toList()));
        return lines.entrySet().stream().collect(Collectors.groupingBy(each -> each.getKey().program(),
                Collectors.mapping(each -> line(each.getValue()), Collectors.toList())));
    }

    private static FigureLine line(List<Tuple> rows) {
        Tuple first = rows.get(0);
        return new FigureLine(first.get("year", Integer.class), first.get("name", String.class), first.get("through", LocalDate.class),
                rows.stream().collect(Collectors.toMap(row -> row.get("measure", Measure.class),
                        row -> new ShownFigure(row.get("shown", Showing.class), row.get("count", Integer.class)))));
    }

    private Map<ProgramId, List<CohortToCome>> toCome(List<ProgramId> programs) {
        return relations.narrow(entities.createQuery("""
                select c.program as program, c.name as name, c.lastOn as lastOn
                from Cohort c where c.program in :programs and not exists (select 1 from PublishedFigure f where f.cohort = c.id) and
                """ + Relations.COHORT + " order by c.lastOn, c.name", Tuple.class), READ_FIGURES)
                .setParameter("programs", programs)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.get("program", ProgramId.class),
                        Collectors.mapping(row -> new CohortToCome(row.get("name", String.class), row.get("lastOn", LocalDate.class)), Collectors.toList())));
    }
}
