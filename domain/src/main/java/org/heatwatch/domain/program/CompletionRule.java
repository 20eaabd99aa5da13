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
import org.heatwatch.domain.shared.CohortId;

/** One version of what it takes to complete a cohort. The latest holds for whoever is enrolled from then on; append-only. */
@Entity
public class CompletionRule {

    @EmbeddedId
    @AttributeOverride(name = "cohort", column = @Column(name = "cohort_id"))
    @Classified(REFERENCE)
    private Key key;

    @Embedded
    @Classified(PROGRAM)
    private CompletionTerms terms;

    @Classified(REFERENCE)
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(REFERENCE)
    private AccountId account;

    protected CompletionRule() {}

    /** @param version from 1, each once */
    public CompletionRule(CohortId cohort, int version, CompletionTerms terms, AccountId by, Instant at) {
        this.key = new Key(cohort.value(), version);
        this.terms = terms;
        this.account = by;
        this.at = at;
    }

    @Embeddable
    record Key(@Classified(REFERENCE) UUID cohort, @Classified(PROGRAM) int version) implements Serializable {}
}
