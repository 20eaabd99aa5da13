package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;

/**
 * One participant as her page shows her.
 *
 * @param identity who she is; null where the reader may not know it, or nobody can any more
 * @param enrolments those that the reader reaches, the latest first; empty where she may not see progress
 * @param waiting her places on waitlists that are in the reader's hands, the latest first
 * @param relations through what the reader sees her
 */
public record ParticipantSheet(@Classified(REFERENCE) YouthCode code, @Classified(IDENTITY) YouthIdentity identity,
        @Classified(PROGRESS) List<EnrolmentLine> enrolments, @Classified(PROGRESS) List<WaitingLine> waiting,
        @Classified(REFERENCE) Set<Relation> relations) implements Serializable {}
