package org.heatwatch.service.training;

import java.util.Map;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.NameKey;

/** Disciplines as rosters write them. */
final class RosterDiscipline {

    private static final Map<String, Discipline> OTHER_WORDS = Map.ofEntries(
            Map.entry("police", Discipline.LAW_ENFORCEMENT),
            Map.entry("probation", Discipline.LAW_ENFORCEMENT),
            Map.entry("district attorney", Discipline.PROSECUTION),
            Map.entry("prosecutor", Discipline.PROSECUTION),
            Map.entry("defense", Discipline.DEFENCE),
            Map.entry("public defender", Discipline.DEFENCE),
            Map.entry("courts", Discipline.COURT),
            Map.entry("healthcare", Discipline.HEALTH_CARE),
            Map.entry("health", Discipline.HEALTH_CARE),
            Map.entry("medical", Discipline.HEALTH_CARE),
            Map.entry("nursing", Discipline.HEALTH_CARE),
            Map.entry("school", Discipline.EDUCATION),
            Map.entry("schools", Discipline.EDUCATION),
            Map.entry("social work", Discipline.SOCIAL_SERVICES),
            Map.entry("child welfare", Discipline.SOCIAL_SERVICES),
            Map.entry("victim advocacy", Discipline.VICTIM_SERVICES),
            Map.entry("advocacy", Discipline.VICTIM_SERVICES),
            Map.entry("nonprofit", Discipline.COMMUNITY));

    private RosterDiscipline() {}

    /** {@link Discipline#UNKNOWN} for words that name none. */
    static Discipline of(String written) {
        String key = NameKey.of(written);
        for (Discipline discipline : Discipline.values()) {
            if (key.equals(NameKey.of(discipline.name().replace('_', ' ')))) {
                return discipline;
            }
        }
        return OTHER_WORDS.getOrDefault(key, Discipline.UNKNOWN);
    }
}
