package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Grant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;

/** That a program is in a coordinator's hands, from when a second person confirmed it until it is ended. Never deleted. */
@Entity
public class ProgramCoordinator {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private ProgramCoordinatorId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "program_id"))
    @Classified(REFERENCE)
    private ProgramId program;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(REFERENCE)
    private AccountId account;

    @Embedded
    @Classified(REFERENCE)
    private Grant grant;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected ProgramCoordinator() {}

    public ProgramCoordinator(ProgramCoordinatorId id, ProgramId program, AccountId account, Grant asked) {
        this.id = id;
        this.program = program;
        this.account = account;
        this.grant = asked;
    }

    public ProgramCoordinatorId id() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    public Grant grant() {
        return grant;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgramCoordinator assignment && id.equals(assignment.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
