package org.heatwatch.service.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatwatch.domain.reporting.Figures;
import org.heatwatch.domain.shared.County;
import org.heatwatch.service.access.OpenToAll;
import org.heatwatch.service.access.YouthLog;
import org.heatwatch.service.reporting.HibernateFigures.Ended;

/**
 * Publishes at the end of each quarter the figures of the cohorts that have ended and of the years whose cohorts all have. What there is before the
 * first publication is published at once.
 */
@Stateless
public class PublishFigures {

    private final HibernateFigures figures;
    private final YouthLog log;
    private final Clock clock;

    protected PublishFigures() {
        this(null, null, null);
    }

    @Inject
    PublishFigures(HibernateFigures figures, YouthLog log, Clock clock) {
        this.figures = figures;
        this.log = log;
        this.clock = clock;
    }

    /** Does so once for each quarter, however often it is called and by however many; later if the log can't be written. */
    @OpenToAll(because = "time does it: whoever calls has nothing to choose")
    public void publish() {
        if (!log.isOpen()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), County.ZONE);
        Optional<LocalDate> last = figures.last();
        LocalDate through = last.isPresent() ? endOfQuarterBefore(today) : today.minusDays(1);
        if (last.isPresent() && !through.isAfter(last.get())) {
            return;
        }
        Map<Ended, Figures> cohorts = figures.settled(through);
        if ((last.isPresent() || !cohorts.isEmpty()) && figures.begin(through, clock.instant())) {
            publish(cohorts, through);
        }
    }

    private void publish(Map<Ended, Figures> cohorts, LocalDate through) {
        cohorts.forEach((ended, counted) -> figures.add(ended, counted.published(), through));
        figures.settledYears(through).forEach((year, ofCohorts) -> figures.add(year, Figures.ofYear(ofCohorts), through));
        log.happened("PublishFigures.publish", null, List.of());
    }

    private static LocalDate endOfQuarterBefore(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
    }
}
