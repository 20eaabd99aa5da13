package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;

/**
 * One registration as its page shows it.
 *
 * @param agency empty where there is none
 * @param open false once nothing of the training changes any more
 * @param waiting place on the waitlist, from 1; 0 unless she waits
 * @param offerUntil null unless a seat is offered
 * @param marked true if she was marked on a roll, so that it can't be cancelled
 * @param next who moves up if it is cancelled; empty if nobody does
 * @param steps the latest first
 */
public record RegistrationSheet(RegistrationId id, PersonId person, String name, String agency, TrainingId training, String title, boolean open,
        RegistrationState state, long waiting, Instant offerUntil, boolean marked, String next, List<RegistrationStep> steps, long version)
        implements Serializable {}
