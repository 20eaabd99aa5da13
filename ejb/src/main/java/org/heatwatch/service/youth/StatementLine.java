package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.YouthStatementId;

/**
 * A statement of a youth.
 *
 * @param givenBy display name of the account that gave her the link
 * @param story null where the reader doesn't see what is the court's
 */
public record StatementLine(@Classified(REFERENCE) YouthStatementId id, @Classified(REFERENCE) Instant givenAt, @Classified(REFERENCE) String givenBy,
        @Classified(LEGAL) StatementStory story) implements Serializable {}
