package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.account.LinkPurpose;
import org.heatwatch.domain.shared.AccountId;

/** The links that were asked for. A newer one takes the place of the older. */
@ApplicationScoped
class Links {

    private static final String PUT = """
            insert into account_link (account_id, purpose, asked_at, version)
            select a.id, :purpose, :now, 0 from account a where a.state = 'ACTIVE' and a.email is not null and %s
            on conflict (account_id) do update set purpose = excluded.purpose, asked_at = excluded.asked_at, token_hash = null,
                ends_at = null, version = account_link.version + 1
            returning account_id""";

    @PersistenceContext
    private EntityManager entities;

    private final Event<LinkAsked> asked;
    private final Clock clock;

    protected Links() {
        this(null, null);
    }

    @Inject
    Links(Event<LinkAsked> asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
    }

    /** For this account, if it is active and has an address. */
    void ask(LinkPurpose purpose, AccountId account) {
        ask(purpose, "a.id = :of", account.value());
    }

    /**
     * For whoever signs in with this name, or has this e-mail address. It does the same where there is nobody.
     *
     * @param name in lower case
     * @return who was found
     */
    List<AccountId> ask(LinkPurpose purpose, String name) {
        return ask(purpose, "(lower(a.username) = :of or lower(a.email) = :of)", name);
    }

    private List<AccountId> ask(LinkPurpose purpose, String whose, Object of) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<AccountId> accounts = entities.createNativeQuery(PUT.formatted(whose), UUID.class)
                .setParameter("purpose", purpose.name())
                .setParameter("now", now)
                .setParameter("of", of)
                .getResultStream()
                .map(id -> new AccountId((UUID) id))
                .toList();
        asked.fire(new LinkAsked(accounts, purpose, now));
        return accounts;
    }

    void end(AccountId account) {
        entities.createQuery("delete from AccountLink l where l.account = :account").setParameter("account", account).executeUpdate();
    }
}
