package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.TimeOrdered;

/** A program's certificates have said so since then, until a later edition. All of them are kept; append-only. */
@Entity
public class CertificateWording {

    @Id
    @Classified(REFERENCE)
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "program_id"))
    @Classified(REFERENCE)
    private ProgramId program;

    @Classified(REFERENCE)
    private long edition;

    @Classified(PROGRAM)
    private String title;

    @Classified(PROGRAM)
    private String text;

    @Classified(REFERENCE)
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(REFERENCE)
    private AccountId account;

    protected CertificateWording() {}

    /** @param edition from 1, each once */
    public CertificateWording(ProgramId program, long edition, CertificateText says, AccountId by, Instant at) {
        this.id = TimeOrdered.uuid();
        this.program = program;
        this.edition = edition;
        this.title = says.title();
        this.text = says.text();
        this.account = by;
        this.at = at;
    }

    public CertificateText says() {
        return new CertificateText(title, text);
    }

    public long edition() {
        return edition;
    }
}
