package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;

/**
 * The weeks of a program without dates: what cohorts are made from. A program begins with copies of those that are shipped; its coordinators change
 * them, and copy them for another kind of cohort. Cohorts that were made from it stay as they are. It is never deleted: one that isn't used
 * any more is retired, and makes no cohort until it is restored.
 */
@Entity
public class ProgramTemplate {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private ProgramTemplateId id;

    /** Null for one that is shipped: nobody changes it, and no cohort is made from it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "program_id"))
    @Classified(REFERENCE)
    private ProgramId program;

    @Classified(PROGRAM)
    private String name;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "template_id", insertable = false, updatable = false)
    @OrderBy("key.ordinal")
    @Classified(PROGRAM)
    private List<ProgramWeek> weeks = new ArrayList<>();

    @Classified(PROGRAM)
    private boolean retired;

    @Classified(PROGRAM)
    private Instant changedAt;

    /** Null as long as it is as it was shipped. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    @Classified(PROGRAM)
    private AccountId changedBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected ProgramTemplate() {}

    public ProgramTemplate(ProgramTemplateId id, ProgramId program, TemplatePlan plan, AccountId by, Instant at) {
        this.id = id;
        this.program = program;
        revise(plan, by, at);
    }

    /** From now on it says this. */
    public final void revise(TemplatePlan plan, AccountId by, Instant at) {
        name = plan.name();
        List<WeekPlan> plans = plan.weeks();
        for (int i = 0; i < plans.size(); i++) {
            if (i < weeks.size()) {
                weeks.get(i).plan(plans.get(i));
            } else {
                weeks.add(new ProgramWeek(id, i + 1, plans.get(i)));
            }
        }
        weeks.subList(plans.size(), weeks.size()).clear();
        changed(by, at);
    }

    public void retire(AccountId by, Instant at) {
        retired = true;
        changed(by, at);
    }

    public void restore(AccountId by, Instant at) {
        retired = false;
        changed(by, at);
    }

    private void changed(AccountId by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    public ProgramTemplateId id() {
        return id;
    }

    public ProgramId program() {
        return program;
    }

    /** What it says now. */
    public TemplatePlan plan() {
        return new TemplatePlan(name, weeks.stream().map(ProgramWeek::plan).toList());
    }

    public boolean isRetired() {
        return retired;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgramTemplate template && id.equals(template.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
