package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.Permission.READ_FIGURES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.program.Program;
import org.heatwatch.domain.reporting.Measure;
import org.heatwatch.domain.reporting.Showing;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;

/** What is published of a program that is the caller's. A count that isn't published doesn't leave the database. */
@Stateless
public class FigureQueries {

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

    private record Of(@Classified(DataClass.PROGRAM) int year, @Classified(DataClass.REFERENCE) UUID cohort) {}

    /** @throws AccessDenied if there is no such program, or it isn't the caller's */
    @Allowed(READ_FIGURES)
    public ProgramFigures program(ProgramId id) {
        relations.toProgram(id, READ_FIGURES);
        return new ProgramFigures(id, entities.find(Program.class, id).name(), lines(id), toCome(id));
    }

    private List<FigureLine> lines(ProgramId program) {
        Map<Of, List<Tuple>> lines = entities.createQuery("""
                select f.year as year, f.cohort.value as cohort, coalesce(c.name, '') as name, f.through as through,
                    f.measure as measure, f.shown as shown, case when f.shown = EXACT then f.count else 0 end as count
                from PublishedFigure f left join Cohort c on c.id = f.cohort
                where f.program = :program
                order by f.year desc, c.lastOn nulls first, f.cohort.value nulls first""", Tuple.class)
                .setParameter("program", program)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> new Of(row.get("year", Integer.class), row.get("cohort", UUID.class)), LinkedHashMap::new,
                        Collectors.toList()));
        return lines.values().stream().map(FigureQueries::line).toList();
    }

    private static FigureLine line(List<Tuple> rows) {
        Tuple first = rows.get(0);
        return new FigureLine(first.get("year", Integer.class), first.get("name", String.class), first.get("through", LocalDate.class),
                rows.stream().collect(Collectors.toMap(row -> row.get("measure", Measure.class),
                        row -> new ShownFigure(row.get("shown", Showing.class), row.get("count", Integer.class)))));
    }

    private List<CohortToCome> toCome(ProgramId program) {
        return relations.narrow(entities.createQuery("""
                select new CohortToCome(c.name, c.lastOn)
                from Cohort c where c.program = :program and not exists (select 1 from PublishedFigure f where f.cohort = c.id) and
                """ + Relations.COHORT + " order by c.lastOn, c.name", CohortToCome.class), READ_FIGURES)
                .setParameter("program", program)
                .getResultList();
    }
}
