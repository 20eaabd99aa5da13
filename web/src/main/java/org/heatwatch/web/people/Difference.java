package org.heatwatch.web.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that somebody else saved while a form was open.
 *
 * @param label message key of the field
 * @param stored empty if it was emptied
 */
public record Difference(String label, String stored) implements Serializable {

    /** Collects the fields whose stored value is not the one in the form. */
    static final class Comparison {

        private final List<Difference> differences = new ArrayList<>();

        Comparison field(String label, String stored, String typed) {
            if (!stored.equals(typed)) {
                differences.add(new Difference(label, stored));
            }
            return this;
        }

        List<Difference> differences() {
            return List.copyOf(differences);
        }
    }
}
