package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.READ_COHORTS;
import static org.heatwatch.domain.access.Permission.READ_FIGURES;
import static org.heatwatch.domain.access.Permission.READ_YOUTH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;

/** Leaves the event that a page of the youth zone was printed, with the youths of what it names whom the caller reaches. */
@Stateless
public class LogPrints {

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final Touched touched;

    protected LogPrints() {
        this(null, null);
    }

    @Inject
    LogPrints(Relations relations, Touched touched) {
        this.relations = relations;
        this.touched = touched;
    }

    @Allowed({READ_COHORTS, READ_FIGURES})
    public PrintResult printed(LogPrint command) {
        List<Tuple> shown = relations.narrow(entities.createQuery("""
                select y.id as youth, own.key.relation as relation
                from Youth y join YouthAccess own on own.key.youthId = y.id.value
                where (y.code.value = :code
                    or exists (select 1 from Enrolment e where e.youth = y.id and (e.id.value = :id or e.cohort.value = :id or exists (
                        select 1 from CohortSession s where s.cohort.id = e.cohort and s.id.value = :id)))
                    or exists (select 1 from WaitlistPlace w where w.youth = y.id and (w.id.value = :id or w.cohort.value = :id))) and
                """ + Relations.HELD, Tuple.class), READ_YOUTH)
                .setParameter("code", command.named())
                .setParameter("id", command.subject())
                .getResultList();
        touched.purpose("print");
        touched.youths(shown.stream().map(row -> row.get("youth", YouthId.class)).toList());
        if (!shown.isEmpty()) {
            touched.through(shown.stream().map(row -> row.get("relation", Relation.class)).collect(Collectors.toSet()));
        }
        return PrintResult.LOGGED;
    }
}
