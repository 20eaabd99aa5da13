package org.heatwatch.demo;

import static org.heatwatch.demo.PlannedTraining.Course.CANCELLED;
import static org.heatwatch.demo.PlannedTraining.Course.CLOSED;
import static org.heatwatch.demo.PlannedTraining.Course.COUNTED;
import static org.heatwatch.demo.PlannedTraining.Course.DRAFT;
import static org.heatwatch.demo.PlannedTraining.Course.HELD;
import static org.heatwatch.demo.PlannedTraining.Course.ROLL_LEFT_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;

/** Lets the year happen, one act after the other in the order of time, up to now. */
@ApplicationScoped
class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class.getName());
    private static final int LOGGED_EVERY = 50;
    private static final int OPENED_DAYS_AGO = 430;
    private static final int DRAFTED_DAYS_BEFORE = 45;
    private static final int PUBLISHED_DAYS_BEFORE = 35;
    private static final int ROSTER_DAYS_BEFORE = 14;
    private static final int CANCELLED_DAYS_BEFORE = 4;
    private static final Duration ROLL_STARTS_BEFORE = Duration.ofMinutes(10);
    private static final Duration MARKED_AFTER = Duration.ofMinutes(45);

    private final Office office;
    private final Planning planning;
    private final Rosters rosters;
    private final GivingUp givingUp;
    private final FindingTrainers findingTrainers;
    private final RollCalls rollCalls;
    private final YouthZone youthZone;
    private final Saturdays saturdays;
    private final Acting acting;

    protected Replay() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    Replay(Office office, Planning planning, Rosters rosters, GivingUp givingUp, FindingTrainers findingTrainers, RollCalls rollCalls,
            YouthZone youthZone, Saturdays saturdays, Acting acting) {
        this.office = office;
        this.planning = planning;
        this.rosters = rosters;
        this.givingUp = givingUp;
        this.findingTrainers = findingTrainers;
        this.rollCalls = rollCalls;
        this.youthZone = youthZone;
        this.saturdays = saturdays;
        this.acting = acting;
    }

    void run(List<PlannedTraining> trainings, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, County.ZONE);
        List<Act> acts = new ArrayList<>(List.of(
                new Act(office(today.minusDays(OPENED_DAYS_AGO)), office::open),
                new Act(office(today.minusDays(OPENED_DAYS_AGO - 1)), () -> youthZone.open(today))));
        acts.addAll(saturdays.acts(today));
        trainings.forEach(each -> plan(each, acts));
        trainings.stream().filter(PlannedTraining::isShortOfSeats)
                .forEach(each -> acts.add(new Act(office(today.minusDays(1)), () -> givingUp.one(each))));
        trainings.stream().filter(each -> each.trainers().isEmpty()).forEach(each -> {
            acts.add(new Act(office(today.minusDays(2)), () -> findingTrainers.away(each)));
            acts.add(new Act(office(today.minusDays(1)), () -> findingTrainers.ask(each)));
        });
        trainings.forEach(each -> take(each, today, acts));
        List<Act> past = acts.stream().filter(each -> each.at().isBefore(now)).sorted(Comparator.comparing(Act::at)).toList();
        for (int i = 0; i < past.size(); i++) {
            acting.at(past.get(i).at());
            past.get(i).act().run();
            if (i % LOGGED_EVERY == 0) {
                LOG.log(Level.INFO, "Demo: {0} of {1} acts", new Object[] {i, past.size()});
            }
        }
    }

    private void plan(PlannedTraining training, List<Act> acts) {
        LocalDate day = training.first().start().toLocalDate();
        acts.add(new Act(office(day.minusDays(DRAFTED_DAYS_BEFORE)), () -> planning.draft(training)));
        if (training.isOn(DRAFT)) {
            return;
        }
        acts.add(new Act(office(day.minusDays(PUBLISHED_DAYS_BEFORE)), () -> planning.publish(training)));
        if (!training.isOn(COUNTED)) {
            acts.add(new Act(office(day.minusDays(ROSTER_DAYS_BEFORE)), () -> rosters.importFor(training)));
        }
        if (training.isOn(CANCELLED)) {
            acts.add(new Act(office(day.minusDays(CANCELLED_DAYS_BEFORE)), () -> planning.cancel(training)));
        }
        if (training.isOn(CLOSED, COUNTED)) {
            acts.add(new Act(office(training.last().end().toLocalDate().plusDays(1)), () -> planning.close(training)));
        }
    }

    /** Rolls and counts of the days before today. */
    private void take(PlannedTraining training, LocalDate today, List<Act> acts) {
        for (int i = 0; i < training.slots().size(); i++) {
            int session = i;
            LocalSlot slot = training.slots().get(i);
            if (training.isOn(COUNTED) && slot.start().toLocalDate().isBefore(today)) {
                acts.add(new Act(slot.endsAt(), () -> rollCalls.count(training, session)));
            }
            if (training.isOn(CLOSED, HELD, ROLL_LEFT_OPEN) && slot.start().toLocalDate().isBefore(today)) {
                acts.add(new Act(slot.startsAt().minus(ROLL_STARTS_BEFORE), () -> rollCalls.start(training, session)));
                if (training.isOn(ROLL_LEFT_OPEN)) {
                    acts.add(new Act(slot.startsAt().plus(MARKED_AFTER), () -> rollCalls.markHalf(training, session)));
                } else {
                    acts.add(new Act(slot.startsAt().plus(MARKED_AFTER), () -> rollCalls.mark(training, session)));
                    acts.add(new Act(slot.endsAt(), () -> rollCalls.close(training, session)));
                }
            }
        }
    }

    /** When the office works. */
    static Instant office(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(County.ZONE).toInstant();
    }
}
