package org.heatwatch.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.reporting.Measure;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.ProgramChoice;
import org.heatwatch.service.reporting.FigureQueries;
import org.heatwatch.service.reporting.ProgramFigures;
import org.heatwatch.service.reporting.ShownFigure;
import org.heatwatch.web.shared.Messages;

/** What is published in counts of one of the user's programs. */
@Named
@RequestScoped
public class FiguresPage {

    private final FigureQueries queries;
    private final CohortQueries cohorts;
    private final Messages messages;

    private ProgramId program;
    private List<ProgramChoice> programs = List.of();
    private ProgramFigures figures;

    protected FiguresPage() {
        this(null, null, null);
    }

    @Inject
    FiguresPage(FigureQueries queries, CohortQueries cohorts, Messages messages) {
        this.queries = queries;
        this.cohorts = cohorts;
        this.messages = messages;
    }

    /** Unless the address names a program, it is the first of hers. */
    public void open() {
        programs = cohorts.programs(Permission.READ_FIGURES);
        program = Optional.ofNullable(program).or(() -> programs.stream().findFirst().map(ProgramChoice::id)).orElse(null);
        figures = program == null ? null : queries.program(program);
    }

    public List<ProgramChoice> getPrograms() {
        return programs;
    }

    /** Null if no program is hers. */
    public ProgramFigures getFigures() {
        return figures;
    }

    public ProgramId getProgram() {
        return program;
    }

    public void setProgram(ProgramId program) {
        this.program = program;
    }

    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }

    public String words(ShownFigure figure) {
        return messages.text("figures.shown." + figure.shown(), figure.count());
    }

    public String percent(OptionalInt rate) {
        return rate.isPresent() ? messages.text("figures.percent", rate.getAsInt()) : messages.text("figures.no-rate");
    }
}
