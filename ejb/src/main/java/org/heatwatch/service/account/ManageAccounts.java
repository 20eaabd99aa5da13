package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.MANAGE_ACCOUNTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/**
 * Opening, disabling and enabling accounts, and setting a new password for who forgot hers. Disabling and a new password end the
 * sign-ins of the account at once. Nobody disables her own account, so one administrator always remains.
 */
@Stateless
public class ManageAccounts {

    @PersistenceContext
    private EntityManager entities;

    private final Passwords passwords;
    private final Caller caller;
    private final Clock clock;

    protected ManageAccounts() {
        this(null, null, null);
    }

    @Inject
    ManageAccounts(Passwords passwords, Caller caller, Clock clock) {
        this.passwords = passwords;
        this.caller = caller;
        this.clock = clock;
    }

    /** The id that the account of a new form will have: asked for here, so that the form is behind the door. */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountId newAccount() {
        return AccountId.next();
    }

    /** @throws org.heatwatch.domain.shared.RuleViolation as {@link Account} does; account.password-length, account.password-weak */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult add(AddAccount command) {
        oneAtATime();
        Optional<AccountResult> taken = usernameTaken(command.username()).or(() -> command.person().flatMap(this::personTaken));
        if (taken.isPresent()) {
            return taken.get();
        }
        String hash = passwords.hash(command.password().text(), List.of(command.username(), command.displayName()));
        entities.persist(new Account(command.account(), command.username(), command.displayName(), command.personId(), hash,
                command.roles(), clock.instant()));
        return new AccountResult.Saved();
    }

    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult disable(DisableAccount command) {
        if (command.account().equals(caller.account())) {
            return new AccountResult.Refused("account.disable-own", List.of());
        }
        return change(command.account(), command.seenVersion(), account -> {
            account.disable();
            endSignIns(account.id());
        });
    }

    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult enable(EnableAccount command) {
        return change(command.account(), command.seenVersion(), Account::enable);
    }

    /** @throws org.heatwatch.domain.shared.RuleViolation account.password-length or account.password-weak */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult setPassword(SetPassword command) {
        return change(command.account(), command.seenVersion(), account -> {
            account.renewPassword(passwords.hash(command.password().text(), List.of(account.username(), account.displayName())));
            endSignIns(account.id());
        });
    }

    private AccountResult change(AccountId id, long seenVersion, Consumer<Account> act) {
        Account account = Optional.ofNullable(entities.find(Account.class, id)).orElseThrow(AccessDenied::new);
        if (account.version() != seenVersion) {
            return new AccountResult.Stale();
        }
        act.accept(account);
        return new AccountResult.Saved();
    }

    private void endSignIns(AccountId account) {
        entities.createQuery("update SignInRecord s set s.endedAt = :now where s.account = :account and s.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Of two who open an account with one user name or for one person, the second hears of the first's. */
    private void oneAtATime() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('account', 0))", Integer.class)
                .getSingleResult();
    }

    private Optional<AccountResult> usernameTaken(String username) {
        return entities.createQuery("select a.username from Account a where lower(a.username) = :username", String.class)
                .setParameter("username", username.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .map(other -> new AccountResult.Refused("account.username-taken", List.of(other)));
    }

    private Optional<AccountResult> personTaken(PersonId person) {
        return entities.createQuery("select a.username from Account a where a.person = :person", String.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .map(other -> new AccountResult.Refused("account.person-taken", List.of(other)));
    }
}
