package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.MANAGE_ACCOUNTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.AccountState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** Looking up accounts. */
@Stateless
public class AccountQueries {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    protected AccountQueries() {
        this(null);
    }

    @Inject
    AccountQueries(Caller caller) {
        this.caller = caller;
    }

    /**
     * By name; two queries, however many accounts.
     *
     * @param firstRow from 0
     */
    @Allowed(MANAGE_ACCOUNTS)
    public List<AccountLine> accounts(int firstRow, int pageSize) {
        List<Tuple> rows = entities.createQuery("""
                select a.id as id, a.displayName as name, a.username as username, a.state as state, a.passwordHash is null as invited,
                    (select max(s.at) from SignInRecord s where s.account = a.id and s.codeDue = false) as lastSignIn
                from Account a order by lower(a.displayName), a.id""", Tuple.class)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
        Map<AccountId, Set<Role>> roles = roles(rows.stream().map(row -> row.get("id", AccountId.class)).toList());
        return rows.stream().map(row -> {
            AccountId id = row.get("id", AccountId.class);
            return new AccountLine(id, row.get("name", String.class), row.get("username", String.class), roles.get(id),
                    row.get("state", AccountState.class), row.get("invited", Boolean.class), row.get("lastSignIn", Instant.class));
        }).toList();
    }

    @Allowed(MANAGE_ACCOUNTS)
    public long countAccounts() {
        return entities.createQuery("select count(*) from Account a", Long.class).getSingleResult();
    }

    /** @throws AccessDenied if there is no such account */
    @Allowed(MANAGE_ACCOUNTS)
    public AccountSheet account(AccountId id) {
        Tuple row = entities.createQuery("""
                select a.displayName as name, a.username as username, coalesce(a.email, '') as email, coalesce(p.name.full, '') as person,
                    a.state as state, a.passwordHash is null as invited,
                    exists (select f.account from SecondFactor f where f.account = a.id and f.confirmedAt is not null) as secondFactor,
                    (""" + ConfirmAccounts.WAITS + """
                    ) as waiting,
                    (select max(s.at) from SignInRecord s where s.account = a.id and s.codeDue = false) as lastSignIn,
                    a.version as version
                from Account a left join Person p on p.id = a.person where a.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        return new AccountSheet(id, row.get("name", String.class), row.get("username", String.class), row.get("email", String.class),
                row.get("person", String.class), roles(List.of(id)).get(id), row.get("state", AccountState.class),
                row.get("invited", Boolean.class), row.get("secondFactor", Boolean.class), row.get("waiting", Boolean.class), row.get("lastSignIn", Instant.class),
                id.equals(caller.account()), row.get("version", Long.class));
    }

    private Map<AccountId, Set<Role>> roles(Collection<AccountId> ids) {
        var roles = new HashMap<AccountId, Set<Role>>();
        ids.forEach(id -> roles.put(id, EnumSet.noneOf(Role.class)));
        entities.createQuery("select a.id as id, r.key.role as role from Account a join a.roles r where a.id in :ids", Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> roles.get(row.get("id", AccountId.class)).add(row.get("role", Role.class)));
        return roles;
    }
}
