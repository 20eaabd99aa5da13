package org.heatwatch.service.training;

import java.io.Serializable;

/**
 * The training that a roster is for.
 *
 * @param approval whether registrations wait to be approved
 * @param free seats that people who register now can have
 */
public record RosterTarget(String title, boolean approval, int free) implements Serializable {}
