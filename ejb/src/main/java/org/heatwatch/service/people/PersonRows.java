package org.heatwatch.service.people;

import java.io.Serializable;

/** How many rows of a table name one person, and how many another. */
public record PersonRows(String table, long ofOne, long ofOther) implements Serializable {}
