package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.CONFIRM_GRANTS;
import static org.heatwatch.domain.access.Permission.MANAGE_ACCOUNTS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.heatwatch.domain.access.Grant;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.RoleGrant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.GrantResult;

/** Roles of the youth zone: one asks for it, a second person confirms or declines, and it can be taken away at once. */
@Stateless
public class GrantRoles {

    @PersistenceContext
    private EntityManager entities;

    private final GrantQueries queries;
    private final Event<RoleTaken> taken;
    private final Caller caller;
    private final Clock clock;

    protected GrantRoles() {
        this(null, null, null, null);
    }

    @Inject
    GrantRoles(GrantQueries queries, Event<RoleTaken> taken, Caller caller, Clock clock) {
        this.queries = queries;
        this.taken = taken;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such account */
    @Allowed(MANAGE_ACCOUNTS)
    public GrantResult ask(AskForRole command) {
        Account account = oneAtATime(command.account());
        GrantHolder holder = queries.holder(command.account());
        Optional<GrantResult> obstacle = holder.obstacle();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (account.roles().contains(command.role()) || isAsked(command)) {
            return new GrantResult.Refused("grant.role-already", List.of(holder.name()));
        }
        try {
            caller.standing().mustBeSure();
            entities.persist(new RoleGrant(command.grant(), command.account(), command.role(),
                    new Grant(command.reason(), caller.account(), clock.instant())));
            return new GrantResult.Saved();
        } catch (RuleViolation broken) {
            return new GrantResult.Refused(broken.key(), broken.arguments());
        }
    }

    /** @throws AccessDenied if there is no such grant */
    @Allowed(CONFIRM_GRANTS)
    public GrantResult confirm(ConfirmRole command) {
        Optional<GrantResult> obstacle = queries.holder(get(command.grant()).account()).obstacle();
        return obstacle.isPresent() ? obstacle.get() : change(command.grant(), command.seenVersion(), (granted, account) -> {
            caller.standing().mustBeSure();
            granted.grant().confirm(account.id(), caller.account(), clock.instant());
            account.give(granted.role());
        });
    }

    /** @throws AccessDenied if there is no such grant */
    @Allowed(CONFIRM_GRANTS)
    public GrantResult decline(DeclineRole command) {
        return change(command.grant(), command.seenVersion(),
                (granted, account) -> granted.grant().decline(account.id(), caller.account(), clock.instant()));
    }

    /** @throws AccessDenied if there is no such grant */
    @Allowed(MANAGE_ACCOUNTS)
    public GrantResult withdraw(WithdrawRole command) {
        return change(command.grant(), command.seenVersion(), (granted, account) -> granted.grant().withdraw(caller.account(), clock.instant()));
    }

    /**
     * Her next request is without it, and what was assigned to her in that role is over: given again, the role opens nothing of what it opened.
     *
     * @throws AccessDenied if there is no such grant
     */
    @Allowed(MANAGE_ACCOUNTS)
    public GrantResult takeAway(TakeRoleAway command) {
        return change(command.grant(), command.seenVersion(), (granted, account) -> {
            granted.grant().end(command.reason(), caller.account(), clock.instant());
            account.takeAway(granted.role());
            taken.fire(new RoleTaken(account.id(), granted.role(), caller.account(), clock.instant()));
        });
    }

    private GrantResult change(RoleGrantId id, long seenVersion, BiConsumer<RoleGrant, Account> act) {
        RoleGrant granted = get(id);
        return GrantResult.of(seenVersion, granted.version(), () -> act.accept(granted, entities.find(Account.class, granted.account())));
    }

    /** Held until the transaction ends: of two who decide, the second hears of the first's. */
    private RoleGrant get(RoleGrantId id) {
        return Optional.ofNullable(entities.find(RoleGrant.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(AccessDenied::new);
    }

    /** Of two who ask for the same, the second hears of the first's. */
    private Account oneAtATime(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(AccessDenied::new);
    }

    private boolean isAsked(AskForRole command) {
        return entities.createQuery("select count(g) from RoleGrant g where g.account = :account and g.role = :role and g.grant.state = ASKED", Long.class)
                .setParameter("account", command.account())
                .setParameter("role", command.role())
                .getSingleResult() > 0;
    }
}
