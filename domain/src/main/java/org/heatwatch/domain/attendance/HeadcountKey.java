package org.heatwatch.domain.attendance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * What was entered at one time of one session.
 *
 * @param edition 1 for the first; the last one holds
 */
@Embeddable
public record HeadcountKey(UUID session, int edition) implements Serializable {}
