package org.heatwatch.domain.people;

import java.io.Serializable;
import java.util.List;

/**
 * Why two people can't become one as they are.
 *
 * @param key of the sentence that says so, and what to do
 */
public record Obstacle(String key, List<Serializable> arguments) {}
