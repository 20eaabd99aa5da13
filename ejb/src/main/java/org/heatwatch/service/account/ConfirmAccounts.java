package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.CONFIRM_GRANTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.SecondLook;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.GrantResult;

/**
 * Accounts that may be in other hands than their holders', and the second person who knows better. She can say so only of one that its holder
 * alone can sign in to: with a password of her own choice, and something beside it.
 */
@Stateless
public class ConfirmAccounts {

    /** Of an account {@code a}: it waits, and it matters to the youth zone. */
    static final String WAITS = """
            a.state = ACTIVE and exists (select 1 from SecondLook l where l.account = a.id and l.confirmedAt is null)
                and (exists (select 1 from a.roles r where r.key.role <> TRAINER)
                    or exists (select 1 from RoleGrant g where g.account = a.id and g.grant.state = ASKED))
            """;

    /** Of an account {@code a} that waits: the caller could say so now. */
    static final String DECIDABLE = WAITS + """
             and a.passwordBy.value is null and a.id <> :caller
                and not exists (select 1 from SecondLook m where m.account = a.id and m.confirmedAt is null and m.madeBy = :caller)
                and (exists (select 1 from SecondFactor f where f.account = a.id and f.confirmedAt is not null)
                    or exists (select 1 from AccountIdentity i where i.account = a.id))
            """;

    @PersistenceContext
    private EntityManager entities;

    private final SecondLooks looks;
    private final SecondFactors secondFactors;
    private final Caller caller;
    private final Clock clock;

    protected ConfirmAccounts() {
        this(null, null, null, null);
    }

    @Inject
    ConfirmAccounts(SecondLooks looks, SecondFactors secondFactors, Caller caller, Clock clock) {
        this.looks = looks;
        this.secondFactors = secondFactors;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those whose roles concern the youth zone, who wait for the longest first. */
    @Allowed(CONFIRM_GRANTS)
    public List<WaitingAccount> waiting() {
        return entities.createQuery("""
                select new WaitingAccount(a.id, a.displayName, (select min(s.at) from SecondLook s where s.account = a.id and s.confirmedAt is null))
                from Account a where\s""" + WAITS + "order by 3, a.id", WaitingAccount.class)
                .getResultList();
    }

    /** @throws AccessDenied if there is no such account */
    @Allowed(CONFIRM_GRANTS)
    public AccountLook look(AccountId id) {
        Account account = get(id);
        List<LookLine> due = looks.lines(id);
        return new AccountLook(account.email().orElse(""), isProven(id), account.isPasswordGiven(), id.equals(caller.account()),
                due.stream().anyMatch(each -> each.madeBy().equals(caller.account())), due);
    }

    /** @throws AccessDenied if there is no such account */
    @Allowed(CONFIRM_GRANTS)
    public GrantResult confirm(ConfirmAccount command) {
        Account account = get(command.account());
        List<SecondLook> due = looks.held(account.id());
        if (due.isEmpty() || !due.get(due.size() - 1).id().equals(command.seen())) {
            return new GrantResult.Stale();
        }
        try {
            due.forEach(each -> each.mustBeAnothers(caller.account()));
            caller.standing().mustBeSure();
            if (account.isPasswordGiven()) {
                throw new RuleViolation("look.password-given", account.displayName());
            }
            if (!isProven(account.id())) {
                throw new RuleViolation("look.no-factor", account.displayName());
            }
        } catch (RuleViolation broken) {
            return new GrantResult.Refused(broken.key(), broken.arguments());
        }
        due.forEach(each -> each.confirm(caller.account(), clock.instant()));
        return new GrantResult.Saved();
    }

    private boolean isProven(AccountId id) {
        return secondFactors.isOn(id) || entities.createQuery("select count(i) from AccountIdentity i where i.account = :account", Long.class)
                .setParameter("account", id)
                .getSingleResult() > 0;
    }

    private Account get(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id)).orElseThrow(AccessDenied::new);
    }
}
