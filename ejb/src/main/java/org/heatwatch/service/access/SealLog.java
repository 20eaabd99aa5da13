package org.heatwatch.service.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.heatwatch.service.platform.crypto.Purpose;
import org.heatwatch.service.platform.crypto.Sealing;

/** Gives the events of the youth zone their places in the chain, in the order in which it finds them; one node at a time. */
@ApplicationScoped
class SealLog {

    static final int MOST = 2000;

    @PersistenceContext
    private EntityManager entities;

    private final Sealing sealing;

    protected SealLog() {
        this(null);
    }

    @Inject
    SealLog(Sealing sealing) {
        this.sealing = sealing;
    }

    /** @return the chain's new head; empty if no event was waiting */
    @Transactional
    public Optional<LogChain> sealSome() {
        SecretKey key = sealing.key(Purpose.LOG);
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('youth log', 0))", Integer.class).getSingleResult();
        List<Object[]> waiting = waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var links = new ArrayList<LogChain>();
        LogChain head = head();
        for (Object[] event : waiting) {
            head = head.then((byte[]) event[2], key);
            links.add(head);
        }
        insert(waiting, links);
        return Optional.of(head);
    }

    private List<Object[]> waiting() {
        return entities.createNativeQuery("""
                select e.at, e.id, e.mac
                from youth_access_unsealed u join youth_access_event e on e.at = u.event_at and e.id = u.event_id
                order by e.at, e.id""", Object[].class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private LogChain head() {
        List<Object[]> last = entities.createNativeQuery("select link, chain from youth_access_link order by link desc limit 1", Object[].class)
                .getResultList();
        return last.stream().findFirst().map(row -> new LogChain((Long) row[0], (byte[]) row[1])).orElse(LogChain.BEGIN);
    }

    private void insert(List<Object[]> events, List<LogChain> links) {
        entities.createNativeQuery("""
                with sealed as (
                    select link, event_at, event_id, decode(chain, 'hex') as chain
                    from unnest(cast(:links as bigint[]), cast(:ats as timestamptz[]), cast(:ids as uuid[]), cast(:chains as text[]))
                        as row (link, event_at, event_id, chain)),
                gone as (
                    delete from youth_access_unsealed u using sealed s where u.event_at = s.event_at and u.event_id = s.event_id)
                insert into youth_access_link (link, event_at, event_id, chain) select link, event_at, event_id, chain from sealed""")
                .setParameter("links", links.stream().map(LogChain::link).toArray(Long[]::new))
                .setParameter("ats", events.stream().map(event -> ((Instant) event[0]).toString()).toArray(String[]::new))
                .setParameter("ids", events.stream().map(event -> (UUID) event[1]).toArray(UUID[]::new))
                .setParameter("chains", links.stream().map(link -> HexFormat.of().formatHex(link.chain())).toArray(String[]::new))
                .executeUpdate();
    }
}
