package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;
import static org.heatwatch.domain.access.Permission.READ_YOUTH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.HoldReason;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.youth.YouthIdentities;

/** Finding participants, and seeing one: those the caller has a relation to, and of each what that relation shows. */
@Stateless
public class ParticipantQueries {

    /** Emergency access reaches a youth and no cohort: it shows all her enrolments, where the other relations show those in theirs. */
    private static final String ENROLMENTS = """
            from Enrolment e join Cohort c on c.id = e.cohort join Program p on p.id = c.program
            where e.youth in :youths and (:emergency = true or\s""" + Relations.COHORT + ")";

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final YouthIdentities youths;
    private final Touched touched;

    protected ParticipantQueries() {
        this(null, null, null);
    }

    @Inject
    ParticipantQueries(Relations relations, YouthIdentities youths, Touched touched) {
        this.relations = relations;
        this.youths = youths;
        this.touched = touched;
    }

    /**
     * By a code, or by whole words of a name in any order; by name.
     *
     * @param typed never kept, nor written anywhere
     */
    @Allowed(READ_YOUTH)
    public List<FoundParticipant> find(String typed) {
        Map<YouthId, YouthCode> found = youths.named(typed);
        Map<YouthId, YouthIdentity> known = youths.of(found.keySet());
        Map<YouthId, List<String>> cohorts = cohorts(found.keySet());
        return found.entrySet().stream()
                .map(each -> new FoundParticipant(each.getValue(), Names.shown(known.get(each.getKey())), cohorts.getOrDefault(each.getKey(), List.of())))
                .sorted(Comparator.comparing(FoundParticipant::name, Names.ORDER).thenComparing(each -> each.code().value()))
                .toList();
    }

    private Map<YouthId, List<String>> cohorts(Collection<YouthId> found) {
        var cohorts = new HashMap<YouthId, List<String>>();
        relations.narrow(entities.createQuery("select e.youth as youth, c.name as name " + ENROLMENTS + " order by c.firstOn desc, c.id", Tuple.class),
                READ_YOUTH)
                .setParameter("youths", found)
                .setParameter("emergency", false)
                .getResultList()
                .forEach(row -> cohorts.computeIfAbsent(row.get("youth", YouthId.class), none -> new ArrayList<>()).add(row.get("name", String.class)));
        return cohorts;
    }

    /** @throws AccessDenied if there is no such participant, or the caller has no relation to her */
    @Allowed(READ_YOUTH)
    public ParticipantSheet participant(YouthCode code) {
        YouthId youth = youths.withCode(code, READ_YOUTH).orElseThrow(AccessDenied::new);
        Set<Relation> held = relations.toYouth(youth, READ_YOUTH);
        touched.through(held);
        touched.youths(List.of(youth));
        return new ParticipantSheet(code, youths.of(List.of(youth)).get(youth),
                Relation.see(held, DataClass.PROGRESS) ? enrolments(youth, held.contains(Relation.BREAK_GLASS)) : List.of(), waiting(youth), held);
    }

    private List<WaitingLine> waiting(YouthId youth) {
        return relations.narrow(entities.createQuery("""
                select new WaitingLine(c.id, c.name, w.state, w.since) from WaitlistPlace w join Cohort c on c.id = w.cohort
                where w.youth = :youth and
                """ + Relations.COHORT + " order by w.id desc", WaitingLine.class), ENROL_YOUTHS)
                .setParameter("youth", youth)
                .getResultList();
    }

    /** @throws AccessDenied if there is no such enrolment, or its cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentSheet enrolment(EnrolmentId id) {
        Tuple row = relations.narrow(entities.createQuery("""
                select y.id as youth, y.code as code, c.id as cohort, c.name as name, e.state as state, e.since as since, e.version as version
                from Enrolment e join Cohort c on c.id = e.cohort join Youth y on y.id = e.youth where e.id = :id and
                """ + Relations.COHORT, Tuple.class), ENROL_YOUTHS)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        touched.youths(List.of(row.get("youth", YouthId.class)));
        return new EnrolmentSheet(row.get("code", YouthCode.class), row.get("cohort", CohortId.class), row.get("name", String.class),
                row.get("state", EnrolmentState.class), row.get("since", LocalDate.class), row.get("version", Long.class));
    }

    private List<EnrolmentLine> enrolments(YouthId youth, boolean emergency) {
        List<Tuple> rows = relations.narrow(entities.createQuery("""
                select e.id as id, c.id as cohort, p.name as program, c.name as name, e.state as state, e.since as since,
                    e.transferredFrom.value as transferredFrom, e.version as version
                """ + ENROLMENTS + " order by c.firstOn desc, c.id", Tuple.class), READ_YOUTH)
                .setParameter("youths", List.of(youth))
                .setParameter("emergency", emergency)
                .getResultList();
        Map<UUID, List<EnrolmentStep>> steps = steps(rows.stream().map(row -> row.get("id", EnrolmentId.class).value()).toList());
        return rows.stream()
                .map(row -> new EnrolmentLine(row.get("id", EnrolmentId.class), row.get("cohort", CohortId.class), row.get("program", String.class),
                        row.get("name", String.class), row.get("state", EnrolmentState.class), row.get("since", LocalDate.class),
                        row.get("transferredFrom") != null, row.get("version", Long.class), steps.getOrDefault(row.get("id", EnrolmentId.class).value(), List.of())))
                .toList();
    }

    private Map<UUID, List<EnrolmentStep>> steps(Collection<UUID> enrolments) {
        var steps = new HashMap<UUID, List<EnrolmentStep>>();
        entities.createQuery("""
                select n.key.enrolment as enrolment, n.state as state, n.holdReason as holdReason, n.onDay as onDay, n.at as at, a.displayName as by
                from EnrolmentChange n join Account a on a.id = n.account
                where n.key.enrolment in :enrolments order by n.key.version""", Tuple.class)
                .setParameter("enrolments", enrolments)
                .getResultList()
                .forEach(row -> steps.computeIfAbsent(row.get("enrolment", UUID.class), none -> new ArrayList<>()).add(new EnrolmentStep(
                        row.get("state", EnrolmentState.class), row.get("holdReason", HoldReason.class), row.get("onDay", LocalDate.class), row.get("at", Instant.class),
                        row.get("by", String.class))));
        return steps;
    }
}
