package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.ProgramChoice;
import org.heatwatch.service.youth.EmergencyLine;
import org.heatwatch.service.youth.EmergencyQueries;
import org.heatwatch.service.youth.LogReview;
import org.heatwatch.service.youth.YouthLogQueries;

/** What a coordinator looks through once a month: emergency accesses first, then, for one program at a time, who read what, when, and by which right. */
@Named
@RequestScoped
public class LogReviewPage {

    private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final YouthLogQueries queries;
    private final EmergencyQueries emergencies;
    private final CohortQueries cohorts;
    private final Clock clock;

    private ProgramId program;
    private String month;
    private YearMonth shown;
    private List<ProgramChoice> programs = List.of();
    private LogReview review;
    private List<EmergencyLine> toReview = List.of();

    protected LogReviewPage() {
        this(null, null, null, null);
    }

    @Inject
    LogReviewPage(YouthLogQueries queries, EmergencyQueries emergencies, CohortQueries cohorts, Clock clock) {
        this.queries = queries;
        this.emergencies = emergencies;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** A month that is none is this one. Unless the address names a program, it is the first of hers. */
    public void open() {
        shown = month != null && month.matches(MONTH) ? YearMonth.parse(month) : now();
        toReview = emergencies.toReview();
        programs = cohorts.programs(Permission.READ_YOUTH_LOG);
        program = Optional.ofNullable(program).or(() -> programs.stream().findFirst().map(ProgramChoice::id)).orElse(null);
        review = program == null ? null : queries.review(program, shown);
    }

    public List<ProgramChoice> getPrograms() {
        return programs;
    }

    /** Of the one that is shown. */
    public String getProgramName() {
        return programs.stream().filter(each -> each.id().equals(program)).map(ProgramChoice::name).findFirst().orElse("");
    }

    /** Null if no program is hers. */
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
        return shown.minusMonths(1);
    }

    public YearMonth getAfter() {
        return shown.plusMonths(1);
    }

    public boolean isLast() {
        return !shown.isBefore(now());
    }

    private YearMonth now() {
        return YearMonth.from(clock.instant().atZone(County.ZONE));
    }

    public YearMonth getShown() {
        return shown;
    }

    public ProgramId getProgram() {
        return program;
    }

    public void setProgram(ProgramId program) {
        this.program = program;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
