package org.heatwatch.service.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.heatwatch.service.platform.crypto.Hmac;
import org.heatwatch.service.platform.crypto.KeyRing;
import org.heatwatch.service.platform.crypto.Purpose;
import org.heatwatch.service.platform.crypto.Sealing;

/**
 * Takes away what is left of youths whose keys were destroyed: the key, the sealed texts, the lookups. Keys and database each have a
 * register of them, and each learns from the other's.
 */
@ApplicationScoped
class ForgetDestroyed {

    @PersistenceContext
    private EntityManager entities;

    private final Sealing sealing;
    private final Clock clock;

    protected ForgetDestroyed() {
        this(null, null);
    }

    @Inject
    ForgetDestroyed(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Does nothing while the store of keys is closed: then nothing of the youth zone opens anyway. */
    @Transactional
    public void forget() {
        if (!sealing.isOpen()) {
            return;
        }
        KeyRing keys = sealing.ring();
        Instant now = clock.instant();
        Set<UUID> all = new TreeSet<>(keys.destroyed());
        noted().filter(all::add).forEach(subject -> keys.destroy(subject, now));
        keys.destroyAgain();
        if (!all.isEmpty()) {
            forget(all.toArray(UUID[]::new), now);
        }
    }

    /** Those that the product has noted itself. */
    private Stream<UUID> noted() {
        List<Object[]> rows = entities.createNativeQuery("select subject, mac from destroyed_key", Object[].class).getResultList();
        return rows.stream().filter(row -> Arrays.equals(mac((UUID) row[0]), (byte[]) row[1])).map(row -> (UUID) row[0]);
    }

    private byte[] mac(UUID subject) {
        return Hmac.of(sealing.key(Purpose.LOG), ("destroyed " + subject).getBytes(StandardCharsets.UTF_8));
    }

    private void forget(UUID[] youths, Instant now) {
        entities.createNativeQuery("""
                insert into destroyed_key (subject, at, mac)
                select y.id, :now, decode(d.mac, 'hex')
                from unnest(cast(:youths as uuid[]), cast(:macs as text[])) as d (id, mac) join youth y on y.id = d.id
                on conflict do nothing""")
                .setParameter("youths", youths)
                .setParameter("macs", Stream.of(youths).map(youth -> HexFormat.of().formatHex(mac(youth))).toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
        entities.createNativeQuery("delete from youth_lookup where youth_id = any (cast(:youths as uuid[]))")
                .setParameter("youths", youths)
                .executeUpdate();
        entities.createNativeQuery("""
                update youth set name_sealed = '', goes_by_sealed = '', birth_date_sealed = '', version = version + 1
                where id = any (cast(:youths as uuid[])) and length(name_sealed) > 0""")
                .setParameter("youths", youths)
                .executeUpdate();
    }
}
