package org.heatwatch.domain.youth;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.YouthId;

/** One keyed hash by which a youth is found: equal for equal words, and of no use without the key. */
@Entity
public class YouthLookup {

    @EmbeddedId
    @Classified(REFERENCE)
    private Key key;

    protected YouthLookup() {}

    public YouthLookup(YouthId youth, LookupKind kind, byte[] hash) {
        this.key = new Key(youth.value(), kind, hash);
    }

    @Embeddable
    record Key(@Classified(REFERENCE) UUID youthId, @Classified(REFERENCE) @Enumerated(EnumType.STRING) LookupKind kind,
            @Classified(IDENTITY) byte[] hash) implements Serializable {}
}
