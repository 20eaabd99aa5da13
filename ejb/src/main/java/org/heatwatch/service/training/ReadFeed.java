package org.heatwatch.service.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.training.FeedMiss;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OpenToAll;
import org.heatwatch.service.access.OwnTrainings;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.platform.calendar.CalendarWriter;

/**
 * The calendar feed of an account: of a trainer the sessions she delivers, of a coordinator all, of trainings that were published. It names
 * nobody who comes to them. Each reading asks anew whether the account may see trainings.
 */
@Stateless
public class ReadFeed {

    private static final Period PAST = Period.ofMonths(1);
    private static final Period AHEAD = Period.ofMonths(12);

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final AccessLog log;
    private final Clock clock;

    protected ReadFeed() {
        this(null, null, null);
    }

    @Inject
    ReadFeed(Caller caller, AccessLog log, Clock clock) {
        this.caller = caller;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param knownTag of what the asker has; empty if she has nothing
     * @param address from where it is asked
     */
    @OpenToAll(because = "the token says whose it is")
    public FeedAnswer read(SecretToken token, String knownTag, String address) {
        Instant now = clock.instant();
        if (misses(address, now) >= FeedMiss.MOST_PER_ADDRESS) {
            return new FeedAnswer.Throttled(FeedMiss.WINDOW);
        }
        Optional<SignedIn> reader = reader(token);
        if (reader.isEmpty()) {
            entities.persist(new FeedMiss(now, address));
            return new FeedAnswer.Unknown();
        }
        caller.is(reader.get(), address);
        if (!caller.may(Permission.READ_TRAININGS)) {
            log.noted("ReadFeed.read", caller.account().value(), Outcome.DENIED);
            return new FeedAnswer.Unknown();
        }
        return answer(knownTag, sessions(LocalDate.ofInstant(now, County.ZONE)));
    }

    /** Only what is handed over leaves an event: a phone asks every hour whether there is anything new. */
    private FeedAnswer answer(String knownTag, List<FeedSession> sessions) {
        String ics = calendar(sessions);
        String tag = tag(ics);
        if (tag.equals(knownTag)) {
            return new FeedAnswer.Unchanged(tag);
        }
        log.noted("ReadFeed.read", caller.account().value(), Outcome.DONE);
        return new FeedAnswer.Feed(ics, tag, sessions.stream().map(FeedSession::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH));
    }

    /** One with nothing in it has the county's zone: an object without any part is none. */
    static String calendar(List<FeedSession> sessions) {
        Stream<ZoneId> zones = Stream.concat(Stream.of(County.ZONE), sessions.stream().map(FeedSession::zone));
        var calendar = new CalendarWriter(zones, "X-WR-CALNAME:HEAT Watch",
                "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H");
        sessions.forEach(session -> calendar.event(session.event(), List.of()));
        return calendar.end();
    }

    private long misses(String address, Instant now) {
        return entities.createQuery("select count(m) from FeedMiss m where m.address = :address and m.at > :since", Long.class)
                .setParameter("address", address)
                .setParameter("since", now.minus(FeedMiss.WINDOW))
                .getSingleResult();
    }

    private Optional<SignedIn> reader(SecretToken token) {
        return entities.createQuery("""
                select a from CalendarFeed f join Account a on a.id = f.account left join fetch a.roles
                where f.tokenHash = :hash and a.state = ACTIVE""", Account.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .map(account -> new SignedIn(account.id(), account.person().orElse(null), account.displayName(), account.roles()));
    }

    /** A draft that was cancelled was never announced. */
    private List<FeedSession> sessions(LocalDate today) {
        LocalDateTime from = today.minus(PAST).atStartOfDay();
        LocalDateTime until = today.plus(AHEAD).atStartOfDay();
        return OwnTrainings.of(caller, entities.createQuery("""
                select new FeedSession(s.id, t.title, t.state, s.startLocal, s.endLocal, s.zone, coalesce(v.name, ''), coalesce(v.street, ''),
                    coalesce(v.city, ''), s.room, coalesce(v.directions, ''), s.link, t.version, t.changedAt)
                from Session s join s.training t left join Venue v on v.id = s.venue
                where s.startLocal >= :from and s.startLocal < :until and (t.state in (PUBLISHED, CLOSED)
                    or t.state = CANCELLED and exists (select 1 from AccessEvent e
                        where e.subject = t.id.value and e.act = 'PlanTraining.publish' and e.outcome = DONE))
                    and """ + OwnTrainings.SESSION + "order by s.startLocal, s.id", FeedSession.class))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    private static String tag(String ics) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ics.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
