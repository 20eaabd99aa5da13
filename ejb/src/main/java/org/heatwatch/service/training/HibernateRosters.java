package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RosterImport;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.platform.database.Patience;

/** The rosters that were sent. Their rows: {@link HibernateRosterRows}. */
@ApplicationScoped
class HibernateRosters {

    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    /**
     * To be asked before work over the rows of a roster, and closed after it: the database may take its time, and plans each statement
     * for the rows that are there now, however few the same statement had before.
     */
    Patience patience() {
        Patience.planAnew(entities);
        return Patience.upTo(LONGEST_STATEMENT, entities);
    }

    /** @throws AccessDenied if there is none */
    RosterImport get(RosterImportId id) {
        return Optional.ofNullable(entities.find(RosterImport.class, id)).orElseThrow(AccessDenied::new);
    }

    /** The roster, held until the transaction ends: whoever reads, commits or withdraws it waits. */
    Optional<RosterImport> hold(RosterImportId id) {
        return Optional.ofNullable(entities.find(RosterImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** True while somebody else holds it. */
    boolean isHeld(RosterImportId id) {
        return entities.createNativeQuery("select id from roster_import where id = :roster for share skip locked", UUID.class)
                .setParameter("roster", id.value())
                .getResultList()
                .isEmpty();
    }

    Optional<TrainingId> trainingOf(RosterImportId id) {
        return entities.createQuery("select r.training from RosterImport r where r.id = :roster", TrainingId.class)
                .setParameter("roster", id)
                .getResultStream()
                .findFirst();
    }

    void add(RosterImport roster) {
        entities.persist(roster);
    }

    /** How many are being read, or wait for it. */
    long beingRead(Instant now) {
        return entities.createQuery("select count(r) from RosterImport r where r.state = READING and r.aliveUntil > :now", Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    void keepAlive(Collection<RosterImportId> beingRead, Instant until) {
        entities.createQuery("update RosterImport r set r.aliveUntil = :until where r.id in :rosters and r.state = READING")
                .setParameter("until", until)
                .setParameter("rosters", beingRead)
                .executeUpdate();
    }

    /** Takes away what the account sent for a training and didn't commit, with its rows. */
    void dropUncommitted(TrainingId training, AccountId by) {
        entities.createQuery("delete from RosterImport r where r.training = :training and r.account = :account and r.state <> COMMITTED")
                .setParameter("training", training)
                .setParameter("account", by)
                .executeUpdate();
    }

    /** @return false if there is no such roster of the account's, or it is committed */
    boolean drop(RosterImportId id, AccountId by) {
        return entities.createQuery("delete from RosterImport r where r.id = :roster and r.account = :account and r.state <> COMMITTED")
                .setParameter("roster", id)
                .setParameter("account", by)
                .executeUpdate() > 0;
    }

    /** Keeps what the file has and the import doesn't use. */
    void unused(RosterImportId id, List<String> sheets, List<String> columns) {
        entities.createNativeQuery("""
                insert into roster_import_unused (import_id, ordinal, kind, name)
                select :roster, row_number() over (), kind, name
                from (
                    select 'SHEET', * from unnest(cast(:sheets as text[]))
                    union all
                    select 'COLUMN', * from unnest(cast(:columns as text[]))) unused (kind, name)""")
                .setParameter("roster", id.value())
                .setParameter("sheets", sheets.toArray(String[]::new))
                .setParameter("columns", columns.toArray(String[]::new))
                .executeUpdate();
    }

    /** @param kind SHEET or COLUMN */
    List<String> unused(RosterImportId id, String kind) {
        return entities.createNativeQuery("select name from roster_import_unused where import_id = :roster and kind = :kind order by ordinal",
                String.class)
                .setParameter("roster", id.value())
                .setParameter("kind", kind)
                .getResultList();
    }
}
