package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * All that a template says.
 *
 * @param name what tells it from the program's other templates, at most {@value #MAX_NAME} characters
 * @param weeks in their order, 1 to {@value #MAX_WEEKS}
 */
public record TemplatePlan(@Classified(PROGRAM) String name, @Classified(PROGRAM) List<WeekPlan> weeks) implements Serializable {

    public static final int MAX_NAME = 200;

    public static final int MAX_WEEKS = 30;

    /** @throws RuleViolation template.name or template.weeks */
    public TemplatePlan {
        name = OneLine.of(name);
        weeks = List.copyOf(weeks);
        if (NameKey.of(name).isEmpty() || OneLine.length(name) > MAX_NAME) {
            throw new RuleViolation("template.name", MAX_NAME);
        }
        if (weeks.isEmpty() || weeks.size() > MAX_WEEKS) {
            throw new RuleViolation("template.weeks", MAX_WEEKS);
        }
    }
}
