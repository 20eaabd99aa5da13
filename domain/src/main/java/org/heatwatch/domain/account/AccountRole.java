package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;

/** One role of one account. */
@Entity
class AccountRole {

    @EmbeddedId
    @AttributeOverride(name = "account", column = @Column(name = "account_id"))
    private Key key;

    protected AccountRole() {}

    AccountRole(AccountId account, Role role) {
        this.key = new Key(account.value(), role);
    }

    Role role() {
        return key.role();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountRole held && key.equals(held.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Embeddable
    record Key(UUID account, @Enumerated(EnumType.STRING) Role role) implements Serializable {}
}
