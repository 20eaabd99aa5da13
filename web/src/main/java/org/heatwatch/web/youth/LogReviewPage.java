package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.heatwatch.domain.shared.County;
import org.heatwatch.service.youth.EmergencyLine;
import org.heatwatch.service.youth.EmergencyQueries;
import org.heatwatch.service.youth.LogReview;
import org.heatwatch.service.youth.YouthLogQueries;

/** What a coordinator looks through once a month: emergency accesses first, then who read what, when, and by which right. */
@Named
@RequestScoped
public class LogReviewPage {

    private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final YouthLogQueries queries;
    private final EmergencyQueries emergencies;
    private final Clock clock;

    private String month;
    private LogReview review;
    private List<EmergencyLine> toReview = List.of();

    protected LogReviewPage() {
        this(null, null, null);
    }

    @Inject
    LogReviewPage(YouthLogQueries queries, EmergencyQueries emergencies, Clock clock) {
        this.queries = queries;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    /** A month that is none is this one. */
    public void open() {
        review = queries.review(month != null && month.matches(MONTH) ? YearMonth.parse(month) : now());
        toReview = emergencies.toReview();
    }

    public LogReview getReview() {
        return review;
    }

    public List<EmergencyLine> getToReview() {
        return toReview;
    }

    public boolean isRunning(EmergencyLine line) {
        return line.endsAt().isAfter(clock.instant());
    }

    public String words(YearMonth month) {
        return WORDS.format(month);
    }

    public YearMonth getBefore() {
        return review.month().minusMonths(1);
    }

    public YearMonth getAfter() {
        return review.month().plusMonths(1);
    }

    public boolean isLast() {
        return !review.month().isBefore(now());
    }

    private YearMonth now() {
        return YearMonth.from(clock.instant().atZone(County.ZONE));
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
