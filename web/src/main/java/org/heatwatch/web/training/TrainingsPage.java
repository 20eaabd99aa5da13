package org.heatwatch.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.County;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.training.TrainingFilter;
import org.heatwatch.service.training.TrainingLine;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSort;
import org.heatwatch.web.shared.Paging;

/** The list of trainings. All that filters it is in its address; without a word about dates it begins today. */
@Named
@RequestScoped
public class TrainingsPage {

    private static final int PAGE_SIZE = 25;

    private final TrainingQueries queries;
    private final TrainingFilters filters;
    private final Caller caller;
    private final Clock clock;

    private String from;
    private String to;
    private TrainingSort sort = TrainingSort.SOONEST;
    private String page;
    private Paging paging;
    private List<TrainingLine> trainings = List.of();

    protected TrainingsPage() {
        this(null, null, null, null);
    }

    @Inject
    TrainingsPage(TrainingQueries queries, TrainingFilters filters, Caller caller, Clock clock) {
        this.queries = queries;
        this.filters = filters;
        this.caller = caller;
        this.clock = clock;
    }

    public void open() {
        if (from == null) {
            from = LocalDate.ofInstant(clock.instant(), County.ZONE).toString();
        }
        TrainingFilter filter = filters.in(day(from), day(to));
        paging = Paging.at(page, PAGE_SIZE, queries.count(filter));
        trainings = queries.trainings(filter, sort == null ? TrainingSort.SOONEST : sort, paging.firstRow(), PAGE_SIZE);
    }

    /** Null where an address says no day. */
    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public boolean isPlanner() {
        return caller.may(Permission.PLAN_TRAININGS);
    }

    /** True if the list shows less than everything that has not ended. */
    public boolean isFiltered() {
        return filters.isAny() || to != null && !to.isBlank();
    }

    public boolean isLatestFirst() {
        return sort == TrainingSort.LATEST;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<TrainingLine> getTrainings() {
        return trainings;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public TrainingSort getSort() {
        return sort;
    }

    public void setSort(TrainingSort sort) {
        this.sort = sort;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
