package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.VisitState;
import org.heatwatch.domain.shared.SpeakerVisitId;

/**
 * A guest speaker of a session.
 *
 * @param day      of the session
 * @param topic    may be empty
 * @param vettedOn null while she isn't
 * @param signedOn when she signed the confidentiality form; null while she hasn't
 */
public record VisitLine(@Classified(REFERENCE) SpeakerVisitId id, @Classified(PROGRAM) LocalDate day, @Classified(PROGRAM) String name,
        @Classified(PROGRAM) String organization, @Classified(PROGRAM) String topic, @Classified(PROGRAM) VisitState state,
        @Classified(PROGRAM) LocalDate vettedOn, @Classified(PROGRAM) LocalDate signedOn) implements Serializable {

    public boolean vetted() {
        return before(vettedOn);
    }

    public boolean signed() {
        return before(signedOn);
    }

    /** True if she may meet the group as things stand: she comes, and was vetted and signed before the day. */
    public boolean ready() {
        return vetted() && signed() && state == VisitState.CONFIRMED;
    }

    /** True unless she said that she can't come, or isn't asked any more. */
    public boolean expected() {
        return state == VisitState.ASKED || state == VisitState.CONFIRMED;
    }

    private boolean before(LocalDate done) {
        return done != null && done.isBefore(day);
    }
}
