package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.youth.YouthCode;

/**
 * Who has looked at one youth's record.
 *
 * @param count of all acts
 * @param lines of one page, the latest first
 */
public record LookedSheet(@Classified(REFERENCE) YouthCode code, @Classified(REFERENCE) long count,
        @Classified(REFERENCE) List<LookedLine> lines) implements Serializable {}
