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
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.LinkPurpose;
import org.heatwatch.domain.account.LookReason;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/**
 * Opening, disabling and enabling accounts, and having their holders set a password, or setting one for them. Disabling and a new password
 * end the sign-ins of the account at once. After whatever else than disabling or a link, a second person sees to the account before it counts in
 * the youth zone. Nobody disables her own account, and who disables another is active when she does, so one
 * administrator always remains.
 */
@Stateless
public class ManageAccounts {

    @PersistenceContext
    private EntityManager entities;

    private final Passwords passwords;
    private final Links links;
    private final SignIns signIns;
    private final SecondFactors secondFactors;
    private final SecondLooks looks;
    private final Caller caller;
    private final Clock clock;

    protected ManageAccounts() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    ManageAccounts(Passwords passwords, Links links, SignIns signIns, SecondFactors secondFactors, SecondLooks looks, Caller caller,
            Clock clock) {
        this.passwords = passwords;
        this.links = links;
        this.signIns = signIns;
        this.secondFactors = secondFactors;
        this.looks = looks;
        this.caller = caller;
        this.clock = clock;
    }

    /** The id that the account of a new form will have: asked for here, so that the form is behind the door. */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountId newAccount() {
        return AccountId.next();
    }

    /**
     * Not with a role of the youth zone: a second person confirms those.
     *
     * @throws org.heatwatch.domain.shared.RuleViolation as {@link Account} does; person.email-shape, account.password-length,
     *     account.password-weak
     */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult add(AddAccount command) {
        if (command.roles().stream().anyMatch(Role::isOfYouthZone)) {
            return new AccountResult.Refused("account.roles-by-two", List.of());
        }
        oneAtATime();
        Optional<AccountResult> refused = usernameTaken(command.username())
                .or(() -> command.person().flatMap(this::personMerged))
                .or(() -> command.person().flatMap(this::personTaken))
                .or(() -> emailTaken(command.account(), command.email()));
        if (refused.isPresent()) {
            return refused.get();
        }
        if (command.password().isMissing() && command.email().isBlank()) {
            return new AccountResult.Refused("account.email-missing", List.of());
        }
        var account = new Account(command.account(), command.username(), command.displayName(), command.personId(), null, command.roles(),
                clock.instant());
        account.changeEmail(command.email());
        entities.persist(account);
        if (command.password().isMissing()) {
            invite(account);
        } else {
            account.givePassword(passwords.hash(command.password(), account), caller.account());
        }
        looks.due(account.id(), LookReason.OPENED);
        return new AccountResult.Saved();
    }

    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult disable(DisableAccount command) {
        if (isOwn(command.account())) {
            return new AccountResult.Refused("account.disable-own", List.of());
        }
        oneAtATime();
        if (!isActive(caller.account())) {
            throw new AccessDenied();
        }
        return change(command.account(), command.seenVersion(), account -> {
            account.disable();
            signIns.end(account.id());
        });
    }

    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult enable(EnableAccount command) {
        Optional<AccountResult> merged = get(command.account()).person().flatMap(this::personMerged);
        return merged.isPresent() ? merged.get() : change(command.account(), command.seenVersion(), account -> {
            account.enable();
            looks.due(account.id(), LookReason.ENABLED);
        });
    }

    /**
     * Not one's own: {@link KeepMyAccount} changes that, and asks for the one before.
     *
     * @throws org.heatwatch.domain.shared.RuleViolation account.password-length or account.password-weak
     */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult setPassword(SetPassword command) {
        if (isOwn(command.account())) {
            return new AccountResult.Refused("account.password-own", List.of());
        }
        return change(command.account(), command.seenVersion(), account -> {
            account.givePassword(passwords.hash(command.password(), account), caller.account());
            links.end(account.id());
            signIns.end(account.id());
            looks.due(account.id(), LookReason.PASSWORD_SET);
        });
    }

    /**
     * For a holder who lost hers, and who is known to be the one who asks. It ends her sign-ins, for whoever has her app may be there.
     * Not one's own: {@link SetUpSecondFactor} removes that, and asks for the password.
     */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult takeSecondFactor(TakeSecondFactor command) {
        if (isOwn(command.account())) {
            return new AccountResult.Refused("account.factor-own", List.of());
        }
        return change(command.account(), command.seenVersion(), account -> {
            secondFactors.remove(account.id());
            signIns.end(account.id());
            looks.due(account.id(), LookReason.FACTOR_TAKEN);
        });
    }

    /** Sends a link, again if need be: the last one counts. Nothing is sent to an account that is disabled. */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult invite(InviteHolder command) {
        Account account = get(command.account());
        if (account.email().isEmpty()) {
            return new AccountResult.Refused("account.email-missing", List.of());
        }
        return change(command.account(), command.seenVersion(), this::invite);
    }

    /**
     * A link that went to the old address is over, and so is what an issuer knows the account by, having found it by that address.
     *
     * @throws org.heatwatch.domain.shared.RuleViolation person.email-shape
     */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountResult changeEmail(ChangeEmail command) {
        oneAtATime();
        Optional<AccountResult> taken = emailTaken(command.account(), command.email());
        return taken.isPresent() ? taken.get() : change(command.account(), command.seenVersion(), account -> {
            account.changeEmail(command.email());
            links.end(account.id());
            entities.createQuery("delete from AccountIdentity i where i.account = :account").setParameter("account", account.id()).executeUpdate();
            looks.due(account.id(), LookReason.EMAIL_CHANGED);
        });
    }

    private void invite(Account account) {
        entities.flush();
        links.ask(account.passwordHash().isPresent() ? LinkPurpose.RESET : LinkPurpose.INVITATION, account.id());
    }

    private boolean isOwn(AccountId account) {
        return account.equals(caller.account());
    }

    private AccountResult change(AccountId id, long seenVersion, Consumer<Account> act) {
        Account account = get(id);
        if (account.version() != seenVersion) {
            return new AccountResult.Stale();
        }
        act.accept(account);
        return new AccountResult.Saved();
    }

    private Account get(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id)).orElseThrow(AccessDenied::new);
    }

    private boolean isActive(AccountId id) {
        return entities.createQuery("select count(a) from Account a where a.id = :id and a.state = ACTIVE", Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    /**
     * Of two who open an account with one user name, address or person, the second hears of the first's; of two who disable each other, one
     * does.
     */
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

    /** Where she isn't merged, she isn't before the transaction ends. */
    private Optional<AccountResult> personMerged(PersonId person) {
        List<String> merged = entities.createNativeQuery(
                "select case when merged_into is null then '' else full_name end from person where id = :person for key share", String.class)
                .setParameter("person", person.value())
                .getResultList();
        return merged.stream().filter(name -> !name.isEmpty()).findFirst()
                .map(name -> new AccountResult.Refused("account.person-merged", List.of(name)));
    }

    private Optional<AccountResult> personTaken(PersonId person) {
        return entities.createQuery("select a.username from Account a where a.person = :person", String.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .map(other -> new AccountResult.Refused("account.person-taken", List.of(other)));
    }

    private Optional<AccountResult> emailTaken(AccountId own, String email) {
        return entities.createQuery("select a.username from Account a where lower(a.email) = :email and a.id <> :own", String.class)
                .setParameter("email", EmailAddress.key(email))
                .setParameter("own", own)
                .getResultStream()
                .findFirst()
                .map(other -> new AccountResult.Refused("account.email-taken", List.of(other)));
    }
}
