package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.WaitlistPlace;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.youth.YouthIdentities;

/** Seeing who waits for a seat in a cohort. As many queries for one as for many. */
@Stateless
public class WaitlistQueries {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final Relations relations;
    private final YouthIdentities identities;
    private final Touched touched;

    protected WaitlistQueries() {
        this(null, null, null, null);
    }

    @Inject
    WaitlistQueries(HibernateCohorts cohorts, Relations relations, YouthIdentities identities, Touched touched) {
        this.cohorts = cohorts;
        this.relations = relations;
        this.identities = identities;
        this.touched = touched;
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public WaitlistSheet waitlist(CohortId id) {
        touched.through(relations.toCohort(id, ENROL_YOUTHS));
        List<Tuple> rows = entities.createQuery("""
                select w as place, y.code as code from WaitlistPlace w join Youth y on y.id = w.youth where w.cohort = :cohort""", Tuple.class)
                .setParameter("cohort", id)
                .getResultList();
        List<YouthId> youths = rows.stream().map(row -> row.get("place", WaitlistPlace.class).youth()).toList();
        touched.youths(youths);
        Map<YouthId, YouthIdentity> known = identities.of(youths);
        Cohort cohort = entities.find(Cohort.class, id);
        return new WaitlistSheet(cohorts.story(id), cohort.offerDays(), cohort.version(),
                lines(rows, known, true, offeredFirst().thenComparing(WaitlistPlace.ORDER)),
                lines(rows, known, false, Comparator.comparing((WaitlistPlace place) -> place.id().value()).reversed()));
    }

    /** The seats that are offered in all cohorts in the caller's hands; the offer that ends first stands first. */
    @Allowed(ENROL_YOUTHS)
    public List<SeatOffer> offers() {
        List<SeatOffer> offers = relations.narrow(entities.createQuery("""
                select new SeatOffer(c.id, c.name, y.id, y.code, w.offerUntil)
                from WaitlistPlace w join Cohort c on c.id = w.cohort join Youth y on y.id = w.youth
                where w.offerUntil > :now and
                """ + Relations.COHORT + " order by w.offerUntil, w.id", SeatOffer.class), ENROL_YOUTHS)
                .getResultList();
        touched.through(Set.of(Relation.COORDINATOR));
        touched.youths(offers.stream().map(SeatOffer::youth).toList());
        return offers;
    }

    /** @throws AccessDenied if there is no such place, or its cohort isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public PlaceSheet place(WaitlistPlaceId id) {
        Tuple row = relations.narrow(entities.createQuery("""
                select w as place, y.code as code, c.name as name from WaitlistPlace w join Cohort c on c.id = w.cohort join Youth y on y.id = w.youth
                where w.id = :id and
                """ + Relations.COHORT, Tuple.class), ENROL_YOUTHS)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        WaitlistPlace place = row.get("place", WaitlistPlace.class);
        touched.youths(List.of(place.youth()));
        return new PlaceSheet(row.get("code", YouthCode.class), place.cohort(), row.get("name", String.class), place.state(), place.priority(),
                place.since(), place.offerUntil().orElse(null), place.version());
    }

    private static Comparator<WaitlistPlace> offeredFirst() {
        return Comparator.comparing((WaitlistPlace place) -> place.offerUntil().isEmpty());
    }

    private static List<WaitlistLine> lines(List<Tuple> rows, Map<YouthId, YouthIdentity> known, boolean open, Comparator<WaitlistPlace> order) {
        return rows.stream()
                .filter(row -> row.get("place", WaitlistPlace.class).state().isOpen() == open)
                .sorted(Comparator.comparing(row -> row.get("place", WaitlistPlace.class), order))
                .map(row -> line(row.get("place", WaitlistPlace.class), row.get("code", YouthCode.class), known))
                .toList();
    }

    private static WaitlistLine line(WaitlistPlace place, YouthCode code, Map<YouthId, YouthIdentity> known) {
        return new WaitlistLine(place.id(), code, Names.shown(known.get(place.youth())), place.state(), place.priority(), place.since(),
                place.offerUntil().orElse(null), place.version());
    }
}
