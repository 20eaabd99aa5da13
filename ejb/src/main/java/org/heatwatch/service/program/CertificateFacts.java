package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;

import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;

/**
 * What a certificate says beside its wording.
 *
 * @param name as she asks to be called
 * @param sessions attended or made up
 * @param from the cohort's first session
 * @param signedOn the day her completion was signed off
 * @param signer display name of the facilitator who did
 */
record CertificateFacts(@Classified(IDENTITY) String name, @Classified(PROGRESS) int sessions, @Classified(PROGRAM) LocalDate from,
        @Classified(PROGRESS) LocalDate signedOn, @Classified(PROGRESS) String signer) {

    @Override
    public String toString() {
        return "CertificateFacts[sealed]";
    }
}
