package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What is planned for one week.
 *
 * @param topic 1 to {@value #MAX_TOPIC} characters
 * @param objectives at most {@value #MAX_TEXT} characters, and so are activities and materials; empty where nothing is said
 * @param minutes {@value #MIN_MINUTES} to {@value #MAX_MINUTES}
 */
@Embeddable
public record WeekPlan(@Classified(PROGRAM) String topic, @Classified(PROGRAM) String objectives, @Classified(PROGRAM) int minutes,
        @Classified(PROGRAM) String activities, @Classified(PROGRAM) String materials) implements Serializable {

    public static final int MAX_TOPIC = 200;

    public static final int MAX_TEXT = 2000;

    public static final int MIN_MINUTES = 15;

    public static final int MAX_MINUTES = 480;

    /** @throws RuleViolation week.topic, week.minutes, week.objectives, week.activities or week.materials */
    public WeekPlan {
        topic = OneLine.of(topic);
        objectives = lines(objectives, "week.objectives");
        activities = lines(activities, "week.activities");
        materials = lines(materials, "week.materials");
        if (topic.isEmpty() || OneLine.length(topic) > MAX_TOPIC) {
            throw new RuleViolation("week.topic", MAX_TOPIC);
        }
        if (minutes < MIN_MINUTES || minutes > MAX_MINUTES) {
            throw new RuleViolation("week.minutes", MIN_MINUTES, MAX_MINUTES);
        }
    }

    private static String lines(String typed, String sentence) {
        String text = typed.replace("\r\n", "\n").strip();
        if (OneLine.length(text) > MAX_TEXT) {
            throw new RuleViolation(sentence, MAX_TEXT);
        }
        return text;
    }
}
