package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * One text of the confidentiality form.
 *
 * @param signatures how many have signed it
 */
public record FormVersion(int version, String text, String publisher, Instant publishedAt, long signatures) implements Serializable {}
