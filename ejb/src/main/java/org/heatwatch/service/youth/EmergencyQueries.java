package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.REFERENCE;
import static org.heatwatch.domain.access.Permission.BREAK_GLASS;
import static org.heatwatch.domain.access.Permission.KEEP_OWN_ACCOUNT;
import static org.heatwatch.domain.access.Permission.READ_YOUTH_LOG;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.platform.crypto.KeyDestroyed;
import org.heatwatch.service.platform.crypto.Sealing;

/** Emergency accesses: one's own, and those to the youths of one's programs. */
@Stateless
public class EmergencyQueries {

    private static final String LINES = """
            select new org.heatwatch.service.youth.EmergencyQueries$Found(b.youth, b.reasonSealed, b.reviewSealed, new org.heatwatch.service.youth.EmergencyLine(
                b.id, y.code, a.displayName, coalesce(g.name, ''), case when b.account = :me then true else false end, '', b.opensAt, b.endsAt, b.reviewedAt,
                coalesce(r.displayName, ''), ''))
            from BreakGlass b join Youth y on y.id = b.youth join Account a on a.id = b.account
                left join Person p on p.id = a.person left join p.agency g left join Account r on r.id = b.reviewedBy
            where\s""";

    /** How far back one's own are listed. */
    private static final Period BACK = Period.ofMonths(3);

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final Sealing sealing;
    private final Caller caller;
    private final Clock clock;

    protected EmergencyQueries() {
        this(null, null, null, null);
    }

    @Inject
    EmergencyQueries(Relations relations, Sealing sealing, Caller caller, Clock clock) {
        this.relations = relations;
        this.sealing = sealing;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller's of the last three months, the latest first. */
    @Allowed(BREAK_GLASS)
    public List<EmergencyLine> own() {
        return lines(entities.createQuery(LINES + "b.account = :me and b.opensAt > :from order by b.opensAt desc", Found.class)
                .setParameter("from", clock.instant().atOffset(ZoneOffset.UTC).minus(BACK).toInstant()));
    }

    /** The caller's that haven't ended: what every page says while there is one. None while she doesn't reach the youth zone. */
    @Allowed(KEEP_OWN_ACCOUNT)
    public List<RunningEmergency> running() {
        if (!caller.may(BREAK_GLASS) || !caller.standing().isComplete()) {
            return List.of();
        }
        return entities.createQuery("""
                select new RunningEmergency(y.code, max(b.endsAt)) from BreakGlass b join Youth y on y.id = b.youth
                where b.account = :me and b.endsAt > :now group by y.code order by max(b.endsAt)""", RunningEmergency.class)
                .setParameter("me", caller.account())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Those that nobody has reviewed, to youths of the caller's programs; the oldest first. */
    @Allowed(READ_YOUTH_LOG)
    public List<EmergencyLine> toReview() {
        return lines(ofMine(LINES + "b.reviewedAt is null and " + Relations.YOUTH + " order by b.opensAt", Found.class));
    }

    /**
     * One of them.
     *
     * @throws AccessDenied if it isn't among them
     */
    @Allowed(READ_YOUTH_LOG)
    public EmergencyLine toReview(BreakGlassId access) {
        return toReview().stream().filter(each -> each.id().equals(access)).findFirst().orElseThrow(AccessDenied::new);
    }

    /** How many there are; 0 for whoever reviews none. */
    @Allowed(KEEP_OWN_ACCOUNT)
    public long waiting() {
        if (!caller.may(READ_YOUTH_LOG) || !caller.standing().isComplete()) {
            return 0;
        }
        return ofMine("select count(b) from BreakGlass b join Youth y on y.id = b.youth where b.reviewedAt is null and " + Relations.YOUTH, Long.class)
                .getSingleResult();
    }

    private List<EmergencyLine> lines(TypedQuery<Found> query) {
        return query.setParameter("me", caller.account())
                .setMaxResults(MOST)
                .getResultStream()
                .map(found -> found.line().saying(opened(found, SealedField.REASON, found.reason()), opened(found, SealedField.REVIEW, found.review())))
                .toList();
    }

    /** Empty where there is none, or nobody can say any more. */
    private String opened(Found found, String field, byte[] sealed) {
        if (sealed == null || sealed.length == 0) {
            return "";
        }
        try {
            return sealing.open(found.youth().value(), field, sealed);
        } catch (KeyDestroyed unreadable) {
            return "";
        }
    }

    /** @param line without its texts */
    private record Found(@Classified(REFERENCE) YouthId youth, @Classified(NOTE) byte[] reason, @Classified(NOTE) byte[] review,
            @Classified(REFERENCE) EmergencyLine line) {}

    private <T> TypedQuery<T> ofMine(String hql, Class<T> row) {
        return relations.narrow(entities.createQuery(hql, row), READ_YOUTH_LOG);
    }
}
