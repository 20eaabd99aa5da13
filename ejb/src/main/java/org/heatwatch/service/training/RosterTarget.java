package org.heatwatch.service.training;

import java.io.Serializable;

/**
 * The training that a roster is for.
 *
 * @param free seats that nobody has
 */
public record RosterTarget(String title, int free) implements Serializable {}
