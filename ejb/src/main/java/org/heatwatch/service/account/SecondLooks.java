package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.heatwatch.domain.account.LookReason;
import org.heatwatch.domain.account.SecondLook;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SecondLookId;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.people.AgencyChanged;

/** What a second person has to see to before an account counts in the youth zone. */
@ApplicationScoped
class SecondLooks {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected SecondLooks() {
        this(null, null);
    }

    @Inject
    SecondLooks(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller has just done this. */
    void due(AccountId account, LookReason reason) {
        entities.persist(new SecondLook(SecondLookId.next(), account, reason, caller.account(), clock.instant()));
    }

    /** For whom she works says whose agreement lets her in. */
    void agencyChanged(@Observes AgencyChanged changed) {
        entities.createQuery("select a.id from Account a where a.person = :person", AccountId.class)
                .setParameter("person", changed.person())
                .getResultList()
                .forEach(account -> due(account, LookReason.AGENCY_CHANGED));
    }

    /** What is due, the latest last, held until the transaction ends. */
    List<SecondLook> held(AccountId account) {
        return entities.createQuery("from SecondLook l where l.account = :account and l.confirmedAt is null order by l.at, l.id", SecondLook.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What is due, the latest last. */
    List<LookLine> lines(AccountId account) {
        return entities.createQuery("""
                select new LookLine(l.id, l.reason, m.displayName, l.madeBy, l.at) from SecondLook l join Account m on m.id = l.madeBy
                where l.account = :account and l.confirmedAt is null order by l.at, l.id""", LookLine.class)
                .setParameter("account", account)
                .getResultList();
    }
}
