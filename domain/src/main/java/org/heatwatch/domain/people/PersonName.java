package org.heatwatch.domain.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * A name as the person has it: one word or many, any script. It is never taken apart; which part is the family name, only
 * somebody who knows can say.
 *
 * @param full as she writes it, at most 200 characters
 * @param sortAs what lists sort it by, family name first where it is known; the full name where it isn't
 */
@Embeddable
public record PersonName(String full, String sortAs) implements Serializable {

    /** Most characters of either form. */
    public static final int MAX = 200;

    /** @throws RuleViolation person.name-missing, person.name-long or person.sortAs-long */
    public PersonName {
        full = OneLine.of(full);
        sortAs = OneLine.of(sortAs);
        if (sortAs.isEmpty()) {
            sortAs = full;
        }
        if (NameKey.of(full).isEmpty()) {
            throw new RuleViolation("person.name-missing");
        }
        if (OneLine.length(full) > MAX) {
            throw new RuleViolation("person.name-long", MAX);
        }
        if (OneLine.length(sortAs) > MAX) {
            throw new RuleViolation("person.sortAs-long", MAX);
        }
    }

    public static PersonName of(String full) {
        return new PersonName(full, full);
    }
}
