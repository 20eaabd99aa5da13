package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.CONFIRM_GRANTS;
import static org.heatwatch.domain.access.Permission.MANAGE_ACCOUNTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.RoleGrant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.GrantSheet;

/** Looking up who has which role of the youth zone, and what waits for a second person. */
@Stateless
public class GrantQueries {

    private static final String OF_ACCOUNT = " where (:account is null or g.account.value = :account) ";

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    protected GrantQueries() {
        this(null);
    }

    @Inject
    GrantQueries(Caller caller) {
        this.caller = caller;
    }

    /**
     * What is to be decided first, then what holds, then what is over; the latest first.
     *
     * @param account null for all of them
     * @param firstRow from 0
     */
    @Allowed(CONFIRM_GRANTS)
    public List<RoleGrantLine> grants(AccountId account, int firstRow, int pageSize) {
        return of(account, """
                select new RoleGrantLine(g.id, h.displayName, g.role, g.grant.state, a.displayName, g.grant.askedAt)
                from RoleGrant g join Account h on h.id = g.account join Account a on a.id = g.grant.askedBy
                """ + OF_ACCOUNT + """
                order by case g.grant.state when ASKED then 0 when CONFIRMED then 1 else 2 end, g.grant.askedAt desc, g.id""",
                RoleGrantLine.class)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    /** @param account null for all of them */
    @Allowed(CONFIRM_GRANTS)
    public long countGrants(AccountId account) {
        return of(account, "select count(g) from RoleGrant g" + OF_ACCOUNT, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> of(AccountId account, String hql, Class<T> row) {
        return entities.createQuery(hql, row).setParameter("account", account == null ? null : account.value());
    }

    /** How many roles, and accounts that wait for a second person, the caller can decide. */
    @Allowed(CONFIRM_GRANTS)
    public long countToDecide() {
        return entities.createQuery("""
                select (select count(g) from RoleGrant g where g.grant.state = ASKED and g.account <> :caller and g.grant.askedBy <> :caller)
                    + (select count(a) from Account a where\s""" + ConfirmAccounts.DECIDABLE + """
                ) from Account own where own.id = :caller""", Long.class)
                .setParameter("caller", caller.account())
                .getSingleResult();
    }

    /** @throws AccessDenied if there is no such grant */
    @Allowed(CONFIRM_GRANTS)
    public RoleGrantSheet grant(RoleGrantId id) {
        Tuple row = entities.createQuery("""
                select g as granted, a.displayName as asker, coalesce(d.displayName, '') as decider, coalesce(e.displayName, '') as ender
                from RoleGrant g join Account a on a.id = g.grant.askedBy
                    left join Account d on d.id = g.grant.decidedBy left join Account e on e.id = g.grant.endedBy
                where g.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        RoleGrant granted = row.get("granted", RoleGrant.class);
        return new RoleGrantSheet(id, holder(granted.account()), granted.role(), GrantSheet.of(granted.grant(), granted.account(), granted.version(),
                caller.account(), row.get("asker", String.class), row.get("decider", String.class), row.get("ender", String.class)));
    }

    /**
     * Whether something of the youth zone can be granted to the account.
     *
     * @throws AccessDenied if there is no such account
     */
    @Allowed({MANAGE_ACCOUNTS, CONFIRM_GRANTS})
    public GrantHolder holder(AccountId id) {
        Tuple row = entities.createQuery("""
                select a as account, coalesce(g.name, '') as agency
                from Account a left join Person p on p.id = a.person left join p.agency g
                where a.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        Account account = row.get("account", Account.class);
        return new GrantHolder(id, account.displayName(), account.isActive(), account.person().isPresent(), row.get("agency", String.class),
                account.roles());
    }
}
