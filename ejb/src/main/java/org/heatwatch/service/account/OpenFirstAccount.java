package org.heatwatch.service.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.OpenToAll;

/** The way into a fresh installation: one administrator, while there is no account at all. She opens the others. */
@Stateless
public class OpenFirstAccount {

    @PersistenceContext
    private EntityManager entities;

    private final Passwords passwords;
    private final AccessLog log;
    private final Clock clock;

    protected OpenFirstAccount() {
        this(null, null, null);
    }

    @Inject
    OpenFirstAccount(Passwords passwords, AccessLog log, Clock clock) {
        this.passwords = passwords;
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
        String hash = passwords.hash(password.text(), List.of(username, displayName));
        entities.persist(new Account(account, username, displayName, null, hash, Set.of(Role.ADMINISTRATOR), clock.instant()));
        log.noted("OpenFirstAccount.open", account.value(), Outcome.DONE);
        return true;
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
