package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What somebody signs in with. An administrator opens it, and invites its holder, who sets her own password, or sets a first one herself; roles
 * of the youth zone come and go later ({@link RoleGrant}). It lives until it is disabled, which ends its sign-ins at once, and can be enabled again. It is never
 * deleted: marks and events name it. Its e-mail address is its own and not its person's, which more people may change: whoever reads
 * the mail that goes there can set the password.
 */
@Entity
public class Account {

    /** Shortest password, in characters (ASVS 5.0, 6.2.9: 15 where the password is the only factor). */
    public static final int MIN_PASSWORD = 15;

    /** Shortest password where a second factor stands beside it. */
    public static final int MIN_PASSWORD_OF_TWO = 8;

    /** Longest password, in characters: keeps hashing cheap to refuse. */
    public static final int MAX_PASSWORD = 200;

    /** Most characters of a display name. */
    public static final int MAX_NAME = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String username;

    private String displayName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private PersonId person;

    private String email;

    private String passwordHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "password_by"))
    private AccountId passwordBy;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "account_id", insertable = false, updatable = false)
    private Set<AccountRole> roles = new HashSet<>();

    private Instant createdAt;

    @Version
    private Long version;

    protected Account() {}

    /**
     * @param person who holds the account; null for one that is the office's
     * @param passwordHash null until its holder has set a password
     * @param roles none for one whose only role will be of the youth zone
     * @throws RuleViolation account.username-shape, account.name-missing, account.name-long or account.person-missing
     */
    public Account(AccountId id, String username, String displayName, PersonId person, String passwordHash, Set<Role> roles, Instant at) {
        if (!username.matches("[A-Za-z0-9._@+-]{3,100}")) {
            throw new RuleViolation("account.username-shape");
        }
        if (displayName.isBlank()) {
            throw new RuleViolation("account.name-missing");
        }
        if (displayName.length() > MAX_NAME) {
            throw new RuleViolation("account.name-long", MAX_NAME);
        }
        if (roles.contains(Role.TRAINER) && person == null) {
            throw new RuleViolation("account.person-missing");
        }
        this.id = id;
        this.username = username;
        this.displayName = displayName.strip();
        this.person = person;
        this.passwordHash = passwordHash;
        roles.forEach(role -> this.roles.add(new AccountRole(id, role)));
        this.state = AccountState.ACTIVE;
        this.createdAt = at;
    }

    public void disable() {
        state = AccountState.DISABLED;
    }

    public void enable() {
        state = AccountState.ACTIVE;
    }

    /** Once its grant is confirmed. */
    public void give(Role role) {
        roles.add(new AccountRole(id, role));
    }

    /** Counts from the next request on. */
    public void takeAway(Role role) {
        roles.removeIf(held -> held.role() == role);
    }

    /**
     * @param address empty for none
     * @throws RuleViolation person.email-shape
     */
    public void changeEmail(String address) {
        email = address.isBlank() ? null : new EmailAddress(address).text();
    }

    /** Its holder has chosen it herself. */
    public void renewPassword(String hash) {
        passwordHash = hash;
        passwordBy = null;
    }

    /** Somebody else has chosen it, and knows it until she chooses another. */
    public void givePassword(String hash, AccountId by) {
        passwordHash = hash;
        passwordBy = by;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public AccountId id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    /** Where its mail goes. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Empty until its holder has set a password. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** True while somebody else knows its password. */
    public boolean isPasswordGiven() {
        return passwordBy != null;
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    public Set<Role> roles() {
        var held = EnumSet.noneOf(Role.class);
        roles.forEach(each -> held.add(each.role()));
        return held;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && id.equals(account.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
