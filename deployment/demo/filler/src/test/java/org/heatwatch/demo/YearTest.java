package org.heatwatch.demo;

import static org.heatwatch.demo.PlannedTraining.Course.DRAFT;
import static org.heatwatch.demo.PlannedTraining.Course.ROLL_LEFT_OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.heatwatch.domain.shared.LocalSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearTest {

    private static final LocalDateTime NOON = LocalDateTime.parse("2027-01-20T12:00");

    private final Cast cast = new Cast();

    @Test
    void no_trainer_is_in_two_places_at_once_whatever_day_it_is() {
        for (int day = 0; day < 28; day++) {
            Map<Staff, List<LocalSlot>> busy = new EnumMap<>(Staff.class);
            for (PlannedTraining training : new Year(cast, NOON.plusDays(day)).trainings()) {
                training.trainers().forEach(trainer ->
                        busy.computeIfAbsent(trainer, each -> new ArrayList<>()).addAll(training.slots()));
            }
            busy.forEach((trainer, slots) -> slots.forEach(slot -> assertEquals(1,
                    slots.stream().filter(other -> meet(slot, other)).count(), () -> trainer + " " + slot)));
        }
    }

    @Test
    void about_sixty_trainings_have_about_2600_places() {
        List<PlannedTraining> trainings = new Year(cast, NOON).trainings();

        assertEquals(64, trainings.size());
        assertEquals(2600, trainings.stream().mapToInt(each -> each.roster().size() + each.walkIns().size()).sum(), 100);
        assertEquals(cast.registered().size(), trainings.stream().flatMap(each -> each.roster().stream()).distinct().count(), 20);
    }

    @Test
    void one_training_has_six_mornings_at_the_same_hour_though_the_clock_changes() {
        PlannedTraining series = new Year(cast, NOON).trainings().stream().filter(each -> each.slots().size() == 6).findFirst().orElseThrow();

        assertEquals(Set.of(LocalTime.of(9, 0)), Set.copyOf(series.slots().stream().map(each -> each.start().toLocalTime()).toList()));
        assertEquals(2, series.slots().stream().map(each -> each.zone().getRules().getOffset(each.startsAt())).distinct().count());
    }

    @Test
    void everybody_fits_into_the_venue() {
        for (PlannedTraining training : new Year(cast, NOON).trainings()) {
            training.site().ifPresent(site -> assertTrue(training.capacity() <= site.details.seats(), training.title()));
        }
    }

    @Test
    void two_trainings_have_a_waitlist_and_one_roll_is_left_open_long_enough_to_be_asked_about() {
        List<PlannedTraining> trainings = new Year(cast, NOON).trainings();

        assertEquals(2, trainings.stream().filter(each -> each.roster().size() > each.capacity()).count());
        PlannedTraining open = trainings.stream().filter(each -> each.isOn(ROLL_LEFT_OPEN)).reduce((one, other) -> null).orElseThrow();
        assertTrue(open.last().end().isBefore(NOON.minusHours(72)));
    }

    @Test
    void of_two_talks_one_was_and_one_is_ahead_and_nobody_is_named_for_them() {
        List<PlannedTraining> talks = new Year(cast, NOON).trainings().stream().filter(each -> each.plan().seats().headcountOnly()).toList();

        assertEquals(List.of(true, false), talks.stream().map(each -> each.last().end().isBefore(NOON)).toList());
        assertTrue(talks.stream().allMatch(each -> each.roster().isEmpty() && each.walkIns().isEmpty()));
    }

    @Test
    void one_draft_has_no_lead_trainer_and_everything_else_has() {
        List<PlannedTraining> without = new Year(cast, NOON).trainings().stream().filter(each -> each.trainers().isEmpty()).toList();

        assertEquals(1, without.size());
        assertTrue(without.get(0).isOn(DRAFT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-14", "2027-11-07", "2027-07-01"})
    void todays_training_is_today_and_near_at_every_hour_even_where_the_clock_changes(LocalDate day) {
        IntStream.range(0, 24).mapToObj(hour -> day.atTime(hour, 40)).forEach(now -> {
            LocalSlot slot = Year.around(now);
            assertEquals(day, slot.start().toLocalDate());
            assertEquals(day, slot.end().toLocalDate());
            assertFalse(slot.start().isAfter(now.plusHours(2)), slot::toString);
            assertTrue(slot.end().plusMinutes(15).isAfter(now), slot::toString);
        });
    }

    private static boolean meet(LocalSlot one, LocalSlot other) {
        return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }
}
