package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.ScanKind;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.SheetScanId;

/**
 * The signed sheet of a session as a picture, kept as it came: nothing of it is ever opened. The newest one of a session is its scan,
 * and those before it stay. Append-only.
 */
@Entity
public class SheetScan {

    /** Bytes of the largest scan. */
    public static final int MAX_BYTES = 10 << 20;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SheetScanId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    private byte[] content;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Version
    private Long version;

    protected SheetScan() {}

    /** @throws RuleViolation scan.file-too-large or scan.file-kind */
    public SheetScan(SheetScanId id, SessionId session, byte[] content, Instant at, AccountId account) {
        if (content.length > MAX_BYTES) {
            throw new RuleViolation("scan.file-too-large", MAX_BYTES >> 20);
        }
        this.id = id;
        this.session = session;
        this.kind = ScanKind.of(content).orElseThrow(() -> new RuleViolation("scan.file-kind"));
        this.content = content;
        this.at = at;
        this.account = account;
    }

    public SheetScanId id() {
        return id;
    }

    public ScanKind kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetScan scan && id.equals(scan.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
