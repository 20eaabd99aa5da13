package org.heatwatch.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;
import org.heatwatch.domain.reporting.Measure;
import org.heatwatch.service.reporting.FigureQueries;
import org.heatwatch.service.reporting.ProgramFigures;
import org.heatwatch.service.reporting.ShownFigure;
import org.heatwatch.web.shared.Messages;

/** What is published of one's programs in counts. */
@Named
@RequestScoped
public class FiguresPage {

    private final FigureQueries queries;
    private final Messages messages;

    private List<ProgramFigures> programs = List.of();

    protected FiguresPage() {
        this(null, null);
    }

    @Inject
    FiguresPage(FigureQueries queries, Messages messages) {
        this.queries = queries;
        this.messages = messages;
    }

    public void open() {
        programs = queries.programs();
    }

    public List<ProgramFigures> getPrograms() {
        return programs;
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
