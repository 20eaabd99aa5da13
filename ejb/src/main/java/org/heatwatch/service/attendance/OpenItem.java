package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.OpenKind;
import org.heatwatch.domain.shared.SpeakerVisitId;

/**
 * One thing that is open for a session.
 *
 * @param speaker the guest speaker's name; empty for other kinds
 * @param visit hers; null for other kinds
 * @param howMany rides or receipts; 1 for other kinds
 */
public record OpenItem(@Classified(PROGRAM) OpenKind kind, @Classified(PROGRAM) String speaker, @Classified(REFERENCE) SpeakerVisitId visit,
        @Classified(PROGRAM) int howMany) implements Serializable {

    static OpenItem of(OpenKind kind) {
        return of(kind, 1);
    }

    static OpenItem of(OpenKind kind, int howMany) {
        return new OpenItem(kind, "", null, howMany);
    }
}
