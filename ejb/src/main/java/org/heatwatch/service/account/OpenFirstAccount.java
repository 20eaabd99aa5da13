package org.heatwatch.service.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.OpenToAll;

/**
 * The way in for whoever runs the product: into a fresh installation, one administrator, who opens the other accounts; and later back in,
 * for an administrator who lost her password and has no other to ask; and the second person where there is no other yet.
 */
@Stateless
public class OpenFirstAccount {

    @PersistenceContext
    private EntityManager entities;

    private final Passwords passwords;
    private final Links links;
    private final SignIns signIns;
    private final SecondFactors secondFactors;
    private final SecondLooks looks;
    private final AccessLog log;
    private final Clock clock;

    protected OpenFirstAccount() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    OpenFirstAccount(Passwords passwords, Links links, SignIns signIns, SecondFactors secondFactors, SecondLooks looks, AccessLog log,
            Clock clock) {
        this.passwords = passwords;
        this.links = links;
        this.signIns = signIns;
        this.secondFactors = secondFactors;
        this.looks = looks;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param account the id that the administrator's account gets
     * @return false if there is an account already, even a disabled one: then nothing was opened
     * @throws org.heatwatch.domain.shared.RuleViolation as {@link Account} does; account.password-length, account.password-weak
     */
    @OpenToAll(because = "nobody can be signed in before there is an account")
    public boolean open(AccountId account, String username, String displayName, NewPassword password) {
        oneAtATime();
        if (isAnyOpen()) {
            return false;
        }
        var first = new Account(account, username, displayName, null, null, Set.of(Role.ADMINISTRATOR), clock.instant());
        first.renewPassword(passwords.hash(password, first));
        entities.persist(first);
        log.noted("OpenFirstAccount.open", account.value(), Outcome.DONE);
        return true;
    }

    /**
     * Gives an administrator this password, enables her account, takes its second factor and ends its sign-ins.
     *
     * @return false if no administrator has this user name: then nothing was changed
     * @throws org.heatwatch.domain.shared.RuleViolation account.password-length, account.password-weak
     */
    @OpenToAll(because = "whoever sets the server's environment could change its database as well")
    public boolean letBackIn(String username, NewPassword password) {
        Optional<Account> administrator = entities.createQuery("from Account a where lower(a.username) = :name", Account.class)
                .setParameter("name", Attempts.name(username))
                .getResultStream()
                .filter(account -> account.roles().contains(Role.ADMINISTRATOR))
                .findFirst();
        administrator.ifPresent(account -> {
            account.renewPassword(passwords.hash(password, account));
            account.enable();
            secondFactors.remove(account.id());
            links.end(account.id());
            signIns.end(account.id());
            log.noted("OpenFirstAccount.letBackIn", account.id().value(), Outcome.DONE);
        });
        return administrator.isPresent();
    }

    /**
     * Says that this account is in its holder's hands as it is now.
     *
     * @return false if no account has this user name
     */
    @OpenToAll(because = "whoever sets the server's environment could change its database as well")
    public boolean confirm(String username) {
        Optional<AccountId> account = entities.createQuery("select a.id from Account a where lower(a.username) = :name", AccountId.class)
                .setParameter("name", Attempts.name(username))
                .getResultStream()
                .findFirst();
        account.ifPresent(id -> {
            looks.held(id).forEach(each -> each.confirmByOperator(clock.instant()));
            log.noted("OpenFirstAccount.confirm", id.value(), Outcome.DONE);
        });
        return account.isPresent();
    }

    /** Two nodes that start on one fresh database open one account. */
    private void oneAtATime() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('first account', 0))", Integer.class)
                .getSingleResult();
    }

    private boolean isAnyOpen() {
        return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0;
    }
}
