package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.ProgramTemplateId;

/** The week at one place of a template. */
@Entity
public class ProgramWeek {

    @EmbeddedId
    @Classified(REFERENCE)
    private Key key;

    @Embedded
    @Classified(PROGRAM)
    private WeekPlan plan;

    protected ProgramWeek() {}

    ProgramWeek(ProgramTemplateId template, int ordinal, WeekPlan plan) {
        this.key = new Key(template.value(), ordinal);
        this.plan = plan;
    }

    void plan(WeekPlan planned) {
        plan = planned;
    }

    public WeekPlan plan() {
        return plan;
    }

    @Embeddable
    record Key(@Column(name = "template_id") @Classified(REFERENCE) UUID template, @Classified(PROGRAM) int ordinal) implements Serializable {}
}
