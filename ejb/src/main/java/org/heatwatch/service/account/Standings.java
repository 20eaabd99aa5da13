package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.UUID;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.SignInRecord;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;

/** An account as it stands at a request: with what the youth zone asks for. */
@ApplicationScoped
class Standings {

    /** What a query selects of an account {@code a} for {@link #read}. Its query goes through {@link #now}. */
    static final String SELECTED = """
            (select o.agency.id.value from Person o where o.id = a.person),
            exists (select 1 from Mou m join Person p on p.agency.id = m.agency
                where p.id = a.person and m.opensAt <= :now and m.endsAt > :now),
            exists (select 1 from Attestation t
                where t.key.accountId = a.id.value and t.key.version = (select max(l.version) from AttestationText l)),
            exists (select 1 from ProgramAccess g
                where g.key.accountId = a.id.value and g.key.relation = COORDINATOR and g.key.opensAt <= :now and g.endsAt > :now),
            not exists (select 1 from SecondLook l where l.account = a.id and l.confirmedAt is null)
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected Standings() {
        this(null);
    }

    @Inject
    Standings(Clock clock) {
        this.clock = clock;
    }

    SignedIn of(Account account, SignInRecord signIn) {
        Object[] found = now(entities.createQuery("select " + SELECTED + " from Account a where a.id = :account", Object[].class))
                .setParameter("account", account.id())
                .getSingleResult();
        return read(account, signIn, found, 0);
    }

    <T> TypedQuery<T> now(TypedQuery<T> query) {
        return query.setParameter("now", clock.instant());
    }

    /** @param first where in the row what was selected begins */
    static SignedIn read(Account account, SignInRecord signIn, Object[] row, int first) {
        AgencyId agency = row[first] == null ? null : new AgencyId((UUID) row[first]);
        var standing = new Standing(signIn.wentThroughSecondFactor(), agency, (boolean) row[first + 1], (boolean) row[first + 2], (boolean) row[first + 3],
                (boolean) row[first + 4]);
        return new SignedIn(account.id(), account.person().orElse(null), account.displayName(), account.roles(), standing);
    }
}
