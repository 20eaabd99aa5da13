package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.LookupKind;
import org.heatwatch.domain.youth.SealedIdentity;
import org.heatwatch.domain.youth.Youth;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.domain.youth.YouthLookup;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.platform.crypto.NoKey;
import org.heatwatch.service.platform.crypto.Sealing;

/**
 * Takes a youth into the product, and corrects who she is: draws her code, makes her key, seals who she is under it and keeps the hashes by which she is found.
 * She is nobody's until she is enrolled.
 */
@Stateless
public class AdmitYouths {

    @PersistenceContext
    private EntityManager entities;

    private final Sealing sealing;
    private final Lookups lookups;
    private final Relations relations;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    protected AdmitYouths() {
        this(null, null, null, null, null, null);
    }

    @Inject
    AdmitYouths(Sealing sealing, Lookups lookups, Relations relations, Touched touched, Caller caller, Clock clock) {
        this.sealing = sealing;
        this.lookups = lookups;
        this.relations = relations;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller's own youths who may be this one: born on the day and with a name that sounds like one of hers, or called the same.
     * Of others nothing is said, not even that there are any.
     */
    @Allowed(ENROL_YOUTHS)
    public List<YouthCode> possibleMatches(YouthIdentity identity) {
        Set<LookupKey> keys = lookups.of(identity);
        List<Object[]> found = relations.narrow(entities.createQuery("""
                select y.id, y.code, sum(case when l.key.kind = NAME then 1 else 0 end), sum(case when l.key.kind = SOUND then 1 else 0 end),
                    sum(case when l.key.kind = BIRTH_DATE then 1 else 0 end)
                from Youth y join YouthLookup l on l.key.youthId = y.id.value
                where l.key.hash in :hashes and
                """ + Relations.YOUTH + " group by y.id, y.code", Object[].class), ENROL_YOUTHS)
                .setParameter("hashes", keys.stream().map(LookupKey::hash).toList())
                .getResultList();
        long words = keys.stream().filter(key -> key.kind() == LookupKind.NAME).count();
        List<Object[]> matching = found.stream()
                .filter(row -> (Long) row[4] > 0 && (Long) row[3] > 0 || (Long) row[2] >= Math.max(2, words))
                .toList();
        touched.youths(matching.stream().map(row -> (YouthId) row[0]).toList());
        return matching.stream().map(row -> (YouthCode) row[1]).toList();
    }

    /** @throws NoKey if the store of keys is closed: nobody is admitted whose name couldn't be sealed */
    @Allowed(ENROL_YOUTHS)
    public YouthCode admit(AdmitYouth command) {
        YouthId id = command.youth();
        YouthIdentity identity = command.identity();
        sealing.newKey(id.value());
        YouthCode code = freeCode();
        entities.persist(new Youth(id, code, sealed(id, identity), caller.account(), clock.instant()));
        makeFindable(id, identity);
        touched.youths(List.of(id));
        return code;
    }

    /**
     * A typing error in a name, or a date. From then on she is found by what is right alone.
     *
     * @throws AccessDenied unless she is in the caller's hands
     */
    @Allowed(ENROL_YOUTHS)
    public CorrectionResult correct(CorrectIdentity command) {
        YouthId id = command.youth();
        touched.through(relations.toYouth(id, ENROL_YOUTHS));
        touched.youths(List.of(id));
        Youth youth = entities.find(Youth.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (youth.version() != command.seenVersion()) {
            return new CorrectionResult.Stale();
        }
        try {
            command.identity().mustBeOfAge(LocalDate.ofInstant(clock.instant(), County.ZONE));
        } catch (RuleViolation broken) {
            return new CorrectionResult.Refused(broken.key(), broken.arguments());
        }
        youth.correct(sealed(id, command.identity()));
        entities.createQuery("delete from YouthLookup l where l.key.youthId = :youth").setParameter("youth", id.value()).executeUpdate();
        makeFindable(id, command.identity());
        return new CorrectionResult.Corrected();
    }

    private SealedIdentity sealed(YouthId id, YouthIdentity identity) {
        return new SealedIdentity(
                sealing.seal(id.value(), SealedField.NAME, identity.fullName()),
                sealing.seal(id.value(), SealedField.GOES_BY, identity.goesBy()),
                sealing.seal(id.value(), SealedField.BIRTH_DATE, identity.birthDate().toString()));
    }

    private void makeFindable(YouthId id, YouthIdentity identity) {
        lookups.of(identity).forEach(key -> entities.persist(new YouthLookup(id, key.kind(), key.hash())));
        entities.flush();
    }

    private YouthCode freeCode() {
        YouthCode code = YouthCode.random(random);
        while (isTaken(code)) {
            code = YouthCode.random(random);
        }
        return code;
    }

    private boolean isTaken(YouthCode code) {
        return entities.createQuery("select count(y) from Youth y where y.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult() > 0;
    }
}
