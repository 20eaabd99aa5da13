package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of enrolling somebody or putting her on a waitlist, or of an enrolment. It is kept with the command: it says codes, never names. */
public sealed interface EnrolmentResult extends CommandResult {

    record Enrolled(@Classified(REFERENCE) YouthCode code) implements EnrolmentResult {}

    /** @param offeredUntil when the offer ends that she has at once; null if she waits */
    record Waits(@Classified(REFERENCE) YouthCode code, @Classified(PROGRESS) Instant offeredUntil) implements EnrolmentResult {}

    record Changed() implements EnrolmentResult {}

    /** Nothing was written: one of these, all the caller's own, may be the same youth. */
    record PossibleMatch(@Classified(REFERENCE) List<YouthCode> codes) implements EnrolmentResult {

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    record Refused(@Classified(REFERENCE) String key, @Classified(PROGRESS) List<Serializable> arguments) implements EnrolmentResult, Refusal {}

    /** Somebody has changed the enrolment since the user read it; nothing was written. */
    record Stale() implements EnrolmentResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
