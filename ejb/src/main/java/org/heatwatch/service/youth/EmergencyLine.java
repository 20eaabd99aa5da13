package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.youth.YouthCode;

/**
 * One emergency access.
 *
 * @param reader her name
 * @param agency of the reader; empty if she has none
 * @param own true if the reader is the caller
 * @param reason empty if the youth's key was destroyed, as the review then is
 * @param reviewedAt null until it is reviewed
 * @param reviewedBy empty until then
 */
public record EmergencyLine(@Classified(REFERENCE) BreakGlassId id, @Classified(REFERENCE) YouthCode code, @Classified(REFERENCE) String reader,
        @Classified(REFERENCE) String agency, @Classified(REFERENCE) boolean own, @Classified(NOTE) String reason,
        @Classified(REFERENCE) Instant opensAt, @Classified(REFERENCE) Instant endsAt, @Classified(REFERENCE) Instant reviewedAt,
        @Classified(REFERENCE) String reviewedBy, @Classified(NOTE) String review) implements Serializable {

    EmergencyLine saying(String reason, String review) {
        return new EmergencyLine(id, code, reader, agency, own, reason, opensAt, endsAt, reviewedAt, reviewedBy, review);
    }

    public boolean isReviewed() {
        return reviewedAt != null;
    }

    @Override
    public String toString() {
        return "EmergencyLine[" + id + ']';
    }
}
