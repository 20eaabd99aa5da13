package org.heatwatch.service.program;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.WaitlistPlace;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.OpenToAll;
import org.heatwatch.service.access.YouthLog;

/** Ends the offers of seats in cohorts that nobody has answered in time; each seat is offered to whoever is next. */
@Stateless
public class ExpireSeatOffers {

    private final CohortWaitlist waitlist;
    private final YouthLog log;

    protected ExpireSeatOffers() {
        this(null, null);
    }

    @Inject
    ExpireSeatOffers(CohortWaitlist waitlist, YouthLog log) {
        this.waitlist = waitlist;
        this.log = log;
    }

    /**
     * Does so for one cohort that nobody else holds; to be called until there is none left. What is done is done once, however many call it
     * at the same time.
     *
     * @return false if there was none, or the log can't be written
     */
    @OpenToAll(because = "time does it: whoever calls has nothing to choose")
    public boolean ofNextCohort() {
        return log.isOpen() && waitlist.holdNextWithExpiredOffer().map(this::expire).isPresent();
    }

    private Cohort expire(Cohort cohort) {
        List<WaitlistPlace> moved = new ArrayList<>(waitlist.expired(cohort.id()));
        moved.forEach(place -> {
            place.expire();
            waitlist.keep(place);
        });
        moved.addAll(waitlist.moveUp(cohort));
        List<YouthId> youths = moved.stream().map(WaitlistPlace::youth).toList();
        log.happened("ExpireSeatOffers.ofNextCohort", cohort.id().value(), youths);
        return cohort;
    }
}
