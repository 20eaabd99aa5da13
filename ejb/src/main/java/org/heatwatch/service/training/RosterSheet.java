package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RosterVerdict;

/**
 * One roster as its page shows it.
 *
 * @param own whether the caller has sent it
 * @param counts rows by verdict; once committed, only those to correct; empty while it is being read
 * @param unusedSheets those without headings
 * @param unusedColumns those with values that the product has no use for
 * @param registered people who got a seat by the commit
 * @param waitlisted people for whom none was left
 * @param toApprove people who wait to be approved since the commit
 */
public record RosterSheet(RosterImportId id, TrainingId training, String fileName, boolean own, RosterProgress progress,
        Map<RosterVerdict, Long> counts, List<String> unusedSheets, List<String> unusedColumns, int registered, int waitlisted,
        int toApprove) implements Serializable {

    public RosterStanding standing() {
        return progress.standing();
    }

    public long count(RosterVerdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /** How many people a commit registers. */
    public long people() {
        return count(RosterVerdict.NEW) + count(RosterVerdict.KNOWN);
    }

    /** How many rows go back. */
    public long toCorrect() {
        return count(RosterVerdict.DUPLICATE) + count(RosterVerdict.REJECTED);
    }

    public long rows() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
