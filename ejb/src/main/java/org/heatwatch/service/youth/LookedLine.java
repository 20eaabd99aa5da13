package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Relation;

/**
 * One act of the log of the youth zone.
 *
 * @param reader her name; empty for somebody who wasn't signed in
 * @param agency of the reader at that time; empty if she had none
 * @param act its name in code
 * @param relation through which she came to it; null if there was none
 * @param purpose as the act said it
 * @param youths how many of those that the list is about it touched; 0 where it was denied
 */
public record LookedLine(@Classified(REFERENCE) Instant at, @Classified(REFERENCE) String reader, @Classified(REFERENCE) String agency,
        @Classified(REFERENCE) String act, @Classified(REFERENCE) Outcome outcome, @Classified(REFERENCE) Relation relation,
        @Classified(REFERENCE) String purpose, @Classified(REFERENCE) long youths) implements Serializable {}
