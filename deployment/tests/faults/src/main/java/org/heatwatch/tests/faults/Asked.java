package org.heatwatch.tests.faults;

import java.util.Set;
import java.util.UUID;

/**
 * What one user asks for, once, however often it has to be sent.
 *
 * @param command the id under which it is sent
 * @param key what the database's rows of it are known by; no two acts share one
 * @param parts the rows that it leaves when it is done; with fewer it is torn
 */
record Asked(Kind kind, UUID command, String key, Set<String> parts) {

    Asked {
        parts = Set.copyOf(parts);
    }
}
