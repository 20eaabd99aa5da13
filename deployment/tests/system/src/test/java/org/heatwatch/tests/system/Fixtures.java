package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;

/** Words for what a test starts from. Everything is new each time, so tests share nothing and need no order. */
@ApplicationScoped
@Transactional
public class Fixtures {

    static final String PASSWORD = "seven quiet lanterns";

    private static final Standing SURE = new Standing(true, null, false, false, false, true);

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private Caller caller;

    public record AnAccount(AccountId id, String username) {}

    /** An active account with {@link #PASSWORD}. */
    public AnAccount anAccount(Set<Role> roles) {
        AccountId id = AccountId.next();
        String username = "user-" + UUID.randomUUID();
        entities.persist(new Account(id, username, "Ana Ruiz", null, hash.generate(PASSWORD.toCharArray()), roles, Instant.now()));
        return new AnAccount(id, username);
    }

    /** The account of this person, from now on with {@link #PASSWORD}. */
    public AnAccount letIn(PersonId person) {
        Account account = entities.createQuery("from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .getSingleResult();
        account.renewPassword(hash.generate(PASSWORD.toCharArray()));
        return new AnAccount(account.id(), account.username());
    }

    /** How many rows of this table a command has left. */
    public long left(String table, CommandId command) {
        return (Long) entities.createNativeQuery("select count(*) from " + table + " where command_id = :command", Long.class)
                .setParameter("command", command.value())
                .getSingleResult();
    }

    /** From now on the test calls as a new coordinator. */
    public AccountId asCoordinator() {
        return as(Role.COORDINATOR);
    }

    /** From now on the test calls as a new administrator. */
    public AccountId asAdministrator() {
        return as(Role.ADMINISTRATOR);
    }

    /** From now on the test calls as somebody new with these roles. */
    public AccountId as(Role... roles) {
        return as(anAccount(Set.of(roles)).id(), roles);
    }

    /** From now on the test calls as this account, signed in by a code; of what else the youth zone asks for it has nothing. */
    public AccountId as(AccountId account, Role... roles) {
        caller.is(new SignedIn(account, null, "Ana Ruiz", Set.of(roles), SURE), "192.0.2.1");
        return account;
    }
}
