package org.heatwatch.service.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What needs doing, and what comes next.
 *
 * @param day today on the county's calendar
 * @param unfinished sessions that are over and whose roll isn't closed, the oldest first
 * @param sessions today's, by start
 * @param trainings that wait for the coordinator; none for a trainer
 * @param upcoming sessions of the seven days after today, by start; with today's no more than {@value TodayQueries#MOST}
 * @param more whether there are others in these days
 */
public record Today(LocalDate day, List<TodaySession> unfinished, List<TodaySession> sessions, List<TodayTraining> trainings,
        List<TodaySession> upcoming, boolean more) implements Serializable {}
