package org.heatwatch.domain.reporting;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.TimeOrdered;

/** One figure of a cohort, or of all cohorts of a program that ended in one year, and how much of it is published. Append-only. */
@Entity
public class PublishedFigure {

    @Id
    @Classified(REFERENCE)
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "program_id"))
    @Classified(REFERENCE)
    private ProgramId program;

    /** In which the cohorts ended. */
    @Classified(PROGRAM)
    private int year;

    /** Null for all of the year. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cohort_id"))
    @Classified(REFERENCE)
    private CohortId cohort;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private Measure measure;

    @Classified(PROGRESS)
    private int count;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private Showing shown;

    /** Up to which day the publication counted. */
    @Classified(REFERENCE)
    private LocalDate through;

    protected PublishedFigure() {}

    /** Of a cohort. */
    public PublishedFigure(ProgramId program, int year, CohortId cohort, Measure measure, Figure figure, LocalDate through) {
        this(program, year, measure, figure, through);
        this.cohort = cohort;
    }

    /** Of all of the year. */
    public PublishedFigure(ProgramId program, int year, Measure measure, Figure figure, LocalDate through) {
        this.id = TimeOrdered.uuid();
        this.program = program;
        this.year = year;
        this.measure = measure;
        this.count = figure.count();
        this.shown = figure.shown();
        this.through = through;
    }

    public ProgramId program() {
        return program;
    }

    public int year() {
        return year;
    }

    /** Of a figure of a cohort. */
    public CohortId cohort() {
        return cohort;
    }

    public Measure measure() {
        return measure;
    }

    public Figure figure() {
        return new Figure(count, shown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedFigure figure && id.equals(figure.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
