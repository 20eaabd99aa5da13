package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.GlanceSheet;
import org.heatwatch.service.attendance.GlanceWeek;
import org.heatwatch.service.attendance.ProgressQueries;
import org.heatwatch.web.shared.Messages;

/** The attendance of a cohort at a glance, and how it goes from week to week. It keeps nothing: the names on it are gone with the answer. */
@Named
@RequestScoped
public class GlancePage {

    /** The picture of the trend, in units of its own. */
    private static final int WIDTH = 600;

    private static final int MARGIN = 20;

    private final ProgressQueries progress;
    private final Messages messages;

    private CohortId cohort;
    private GlanceSheet sheet;

    protected GlancePage() {
        this(null, null);
    }

    @Inject
    GlancePage(ProgressQueries progress, Messages messages) {
        this.progress = progress;
        this.messages = messages;
    }

    public void open() {
        sheet = progress.glance(Optional.ofNullable(cohort).orElseThrow(AccessDenied::new));
    }

    /** A point of the trend. */
    public record Point(int x, int y, int ordinal) {}

    /** The weeks of which there is something to say. */
    public List<Point> getTrend() {
        int step = (WIDTH - 2 * MARGIN) / Math.max(1, sheet.weeks().size() - 1);
        return sheet.weeks().stream()
                .filter(week -> week.percent().isPresent())
                .map(week -> new Point(MARGIN + (week.ordinal() - 1) * step, MARGIN + 100 - week.percent().getAsInt(), week.ordinal()))
                .toList();
    }

    /** "20,45 57,31": as SVG has it. */
    public String getTrendLine() {
        return getTrend().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** "Week 1: 90%, week 2: 85%". */
    public String getTrendWords() {
        return sheet.weeks().stream().filter(week -> week.percent().isPresent()).map(this::inWords).collect(Collectors.joining(", "));
    }

    private String inWords(GlanceWeek week) {
        return messages.text("glance.week-percent", week.ordinal(), week.percent().getAsInt());
    }

    public GlanceSheet getSheet() {
        return sheet;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }
}
