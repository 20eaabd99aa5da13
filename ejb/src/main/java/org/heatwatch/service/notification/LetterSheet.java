package org.heatwatch.service.notification;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.notification.LetterText;

/**
 * What letters of a kind say.
 *
 * @param edition 0 if nobody has changed it
 * @param brought what the product brings
 * @param lately whom such a letter was last written to, the latest first
 */
public record LetterSheet(LetterText says, long edition, LetterText brought, List<LetterReader> lately) implements Serializable {}
