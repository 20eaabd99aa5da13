package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.youth.YouthCode;

/**
 * Somebody whom a search has found.
 *
 * @param name empty where the reader may not know it
 * @param cohorts those that the reader reaches, the latest first
 */
public record FoundParticipant(@Classified(REFERENCE) YouthCode code, @Classified(IDENTITY) String name,
        @Classified(PROGRESS) List<String> cohorts) implements Serializable {

    @Override
    public String toString() {
        return "FoundParticipant[" + code + ']';
    }
}
