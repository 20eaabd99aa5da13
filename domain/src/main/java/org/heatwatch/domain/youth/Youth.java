package org.heatwatch.domain.youth;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.YouthId;

/**
 * A young person whom somebody enrolled. Outside permitted screens she is her code. Who she is lies here only as ciphertext under a
 * key of her own that the database doesn't hold; once that key is destroyed, nobody can say any more.
 */
@Entity
public class Youth {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private YouthId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "code"))
    @Classified(REFERENCE)
    private YouthCode code;

    @Classified(IDENTITY)
    private byte[] nameSealed;

    @Classified(IDENTITY)
    private byte[] goesBySealed;

    @Classified(IDENTITY)
    private byte[] birthDateSealed;

    @Classified(REFERENCE)
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    @Classified(REFERENCE)
    private AccountId createdBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected Youth() {}

    /** @param identity who she is, sealed under her key */
    public Youth(YouthId id, YouthCode code, SealedIdentity identity, AccountId by, Instant at) {
        this.id = id;
        this.code = code;
        this.nameSealed = identity.name();
        this.goesBySealed = identity.goesBy();
        this.birthDateSealed = identity.birthDate();
        this.createdAt = at;
        this.createdBy = by;
    }

    /** What was on file before is gone. */
    public void correct(SealedIdentity identity) {
        nameSealed = identity.name();
        goesBySealed = identity.goesBy();
        birthDateSealed = identity.birthDate();
    }

    public YouthId id() {
        return id;
    }

    public YouthCode code() {
        return code;
    }

    public SealedIdentity identity() {
        return new SealedIdentity(nameSealed, goesBySealed, birthDateSealed);
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Youth youth && id.equals(youth.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
