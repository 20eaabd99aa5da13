package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** Entering how many people came to a headcount event, and correcting it: what was said before is kept. */
@Stateless
public class TakeHeadcount {

    private final HibernateRolls rolls;
    private final HibernateHeadcounts headcounts;
    private final Caller caller;
    private final Clock clock;

    protected TakeHeadcount() {
        this(null, null, null, null);
    }

    @Inject
    TakeHeadcount(HibernateRolls rolls, HibernateHeadcounts headcounts, Caller caller, Clock clock) {
        this.rolls = rolls;
        this.headcounts = headcounts;
        this.caller = caller;
        this.clock = clock;
    }

    /** From the day of the session on, on the wall clock of its place; also when the training is closed. The same numbers again are no correction. */
    @Allowed(TAKE_ATTENDANCE)
    public HeadcountResult count(CountPeople command) {
        rolls.holdPlan(rolls.session(command.session()).training());
        SessionFacts session = rolls.session(command.session());
        if (!session.headcountOnly()) {
            return new HeadcountResult.Refused("headcount.has-roll", List.of());
        }
        if (session.state() != TrainingState.PUBLISHED && session.state() != TrainingState.CLOSED) {
            return new HeadcountResult.Refused("headcount.not-published", List.of());
        }
        if (LocalDate.ofInstant(clock.instant(), session.zone()).isBefore(session.start().toLocalDate())) {
            return new HeadcountResult.Refused("headcount.too-early", List.of(session.start()));
        }
        if (headcounts.editions(command.session()).stream().limit(1)
                .anyMatch(latest -> latest.edition() == command.seenEdition() && latest.people().equals(command.people()))) {
            return new HeadcountResult.Counted(command.people().total());
        }
        boolean kept = headcounts.add(command.session(), command.seenEdition() + 1, command.people(), clock.instant(), caller.account());
        return kept ? new HeadcountResult.Counted(command.people().total()) : new HeadcountResult.Stale();
    }
}
