package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;

/**
 * How much one account has read.
 *
 * @param agency empty if she has none
 * @param youths whom she read of, each counted once
 */
public record ReaderLine(@Classified(REFERENCE) String reader, @Classified(REFERENCE) String agency, @Classified(REFERENCE) long acts,
        @Classified(REFERENCE) long youths) implements Serializable {}
