package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.Attestation;
import org.heatwatch.domain.account.AttestationText;
import org.heatwatch.domain.account.Mou;
import org.heatwatch.domain.people.Agency;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.Person;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.hibernate.exception.ConstraintViolationException;

/** What somebody of the youth zone has besides a role: an agency with an agreement, a signed form, a second factor. */
@ApplicationScoped
@Transactional
public class InStanding {

    static final byte[] FILE = "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static final LocalDate FAR_AHEAD = LocalDate.of(2029, 12, 31);

    /** What one person alone makes of a grant. */
    static final String CONFIRMED_BY_ASKER = "state = 'CONFIRMED', decided_at = asked_at, decided_by = asked_by";

    static final String NAME = "Ana Ruiz";

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Pbkdf2PasswordHash hash;

    public AgencyId anAgency() {
        AgencyId id = AgencyId.next();
        entities.persist(new Agency(id, "Agency " + id, Discipline.COMMUNITY, "", Instant.now()));
        return id;
    }

    /** An account of somebody who works for this agency, with {@link Fixtures#PASSWORD}. */
    public AnAccount anAccount(AgencyId agency, Set<Role> roles) {
        return anAccount(entities.find(Agency.class, agency), roles);
    }

    /** An account of somebody of whom nobody knows for whom she works. */
    public AnAccount anAccountWithoutAgency(Set<Role> roles) {
        return anAccount((Agency) null, roles);
    }

    private AnAccount anAccount(Agency agency, Set<Role> roles) {
        PersonId person = PersonId.next();
        entities.persist(new Person(person, PersonName.of(NAME), person + "@example.org", agency, Discipline.COMMUNITY, "", "", Instant.now()));
        entities.flush();
        AccountId id = AccountId.next();
        String username = "user-" + UUID.randomUUID();
        entities.persist(new Account(id, username, NAME, person, hash.generate(Fixtures.PASSWORD.toCharArray()), roles, Instant.now()));
        return new AnAccount(id, username);
    }

    public MouId anAgreement(AgencyId agency, LocalDate startsOn, LocalDate endsOn) {
        return anAgreement(agency, startsOn, endsOn, Instant.now());
    }

    /** One that was filed then. */
    public MouId anAgreement(AgencyId agency, LocalDate startsOn, LocalDate endsOn, Instant filedAt) {
        MouId id = MouId.next();
        entities.persist(new Mou(id, agency, startsOn, endsOn, FILE, administrator(), filedAt));
        return id;
    }

    /** Signs the text that counts; publishes one if there is none. */
    public void signs(AnAccount account) {
        AttestationText text = entities.createQuery("from AttestationText t order by t.version desc", AttestationText.class)
                .setMaxResults(1).getResultStream().findFirst().orElseGet(() -> {
                    var first = new AttestationText(1, "I keep to myself what I learn about participants.", administrator(), Instant.now());
                    entities.persist(first);
                    return first;
                });
        entities.persist(new Attestation(entities.find(Account.class, account.id()), text, NAME, "192.0.2.9", Instant.now()));
    }

    /** All her sign-ins went through a second factor. */
    public void withSecondFactor(AnAccount account) {
        entities.createQuery("update SignInRecord s set s.secondFactor = true where s.account = :account")
                .setParameter("account", account.id()).executeUpdate();
    }

    /** One whose letters go to her user name at example.org. */
    public AnAccount anAdministratorWithMail() {
        Account account = entities.find(Account.class, administrator());
        account.changeEmail(account.username() + "@example.org");
        return new AnAccount(account.id(), account.username());
    }

    public void getsMail(AccountId account) {
        entities.find(Account.class, account).changeEmail("user-" + account + "@example.org");
    }

    /** How many days ahead this account was told of the agreement's end, in the order of time. */
    public List<Long> reminders(MouId agreement, AnAccount account) {
        return entities.createQuery("select m.edition from OutboxMessage m where m.agreement = :agreement and m.account = :account order by m.putAt, m.id",
                Long.class)
                .setParameter("agreement", agreement)
                .setParameter("account", account.id())
                .getResultList();
    }

    public PersonId personOf(AnAccount account) {
        return entities.find(Account.class, account.id()).person().orElseThrow();
    }

    /** Somebody on file, without an account. */
    public PersonId aPerson(AgencyId agency) {
        PersonId id = PersonId.next();
        entities.persist(new Person(id, PersonName.of(NAME), id + "@example.org", entities.find(Agency.class, agency), Discipline.COMMUNITY, "", "",
                Instant.now()));
        return id;
    }

    /** By which constraint the database refuses that whoever asked for a grant confirms it. */
    public String refusalOf(String table, UUID grant) {
        return refusalOf("update " + table + " set state = 'CONFIRMED', decided_at = asked_at, decided_by = asked_by where id = :id", Map.of("id", grant));
    }

    /** By which constraint the database refuses that this account confirms a grant. */
    public String refusalOf(String table, UUID grant, AccountId by) {
        return refusalOf("update " + table + " set state = 'CONFIRMED', decided_at = asked_at, decided_by = :by where id = :id",
                Map.of("id", grant, "by", by.value()));
    }

    /** By which constraint the database refuses that this account is the second person for another. */
    public String refusalOfLook(UUID look, AccountId by) {
        return refusalOf("update second_look set confirmed_at = at, confirmed_by = :by where id = :id", Map.of("id", look, "by", by.value()));
    }

    /** By which constraint the database refuses that this becomes of a row; empty if it doesn't. */
    public String refusalOf(String table, String change, UUID row) {
        return refusalOf("update " + table + " set " + change + " where id = :id", Map.of("id", row));
    }

    private String refusalOf(String sql, Map<String, UUID> parameters) {
        Query query = entities.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        try {
            query.executeUpdate();
            return "";
        } catch (ConstraintViolationException refused) {
            return refused.getConstraintName();
        }
    }

    private AccountId administrator() {
        AccountId id = AccountId.next();
        entities.persist(new Account(id, "user-" + UUID.randomUUID(), "Adele Ward", null, "no password", Set.of(Role.ADMINISTRATOR), Instant.now()));
        entities.flush();
        return id;
    }

    /** Who signed which version as whom from where, of one account. */
    public String signature(AnAccount account, int version) {
        return entities.createQuery("select t.signedAs || ' ' || t.address from Attestation t where t.key.accountId = :account and t.key.version = :version",
                String.class)
                .setParameter("account", account.id().value())
                .setParameter("version", version)
                .getSingleResult();
    }

    /** How many denials of this act the account has left. */
    public long denials(AnAccount account, String act) {
        return (Long) entities.createNativeQuery("select count(*) from youth_access_event where account_id = :account and act = :act and outcome = 'DENIED'",
                Long.class)
                .setParameter("account", account.id().value())
                .setParameter("act", act)
                .getSingleResult();
    }
}
