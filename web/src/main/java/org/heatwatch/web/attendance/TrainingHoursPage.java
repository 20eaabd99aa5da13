package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.HoursQueries;
import org.heatwatch.service.attendance.SessionHours;
import org.heatwatch.service.attendance.TrainingHours;
import org.heatwatch.web.shared.Paging;
import org.heatwatch.web.shared.Words;

/** The hours of a training: a row a person, a column a session. */
@Named
@RequestScoped
public class TrainingHoursPage {

    private static final int PAGE_SIZE = 50;

    private final HoursQueries queries;

    private TrainingId training;
    private String page;
    private Paging paging;
    private TrainingHours hours;

    protected TrainingHoursPage() {
        this(null);
    }

    @Inject
    TrainingHoursPage(HoursQueries queries) {
        this.queries = queries;
    }

    public void open() {
        if (training == null) {
            throw new AccessDenied();
        }
        Paging asked = Paging.at(page, PAGE_SIZE, Integer.MAX_VALUE);
        hours = queries.of(training, asked.firstRow(), PAGE_SIZE);
        paging = Paging.at(page, PAGE_SIZE, hours.registered());
        if (paging.page() != asked.page()) {
            hours = queries.of(training, paging.firstRow(), PAGE_SIZE);
        }
    }

    public TrainingHours getHours() {
        return hours;
    }

    public Paging getPaging() {
        return paging;
    }

    /** "Sat, Mar 14". */
    public String day(SessionHours session) {
        return Words.day(session.start().toLocalDate());
    }

    public TrainingId getTraining() {
        return training;
    }

    public void setTraining(TrainingId training) {
        this.training = training;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
