package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;

/**
 * The waitlist of a cohort.
 *
 * @param offerDays how long an offer stands that is made now
 * @param version of the cohort
 * @param open those who are offered a seat, and those who wait in their order
 * @param over those who wait no longer, the latest first
 */
public record WaitlistSheet(@Classified(PROGRAM) CohortStory story, @Classified(PROGRAM) int offerDays, @Classified(REFERENCE) long version,
        @Classified(PROGRESS) List<WaitlistLine> open, @Classified(PROGRESS) List<WaitlistLine> over) implements Serializable {}
