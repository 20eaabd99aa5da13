package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.ClashOverrideId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.ClashOverride;
import org.heatwatch.service.access.Caller;

/** What stood against plans, and why coordinators planned all the same. */
@ApplicationScoped
class HibernateOverrides {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected HibernateOverrides() {
        this(null, null);
    }

    @Inject
    HibernateOverrides(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Why it can't be planned so: something that never happens, or something of which nobody has said why it is planned all the same.
     */
    Optional<PlanResult> refusal(TrainingId training, List<Clash> found, Despite despite) {
        Optional<Clash> never = found.stream().filter(clash -> clash.kind().isRefused()).findFirst();
        if (never.isPresent()) {
            return never.map(clash -> new PlanResult.Refused(clash.key(), clash.arguments()));
        }
        List<Clash> news = news(training, found).stream().filter(clash -> !despite.covers(clash)).toList();
        return news.isEmpty() ? Optional.empty() : Optional.of(new PlanResult.Clashing(news));
    }

    /** What was not refused; each keeps its reason once. The training is on file by now. */
    void keep(TrainingId training, List<Clash> found, Despite despite) {
        news(training, found).forEach(clash -> entities.persist(new ClashOverride(ClashOverrideId.next(), training, clash.kind(),
                clash.personId(), clash.start(), despite.reason(), caller.account(), clock.instant())));
    }

    private List<Clash> news(TrainingId training, List<Clash> found) {
        if (found.isEmpty()) {
            return found;
        }
        Set<List<String>> overridden = entities.createQuery("""
                select cast(o.kind as string), coalesce(cast(o.person.value as string), ''), o.startLocal
                from ClashOverride o where o.training = :training""", Object[].class)
                .setParameter("training", training)
                .getResultStream()
                .map(row -> List.of((String) row[0], (String) row[1], row[2].toString()))
                .collect(Collectors.toSet());
        return found.stream().filter(clash -> !overridden.contains(List.of(clash.kind().name(),
                clash.personId() == null ? "" : clash.personId().toString(), clash.start().toString()))).toList();
    }

    /** The latest first. */
    List<OverrideLine> lines(TrainingId training) {
        return entities.createQuery("""
                select new OverrideLine(o.kind, coalesce(p.name.full, ''), o.startLocal, o.reason, a.displayName, o.at)
                from ClashOverride o join Account a on a.id.value = o.account.value left join Person p on p.id.value = o.person.value
                where o.training = :training order by o.at desc, o.startLocal, o.id.value""", OverrideLine.class)
                .setParameter("training", training)
                .getResultList();
    }
}
