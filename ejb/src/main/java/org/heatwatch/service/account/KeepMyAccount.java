package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.KEEP_OWN_ACCOUNT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.SignInRecord;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** One's own account: where it is signed in, ending that, and another password. */
@Stateless
public class KeepMyAccount {

    private static final int MOST_SIGN_INS = 20;

    @PersistenceContext
    private EntityManager entities;

    private final OwnPassword ownPassword;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Links links;
    private final SignIns signIns;
    private final Caller caller;
    private final Clock clock;

    protected KeepMyAccount() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    KeepMyAccount(OwnPassword ownPassword, Passwords passwords, SecondFactors secondFactors, Links links, SignIns signIns, Caller caller,
            Clock clock) {
        this.ownPassword = ownPassword;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.links = links;
        this.signIns = signIns;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param current the sign-in that asks */
    @Allowed(KEEP_OWN_ACCOUNT)
    public MyAccountSheet sheet(SignInId current) {
        Account account = entities.find(Account.class, caller.account());
        Instant now = clock.instant();
        List<OwnSignIn> own = entities.createQuery("""
                from SignInRecord s where s.account = :account and s.codeDue = false order by s.at desc, s.id desc""", SignInRecord.class)
                .setParameter("account", account.id())
                .setMaxResults(MOST_SIGN_INS)
                .getResultStream()
                .map(each -> new OwnSignIn(each.at(), each.lastActAt(), each.address(), each.isLive(now), each.id().equals(current)))
                .toList();
        return new MyAccountSheet(account.username(), account.email().orElse(""), own, secondFactors.isOn(account.id()));
    }

    /** Ends every sign-in of the account, this one too. */
    @Allowed(KEEP_OWN_ACCOUNT)
    public AccountResult signOutEverywhere(EndOwnSignIns command) {
        signIns.end(caller.account());
        return new AccountResult.Saved();
    }

    /**
     * Ends the sign-ins with the old password, but for this one, and a link to set another.
     *
     * @throws org.heatwatch.domain.shared.RuleViolation account.password-length or account.password-weak
     */
    @Allowed(KEEP_OWN_ACCOUNT)
    public AccountResult changePassword(ChangeOwnPassword command) {
        Account account = entities.find(Account.class, caller.account());
        Optional<AccountResult> refused = ownPassword.refused(account, command.current());
        if (refused.isPresent()) {
            return refused.get();
        }
        account.renewPassword(passwords.hash(command.password(), account));
        links.end(account.id());
        signIns.endOthers(account.id(), command.signIn());
        return new AccountResult.Saved();
    }
}
