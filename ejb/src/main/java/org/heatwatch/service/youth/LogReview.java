package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import org.heatwatch.domain.access.Classified;

/**
 * What a coordinator looks through of a month: acts that touched youths of one of her programs. Of each list the latest, at most as many as
 * {@link YouthLogQueries#MOST}.
 *
 * @param readers who read most, the most first
 * @param afterHours outside the office's hours
 * @param withoutRelation by somebody who had no relation to the youth then but emergency access, or who has none any more
 * @param denials of acts on these youths or their cohorts
 */
public record LogReview(@Classified(REFERENCE) YearMonth month, @Classified(REFERENCE) List<ReaderLine> readers,
        @Classified(REFERENCE) List<LookedLine> afterHours, @Classified(REFERENCE) List<LookedLine> withoutRelation,
        @Classified(REFERENCE) List<LookedLine> denials) implements Serializable {}
