package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.SignInRecord;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;

/** An account as it stands at a request: with what the youth zone asks for, where one of its roles could reach that. */
@ApplicationScoped
class Standings {

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
        Standing standing = account.roles().stream().anyMatch(Role::reachesYouthZone) ? standing(account, signIn) : Standing.NONE;
        return new SignedIn(account.id(), account.person().orElse(null), account.displayName(), account.roles(), standing);
    }

    private Standing standing(Account account, SignInRecord signIn) {
        var found = (Object[]) entities.createNativeQuery("""
                select exists (select 1 from mou m join person p on p.agency_id = m.agency_id
                        where p.id = a.person_id and m.opens_at <= :now and m.ends_at > :now),
                    exists (select 1 from attestation s
                        where s.account_id = a.id and s.version = (select max(t.version) from attestation_text t)),
                    exists (select 1 from program_access c where c.account_id = a.id and c.opens_at <= :now and c.ends_at > :now)
                from account a where a.id = :account""")
                .setParameter("account", account.id().value())
                .setParameter("now", clock.instant())
                .getSingleResult();
        return new Standing(signIn.wentThroughSecondFactor(), (boolean) found[0], (boolean) found[1], (boolean) found[2]);
    }
}
