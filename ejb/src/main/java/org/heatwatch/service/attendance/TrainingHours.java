package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.TrainingId;

/**
 * The hours of a training on one page.
 *
 * @param headcountOnly true if its people are counted, so that there are no hours
 * @param sessions in their order; of a training that is not all the caller's, those that are
 * @param registered how many people have a seat, on all pages
 * @param people of this page by name, each with a cell a session
 */
public record TrainingHours(TrainingId training, String title, boolean headcountOnly, List<SessionHours> sessions, long registered, List<PersonHours> people)
        implements Serializable {}
