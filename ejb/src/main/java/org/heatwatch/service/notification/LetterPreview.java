package org.heatwatch.service.notification;

import java.io.Serializable;

/** A letter as somebody would read it. */
public record LetterPreview(String subject, String text) implements Serializable {}
