package org.heatwatch.service.attendance;

import java.io.Serializable;

/**
 * How many people came.
 *
 * @param named people who attended, each once however often she came
 * @param unnamed heads at headcount events: who came twice counts twice
 */
public record PeopleReached(long named, long unnamed) implements Serializable {}
