package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.training.Holiday;

/** A date that a cohort was entered without. */
@Entity
public class CohortSkip {

    @EmbeddedId
    @Classified(REFERENCE)
    private Key key;

    /** Null for a date that somebody named. */
    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private Holiday holiday;

    /** Empty for a holiday. */
    @Classified(PROGRAM)
    private String reason;

    protected CohortSkip() {}

    private CohortSkip(CohortId cohort, LocalDate day, Holiday holiday, String reason) {
        this.key = new Key(cohort.value(), day);
        this.holiday = holiday;
        this.reason = reason;
    }

    /** Those of a cohort that is entered with so many weeks. What somebody named is hers, though it be a holiday. */
    public static List<CohortSkip> of(CohortId cohort, CohortPlan plan, int weeks) {
        return plan.dates(weeks).leftOut().stream()
                .map(each -> plan.reason(each.date()).isEmpty()
                        ? new CohortSkip(cohort, each.date(), each.holiday(), "")
                        : new CohortSkip(cohort, each.date(), null, plan.reason(each.date())))
                .toList();
    }

    @Embeddable
    record Key(@Column(name = "cohort_id") @Classified(REFERENCE) UUID cohort, @Classified(PROGRAM) LocalDate day) implements Serializable {}
}
