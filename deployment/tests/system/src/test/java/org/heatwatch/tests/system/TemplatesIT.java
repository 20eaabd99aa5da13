package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heatwatch.domain.program.TemplatePlan;
import org.heatwatch.domain.program.WeekPlan;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.program.AssignCoordinators;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.CopyTemplate;
import org.heatwatch.service.program.EnterProgram;
import org.heatwatch.service.program.PlanTemplates;
import org.heatwatch.service.program.RestoreTemplate;
import org.heatwatch.service.program.RetireTemplate;
import org.heatwatch.service.program.ReviseTemplate;
import org.heatwatch.service.program.TemplateChoice;
import org.heatwatch.service.program.TemplateLine;
import org.heatwatch.service.program.TemplateQueries;
import org.heatwatch.service.program.TemplateSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplatesIT extends OnTheServer {

    private static final WeekPlan MONEY = new WeekPlan("Money", "Each has a budget", 90, "A month in cards", "Cards");

    /** Of which the programs' own are copies. */
    private static final ProgramTemplateId SHIPPED = new ProgramTemplateId(UUID.fromString("00000000-0000-7000-8000-000000000012"));

    @Inject
    Cohorts cohorts;

    @Inject
    AssignCoordinators programs;

    @Inject
    PlanTemplates plan;

    @Inject
    TemplateQueries queries;

    @Inject
    CohortQueries cohortQueries;

    private ProgramId program;
    private ProgramTemplateId template;

    @BeforeEach
    void asCoordinatorOfAProgramWithOneTemplate() {
        program = cohorts.aProgram();
        cohorts.asCoordinatorOf(program);
        template = cohorts.templateOf(program);
    }

    @Test
    void a_program_that_is_entered_has_templates_of_its_own_of_12_and_16_weeks_with_all_that_a_week_needs() {
        ProgramId entered = ProgramId.next();
        fixtures.asAdministrator();
        assertEquals(new GrantResult.Saved(), programs.enter(new EnterProgram(CommandId.next(), entered, "Saturdays " + UUID.randomUUID())));
        cohorts.asCoordinatorOf(entered);

        List<TemplateSheet> sheets = queries.choices().stream().map(each -> queries.template(each.id())).toList();

        assertEquals(List.of(12, 16), sheets.stream().map(each -> each.plan().weeks().size()).toList());
        assertTrue(sheets.stream().flatMap(each -> each.plan().weeks().stream()).allMatch(week -> week.minutes() == 150
                && Stream.of(week.topic(), week.objectives(), week.activities(), week.materials()).noneMatch(String::isEmpty)));
        assertTrue(sheets.stream().allMatch(each -> each.plan().weeks().get(0).topic().startsWith("Welcome")));
        assertEquals(List.of("", ""), queries.templates().stream().map(TemplateLine::changedBy).toList());
    }

    @Test
    void weeks_are_added_removed_and_reordered_and_whoever_saw_them_before_is_told() {
        TemplateSheet seen = queries.template(template);
        List<WeekPlan> weeks = seen.plan().weeks();
        var changed = new TemplatePlan("Short", List.of(weeks.get(2), MONEY, weeks.get(0)));

        assertEquals(new CohortResult.Saved(), plan.revise(new ReviseTemplate(CommandId.next(), template, seen.version(), changed)));

        assertEquals(changed, queries.template(template).plan());
        assertInstanceOf(CohortResult.Stale.class, plan.revise(new ReviseTemplate(CommandId.next(), template, seen.version(), seen.plan())));
        TemplateLine line = queries.templates().get(0);
        assertEquals(List.of("Short", 3L, 330L), List.of(line.name(), line.weeks(), line.minutes()));
        assertEquals(new CohortResult.Saved(), plan.revise(new ReviseTemplate(CommandId.next(), template, queries.template(template).version(), seen.plan())));
        assertEquals(seen.plan(), queries.template(template).plan());
    }

    @Test
    void a_change_of_the_template_changes_no_cohort() {
        CohortId cohort = cohorts.aCohort(program, 15);

        plan.revise(new ReviseTemplate(CommandId.next(), template, 0, new TemplatePlan("Short", List.of(MONEY))));

        assertEquals("Week 1", cohortQueries.cohort(cohort).sessions().stream().map(CohortSessionLine::topic).findFirst().orElseThrow());
        assertEquals(12, cohortQueries.cohort(cohort).sessions().size());
    }

    @Test
    void a_copy_belongs_to_the_same_program_under_a_name_of_its_own() {
        ProgramTemplateId copy = ProgramTemplateId.next();
        String taken = queries.template(template).plan().name();

        assertEquals(new CohortResult.Refused("template.name-taken", List.of(taken)),
                plan.copy(new CopyTemplate(CommandId.next(), copy, template, new TemplatePlan(taken, List.of(MONEY)))));
        assertEquals(new CohortResult.Saved(), plan.copy(new CopyTemplate(CommandId.next(), copy, template, new TemplatePlan("Evenings", List.of(MONEY)))));

        assertEquals(List.of(template, copy), queries.templates().stream().map(TemplateLine::id).sorted((one, other) -> one.equals(template) ? -1 : 1).toList());
        assertEquals(new CohortResult.Refused("template.name-taken", List.of("Evenings")),
                plan.revise(new ReviseTemplate(CommandId.next(), template, 0, new TemplatePlan("Evenings", List.of(MONEY)))));
    }

    @Test
    void a_retired_template_is_not_offered_until_it_is_restored() {
        assertEquals(new CohortResult.Saved(), plan.retire(new RetireTemplate(CommandId.next(), template, 0)));
        assertEquals(List.of(), queries.choices());
        assertTrue(queries.templates().get(0).retired());
        assertInstanceOf(CohortResult.Stale.class, plan.restore(new RestoreTemplate(CommandId.next(), template, 0)));

        assertEquals(new CohortResult.Saved(), plan.restore(new RestoreTemplate(CommandId.next(), template, 1)));

        assertEquals(List.of(template), queries.choices().stream().map(TemplateChoice::id).toList());
    }

    @Test
    void templates_are_there_for_the_coordinators_of_their_program_and_for_no_other() {
        ProgramId another = cohorts.aProgram();
        cohorts.asCoordinatorOf(another);
        ProgramTemplateId hers = cohorts.templateOf(another);
        var weeks = new TemplatePlan("Mine", List.of(MONEY));

        assertEquals(List.of(hers), queries.templates().stream().map(TemplateLine::id).toList());
        assertEquals(List.of(hers), queries.choices().stream().map(TemplateChoice::id).toList());
        for (ProgramTemplateId each : List.of(template, SHIPPED, ProgramTemplateId.next())) {
            assertThrows(AccessDenied.class, () -> queries.template(each));
            assertThrows(AccessDenied.class, () -> plan.copy(new CopyTemplate(CommandId.next(), ProgramTemplateId.next(), each, weeks)));
            assertThrows(AccessDenied.class, () -> plan.revise(new ReviseTemplate(CommandId.next(), each, 0, weeks)));
            assertThrows(AccessDenied.class, () -> plan.retire(new RetireTemplate(CommandId.next(), each, 0)));
            assertThrows(AccessDenied.class, () -> plan.restore(new RestoreTemplate(CommandId.next(), each, 0)));
        }
    }
}
