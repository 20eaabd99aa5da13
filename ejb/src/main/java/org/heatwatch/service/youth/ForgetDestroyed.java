package org.heatwatch.service.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.heatwatch.service.platform.crypto.KeyRing;
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
        List<UUID> noted = entities.createNativeQuery("select subject from destroyed_key", UUID.class).getResultList();
        Set<UUID> all = new TreeSet<>(keys.destroyed());
        noted.stream().filter(all::add).forEach(subject -> keys.destroy(subject, now));
        keys.destroyAgain();
        if (!all.isEmpty()) {
            forget(all.toArray(UUID[]::new), now);
        }
    }

    private void forget(UUID[] youths, Instant now) {
        entities.createNativeQuery("""
                insert into destroyed_key (subject, at) select y.id, :now from youth y where y.id = any (cast(:youths as uuid[])) on conflict do nothing""")
                .setParameter("youths", youths)
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
