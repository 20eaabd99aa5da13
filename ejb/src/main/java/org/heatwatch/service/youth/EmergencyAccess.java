package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.Permission.BREAK_GLASS;
import static org.heatwatch.domain.access.Permission.READ_YOUTH_LOG;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.BreakGlass;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.platform.crypto.KeyDestroyed;
import org.heatwatch.service.platform.crypto.Sealing;

/** Opening a youth's record in an emergency, without a relation to her; and its review afterwards. */
@Stateless
public class EmergencyAccess {

    /** How long an emergency access lasts. */
    public static final int MINUTES = BreakGlass.MINUTES;

    /** So many refusals within the window, and nothing is opened until it is over: codes are not to be guessed at. */
    public static final int MOST_REFUSALS = 5;

    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** What is kept of a text when there is no key any more to seal it under. */
    private static final byte[] UNREADABLE = {};

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final Sealing sealing;
    private final Touched touched;
    private final Caller caller;
    private final Event<EmergencyOpened> opened;
    private final Clock clock;

    protected EmergencyAccess() {
        this(null, null, null, null, null, null);
    }

    @Inject
    EmergencyAccess(Relations relations, Sealing sealing, Touched touched, Caller caller, Event<EmergencyOpened> opened, Clock clock) {
        this.relations = relations;
        this.sealing = sealing;
        this.touched = touched;
        this.caller = caller;
        this.opened = opened;
        this.clock = clock;
    }

    /** What is wrong with the reason is said before anything is looked for. Of a youth whose key was destroyed there is no record any more. */
    @Allowed(BREAK_GLASS)
    public EmergencyResult open(OpenInEmergency command) {
        touched.purpose("break-glass");
        Instant now = clock.instant();
        String reason;
        try {
            reason = BreakGlass.reason(command.reason());
        } catch (RuleViolation broken) {
            return new EmergencyResult.Refused(broken.key(), broken.arguments());
        }
        oneAtATime();
        if (refusalsSince(now.minus(WINDOW)) >= MOST_REFUSALS) {
            return new EmergencyResult.Refused("break-glass.code-guesses", List.of(WINDOW.toMinutes()));
        }
        Optional<YouthCode> code = YouthCode.typed(command.code());
        Optional<YouthId> youth = code.flatMap(this::withCode);
        Optional<byte[]> sealed = youth.flatMap(whose -> sealed(whose, SealedField.REASON, reason));
        if (sealed.isEmpty()) {
            return new EmergencyResult.Refused("break-glass.code-unknown", List.of());
        }
        entities.persist(new BreakGlass(command.access(), caller.account(), youth.get(), sealed.get(), now));
        touched.youths(List.of(youth.get()));
        touched.through(EnumSet.of(Relation.BREAK_GLASS));
        opened.fire(new EmergencyOpened(coordinators(youth.get(), now), now));
        return new EmergencyResult.Opened(code.get());
    }

    /** @throws AccessDenied if there is no such access, or it was to a youth who isn't in the caller's program */
    @Allowed(READ_YOUTH_LOG)
    public EmergencyResult review(ReviewEmergency command) {
        BreakGlass access = Optional.ofNullable(entities.find(BreakGlass.class, command.access())).orElseThrow(AccessDenied::new);
        touched.through(relations.toYouth(access.youth(), READ_YOUTH_LOG));
        touched.youths(List.of(access.youth()));
        try {
            byte[] review = sealed(access.youth(), SealedField.REVIEW, BreakGlass.review(command.review())).orElse(UNREADABLE);
            access.review(review, caller.account(), clock.instant());
            return new EmergencyResult.Reviewed();
        } catch (RuleViolation broken) {
            return new EmergencyResult.Refused(broken.key(), broken.arguments());
        }
    }

    /** Empty if her key was destroyed. */
    private Optional<byte[]> sealed(YouthId youth, String field, String text) {
        try {
            return Optional.of(sealing.seal(youth.value(), field, text));
        } catch (KeyDestroyed forGood) {
            return Optional.empty();
        }
    }

    /** Of many guesses at once each sees those before it. */
    private void oneAtATime() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))", Integer.class)
                .setParameter("what", "emergency " + caller.account())
                .getSingleResult();
    }

    private long refusalsSince(Instant from) {
        return (Long) entities.createNativeQuery("""
                select count(*) from youth_access_event
                where account_id = :account and at > :from and act = 'EmergencyAccess.open' and outcome = 'REFUSED'""", Long.class)
                .setParameter("account", caller.account().value())
                .setParameter("from", from)
                .getSingleResult();
    }

    private Optional<YouthId> withCode(YouthCode code) {
        return entities.createQuery("select y.id from Youth y where y.code = :code", YouthId.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private List<AccountId> coordinators(YouthId youth, Instant now) {
        return entities.createQuery("""
                select distinct own.key.accountId from YouthAccess own
                where own.key.youthId = :youth and own.key.relation = COORDINATOR and own.key.opensAt <= :now and own.endsAt > :now""", UUID.class)
                .setParameter("youth", youth.value())
                .setParameter("now", now)
                .getResultStream()
                .map(AccountId::new)
                .toList();
    }
}
