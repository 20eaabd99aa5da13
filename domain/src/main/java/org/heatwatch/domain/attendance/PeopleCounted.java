package org.heatwatch.domain.attendance;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * How many people came, without their names.
 *
 * @param byDiscipline 0 to {@value #MOST} each; a discipline that is left out had nobody
 */
public record PeopleCounted(Map<Discipline, Integer> byDiscipline) implements Serializable {

    /** As many as a training has seats at most. */
    public static final int MOST = 5000;

    /** @throws RuleViolation headcount.people */
    public PeopleCounted {
        var all = new EnumMap<Discipline, Integer>(Discipline.class);
        for (Discipline each : Discipline.values()) {
            int people = byDiscipline.getOrDefault(each, 0);
            if (people < 0 || people > MOST) {
                throw new RuleViolation("headcount.people", MOST);
            }
            all.put(each, people);
        }
        byDiscipline = Map.copyOf(all);
    }

    public int of(Discipline discipline) {
        return byDiscipline.get(discipline);
    }

    public int total() {
        return byDiscipline.values().stream().mapToInt(Integer::intValue).sum();
    }
}
