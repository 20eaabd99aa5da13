package org.heatwatch.tests.faults;

/**
 * A row of the database that an act left.
 *
 * @param key the act's, as in {@link Asked}
 * @param part which of the act's rows it is
 */
record Trace(Kind kind, String key, String part) {}
