package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.SignInRecord;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;

/** What every way in ends with: a sign-in that lives, or one whose code is due. */
@ApplicationScoped
class Entering {

    @PersistenceContext
    private EntityManager entities;

    private final Standings standings;
    private final Caller caller;
    private final AccessLog log;
    private final Clock clock;

    protected Entering() {
        this(null, null, null, null);
    }

    @Inject
    Entering(Standings standings, Caller caller, AccessLog log, Clock clock) {
        this.standings = standings;
        this.caller = caller;
        this.log = log;
        this.clock = clock;
    }

    /** @param act by which she came in, for its event */
    SignInResult in(Account account, String address, String act) {
        return begun(new SignInRecord(SignInId.next(), account.id(), clock.instant(), address), account, address, act);
    }

    /** @param act by which she came in, for its event */
    SignInResult inThroughIssuersSecondFactor(Account account, String address, String act) {
        return begun(SignInRecord.throughIssuersSecondFactor(SignInId.next(), account.id(), clock.instant(), address), account, address, act);
    }

    private SignInResult begun(SignInRecord signIn, Account account, String address, String act) {
        entities.persist(signIn);
        return in(signIn, account, address, act);
    }

    SignInResult in(SignInRecord signIn, Account account, String address, String act) {
        SignedIn signedIn = standings.of(account, signIn);
        caller.is(signedIn, address);
        log.noted(act, account.id().value(), Outcome.DONE);
        return new SignInResult.Entered(signIn.id(), signedIn);
    }

    SignInResult codeDue(Account account, String address) {
        var signIn = SignInRecord.awaitingCode(SignInId.next(), account.id(), clock.instant(), address);
        entities.persist(signIn);
        return new SignInResult.CodeDue(signIn.id());
    }
}
