package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;

/**
 * How far a roster is.
 *
 * @param rows that were read so far
 * @param refusal key of the sentence that says why the file was refused; empty otherwise
 * @param names what the sentence names, in its order
 */
public record RosterProgress(RosterStanding standing, int rows, String refusal, List<Serializable> names) implements Serializable {}
