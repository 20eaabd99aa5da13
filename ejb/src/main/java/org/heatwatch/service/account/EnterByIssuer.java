package org.heatwatch.service.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.AccountIdentity;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.OpenToAll;

/**
 * Entering as somebody whom an issuer of sign-ins has let in. The first time her account is found by the e-mail address that the issuer has
 * verified, and linked to her subject there; from then on by that alone.
 */
@Stateless
public class EnterByIssuer {

    private static final String ACT = "EnterByIssuer.enter";

    @PersistenceContext
    private EntityManager entities;

    private final SecondFactors secondFactors;
    private final Entering entering;
    private final AccessLog log;
    private final Clock clock;

    protected EnterByIssuer() {
        this(null, null, null, null);
    }

    @Inject
    EnterByIssuer(SecondFactors secondFactors, Entering entering, AccessLog log, Clock clock) {
        this.secondFactors = secondFactors;
        this.entering = entering;
        this.log = log;
        this.clock = clock;
    }

    /** The issuer's second factor counts; where it asked for none, the account's own is asked for. */
    @OpenToAll(because = "the issuer has said who she is")
    public SignInResult enter(IssuerIdentity identity, String address) {
        oneAtATime(identity);
        Optional<Account> account = linked(identity).or(() -> link(identity)).filter(Account::isActive);
        if (account.isEmpty()) {
            log.noted(ACT, null, Outcome.DENIED);
            return new SignInResult.Wrong();
        }
        if (identity.twoFactors()) {
            return entering.inThroughIssuersSecondFactor(account.get(), address, ACT);
        }
        return secondFactors.isOn(account.get().id()) ? entering.codeDue(account.get(), address) : entering.in(account.get(), address, ACT);
    }

    private Optional<Account> linked(IssuerIdentity identity) {
        return entities.createQuery("""
                select a from Account a join AccountIdentity i on i.account = a.id
                where i.issuer = :issuer and i.subject = :subject""", Account.class)
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .getResultStream()
                .findFirst();
    }

    /** Not an account that is somebody else's there. */
    private Optional<Account> link(IssuerIdentity identity) {
        Optional<Account> account = entities.createQuery("""
                from Account a where lower(a.email) = :email and a.state = ACTIVE
                    and not exists (select i.id from AccountIdentity i where i.account = a.id and i.issuer = :issuer)""", Account.class)
                .setParameter("email", identity.email())
                .setParameter("issuer", identity.issuer())
                .getResultStream()
                .findFirst();
        account.ifPresent(found -> {
            entities.persist(new AccountIdentity(found.id(), identity.issuer(), identity.subject(), clock.instant()));
            log.noted("EnterByIssuer.link", found.id().value(), Outcome.DONE);
        });
        return account;
    }

    /** Of two subjects with one address the second hears of the first. */
    private void oneAtATime(IssuerIdentity identity) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('issuer ' || :email, 0))", Integer.class)
                .setParameter("email", identity.email())
                .getSingleResult();
    }
}
