package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;

/** What a line of a ledger said from an instant on, and who wrote it so. Append-only. */
@Entity
public class LedgerLineChange {

    @EmbeddedId
    @AttributeOverride(name = "line", column = @Column(name = "line_id"))
    @Classified(REFERENCE)
    private Key key;

    @Embedded
    @Classified(PROGRAM)
    private LedgerEntry entry;

    @Classified(PROGRAM)
    private boolean struckOut;

    @Classified(REFERENCE)
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(REFERENCE)
    private AccountId account;

    protected LedgerLineChange() {}

    /** Keeps how the line, which was stored, stands now. */
    public LedgerLineChange(LedgerLine line, AccountId by, Instant at) {
        this.key = new Key(line.id().value(), line.version());
        this.entry = line.entry();
        this.struckOut = line.isStruckOut();
        this.at = at;
        this.account = by;
    }

    @Embeddable
    record Key(@Classified(REFERENCE) UUID line, @Classified(REFERENCE) long version) implements Serializable {}
}
