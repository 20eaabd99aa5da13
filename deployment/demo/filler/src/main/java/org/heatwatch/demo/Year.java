package org.heatwatch.demo;

import static org.heatwatch.demo.PlannedTraining.Course.CANCELLED;
import static org.heatwatch.demo.PlannedTraining.Course.CLOSED;
import static org.heatwatch.demo.PlannedTraining.Course.COUNTED;
import static org.heatwatch.demo.PlannedTraining.Course.DRAFT;
import static org.heatwatch.demo.PlannedTraining.Course.HELD;
import static org.heatwatch.demo.PlannedTraining.Course.ROLL_LEFT_OPEN;
import static org.heatwatch.demo.Staff.GRACE;
import static org.heatwatch.demo.Staff.LUIS;
import static org.heatwatch.demo.Staff.MEI;
import static org.heatwatch.demo.Staff.TRAINERS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.demo.PlannedTraining.Course;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.WeeklySeries;

/** The trainings of a year that ends six weeks from now. The same each time, but for the days. */
final class Year {

    private static final int SEED = 60;
    private static final int PAST = 45;
    private static final int LAST_PAST_DAYS_AGO = 18;
    private static final double DAYS_BETWEEN = 7.6;
    private static final int WALK_INS_EACH = 2;
    private static final int SHORT_OF_SEATS = 6;

    private final Random random = new Random(SEED);
    private final List<Attendee> cast;
    private final Iterator<Attendee> atTheDoor;
    private final Map<Attendee, Integer> places = new HashMap<>();
    private final List<PlannedTraining> trainings = new ArrayList<>();

    /** @param now on the county's wall clock */
    Year(Cast people, LocalDateTime now) {
        cast = people.registered();
        atTheDoor = people.walkIns().iterator();
        LocalDate today = now.toLocalDate();
        past(today);
        today(now);
        comingUp(today);
        saturdays(today);
        talk(workdayUntil(today.minusDays(15)));
        talk(workdayFrom(today.plusDays(11)));
    }

    List<PlannedTraining> trainings() {
        return List.copyOf(trainings);
    }

    private void past(LocalDate today) {
        for (int i = 0; i < PAST; i++) {
            LocalDate day = workdayUntil(today.minusDays(LAST_PAST_DAYS_AGO + Math.round((PAST - 1 - i) * DAYS_BETWEEN)));
            Course course = i % 19 == 11 ? CANCELLED : CLOSED;
            add(subject(i), slots(i, day), site(i), seats(subject(i)), trainers(i), course, i % 3 == 0 ? WALK_INS_EACH : 0);
        }
        add(Subject.REPORTING, List.of(day(workdayUntil(today.minusDays(12)))), Optional.empty(), 100, List.of(MEI), HELD, 0);
        add(Subject.TRAUMA, List.of(day(workdayUntil(today.minusDays(9)))), Optional.of(Site.SHERIFF), 60, List.of(GRACE, MEI), HELD, 0);
        add(Subject.NURSES, List.of(day(workdayUntil(today.minusDays(5)))), Optional.of(Site.HOSPITAL), 60, List.of(LUIS), ROLL_LEFT_OPEN, 0);
    }

    private void today(LocalDateTime now) {
        LocalSlot slot = around(now);
        add(Subject.HUMAN_TRAFFICKING_101, List.of(slot), Optional.of(Site.TRAINING_CENTER), 75, List.of(LUIS, GRACE), CLOSED, 0);
        add(Subject.ADVOCATES, List.of(slot), Optional.empty(), 40, List.of(MEI), CLOSED, 0);
    }

    private void comingUp(LocalDate today) {
        upcoming(Subject.SCHOOLS, today.plusDays(1), Site.SCHOOLS, Subject.SCHOOLS.attendees - SHORT_OF_SEATS, 1);
        upcoming(Subject.LABOR, today.plusDays(4), Site.GRANGE, 70, 2);
        upcoming(Subject.MISSING, today.plusDays(7), Site.LIBRARY, 50, 3);
        upcoming(Subject.COURTROOM, today.plusDays(10), Site.TRAINING_CENTER, Subject.COURTROOM.attendees - SHORT_OF_SEATS, 0);
        upcoming(Subject.PATROL, today.plusDays(13), Site.SHERIFF, 60, 1);
        upcoming(Subject.CARE, today.plusDays(19), Site.COLLEGE, 80, 2);
        upcoming(Subject.EMERGENCY, today.plusDays(27), Site.HOSPITAL, 60, 3);
        draft(Subject.PATROL, today.plusDays(16), List.of());
        draft(Subject.CHARGING, today.plusDays(20), List.of(LUIS));
        draft(Subject.DEFENSE, today.plusDays(33), List.of(GRACE));
        draft(Subject.HUMAN_TRAFFICKING_101, today.plusDays(40), List.of(LUIS, MEI));
    }

    /** Six of them around a change of the clock, the last one six weeks from now at most. */
    private void saturdays(LocalDate today) {
        LocalDate change = County.ZONE.getRules().previousTransition(today.plusWeeks(3).atStartOfDay(County.ZONE).toInstant())
                .getDateTimeBefore().toLocalDate();
        List<LocalSlot> slots = new WeeklySeries(change.minusDays(15), Set.of(), EnumSet.allOf(Holiday.class)).times(6).held().stream()
                .map(Year::morning)
                .toList();
        add(Subject.ADVOCATES, slots, Optional.of(Site.LIBRARY), 40, List.of(TRAINERS.get(3)), CLOSED, 0);
    }

    /** An evening to which the neighbourhood comes and goes. */
    private void talk(LocalDate day) {
        trainings.add(new PlannedTraining(TrainingId.next(), "Open Evening: What Trafficking Looks Like Here", Audience.COMMUNITY,
                List.of(evening(day)), Optional.of(Site.LIBRARY), 40, List.of(TRAINERS.get(3)), List.of(), List.of(), COUNTED));
    }

    private void upcoming(Subject subject, LocalDate from, Site site, int capacity, int trainer) {
        add(subject, List.of(day(workdayFrom(from))), Optional.of(site), capacity, List.of(TRAINERS.get(trainer)), CLOSED, 0);
    }

    private void draft(Subject subject, LocalDate from, List<Staff> trainers) {
        add(subject, List.of(day(workdayFrom(from))), Optional.of(Site.LIBRARY), 40, trainers, DRAFT, 0);
    }

    private void add(Subject subject, List<LocalSlot> slots, Optional<Site> site, int capacity, List<Staff> trainers, Course course,
            int walkIns) {
        List<Attendee> roster = course == DRAFT ? List.of() : roster(subject);
        List<Attendee> door = IntStream.range(0, walkIns).mapToObj(i -> atTheDoor.next()).toList();
        trainings.add(new PlannedTraining(TrainingId.next(), subject.title, subject.audience, slots, site, capacity, trainers, roster,
                door, course));
    }

    /** Those who have had the fewest trainings first, with some chance. */
    private List<Attendee> roster(Subject subject) {
        Map<Attendee, Double> turn = new HashMap<>();
        cast.stream()
                .filter(each -> subject.audience == Audience.MIXED || subject.audience.name().equals(each.agency().discipline.name()))
                .forEach(each -> turn.put(each, places.getOrDefault(each, 0) + random.nextDouble() * 1.3));
        List<Attendee> roster = cast.stream()
                .filter(turn::containsKey)
                .sorted(Comparator.comparing(turn::get))
                .limit(subject.attendees)
                .toList();
        roster.forEach(each -> places.merge(each, 1, Integer::sum));
        return roster;
    }

    private static Subject subject(int i) {
        return Subject.values()[i % Subject.values().length];
    }

    private static Optional<Site> site(int i) {
        List<Site> bigEnough = Stream.of(Site.values()).filter(site -> site.details.seats() >= seats(subject(i))).toList();
        return i % 9 == 4 ? Optional.empty() : Optional.of(bigEnough.get(i % bigEnough.size()));
    }

    private static int seats(Subject subject) {
        return (subject.attendees / 10 + 1) * 10;
    }

    private static List<Staff> trainers(int i) {
        Staff lead = TRAINERS.get(i % TRAINERS.size());
        Staff coTrainer = TRAINERS.get((i + 2) % TRAINERS.size());
        return i % 3 == 0 ? List.of(lead, coTrainer) : List.of(lead);
    }

    /** Mostly one session; now and then two days running. Neighbors meet on three evenings in as many weeks. */
    private static List<LocalSlot> slots(int i, LocalDate day) {
        if (subject(i) == Subject.NEIGHBORS) {
            return List.of(evening(day), evening(day.plusWeeks(1)), evening(day.plusWeeks(2)));
        }
        if (i % 6 == 2) {
            return List.of(morning(day), morning(workdayFrom(day.plusDays(1))));
        }
        return List.of(i % 2 == 0 ? day(day) : morning(day));
    }

    private static LocalSlot morning(LocalDate day) {
        return slot(day, LocalTime.of(9, 0), LocalTime.of(12, 0));
    }

    private static LocalSlot day(LocalDate day) {
        return slot(day, LocalTime.of(8, 30), LocalTime.of(15, 30));
    }

    private static LocalSlot evening(LocalDate day) {
        return slot(day, LocalTime.of(17, 30), LocalTime.of(20, 0));
    }

    private static LocalSlot slot(LocalDate day, LocalTime start, LocalTime end) {
        return new LocalSlot(day.atTime(start), day.atTime(end), County.ZONE);
    }

    /** The two and a half hours on today's date that begin nearest to the present hour, and exist on the wall clock. */
    static LocalSlot around(LocalDateTime now) {
        return IntStream.rangeClosed(0, 21).boxed()
                .sorted(Comparator.comparing(hour -> Math.abs(hour - now.getHour())))
                .flatMap(hour -> existing(now.toLocalDate().atTime(hour, 0)).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalSlot> existing(LocalDateTime start) {
        try {
            return Optional.of(new LocalSlot(start, start.plus(Duration.ofMinutes(150)), County.ZONE));
        } catch (RuleViolation skippedOrRepeated) {
            return Optional.empty();
        }
    }

    private static LocalDate workdayUntil(LocalDate day) {
        return isWeekend(day) ? workdayUntil(day.minusDays(1)) : day;
    }

    private static LocalDate workdayFrom(LocalDate day) {
        return isWeekend(day) ? workdayFrom(day.plusDays(1)) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
