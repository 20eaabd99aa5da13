package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Optional;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.CohortSessionId;

/** The roll of a session of a cohort, with the facilitators' note on the group. */
@Entity
public class CohortRoll extends RollCall {

    /** Longest note, in characters. */
    public static final int MAX_NOTE = 4000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    @Classified(DataClass.REFERENCE)
    private CohortSessionId session;

    /** Under the cohort's key. */
    @Classified(DataClass.NOTE)
    private byte[] noteSealed;

    protected CohortRoll() {}

    public void note(byte[] sealed) {
        noteSealed = sealed;
    }

    public Optional<byte[]> note() {
        return Optional.ofNullable(noteSealed);
    }

    public CohortSessionId session() {
        return session;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortRoll roll && session.equals(roll.session());
    }

    @Override
    public int hashCode() {
        return session().hashCode();
    }
}
