package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.heatwatch.domain.access.Grant;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.domain.shared.RuleViolation;

/** How an account came by a role of the youth zone, and lost it. Never deleted. */
@Entity
public class RoleGrant {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoleGrantId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private Grant grant;

    @Version
    private Long version;

    protected RoleGrant() {}

    /** @throws RuleViolation grant.role, for one that needs no second person */
    public RoleGrant(RoleGrantId id, AccountId account, Role role, Grant asked) {
        if (!role.isOfYouthZone()) {
            throw new RuleViolation("grant.role");
        }
        this.id = id;
        this.account = account;
        this.role = role;
        this.grant = asked;
    }

    public RoleGrantId id() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    public Role role() {
        return role;
    }

    public Grant grant() {
        return grant;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoleGrant granted && id.equals(granted.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
