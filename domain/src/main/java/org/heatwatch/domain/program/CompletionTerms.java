package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What it takes to complete a cohort.
 *
 * @param sessions how many must be credited at least, attended or made up; from 1 on
 * @param unexcused how many may be missed without an excuse at most; from 0 on. Making one up credits the session, and excuses nothing
 */
@Embeddable
public record CompletionTerms(@Classified(PROGRAM) int sessions, @Classified(PROGRAM) int unexcused) implements Serializable {

    /** @throws RuleViolation completion.sessions or completion.unexcused */
    public CompletionTerms {
        if (sessions < 1) {
            throw new RuleViolation("completion.sessions");
        }
        if (unexcused < 0) {
            throw new RuleViolation("completion.unexcused");
        }
    }

    /** What a new cohort begins with: three quarters of its sessions, and a quarter missed without an excuse. */
    public static CompletionTerms usual(int planned) {
        return new CompletionTerms(Math.max(1, planned - planned / 4), planned / 4);
    }

    /**
     * @param planned sessions of the cohort that aren't cancelled
     * @throws RuleViolation completion.sessions-too-many
     */
    public void mustFit(int planned) {
        if (sessions > planned) {
            throw new RuleViolation("completion.sessions-too-many", planned);
        }
    }
}
