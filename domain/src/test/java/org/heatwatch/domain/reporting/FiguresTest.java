package org.heatwatch.domain.reporting;

import static org.heatwatch.domain.reporting.Measure.ATTENDED_0_TO_3;
import static org.heatwatch.domain.reporting.Measure.ATTENDED_12_OR_MORE;
import static org.heatwatch.domain.reporting.Measure.ATTENDED_4_TO_7;
import static org.heatwatch.domain.reporting.Measure.ATTENDED_8_TO_11;
import static org.heatwatch.domain.reporting.Measure.COMPLETED;
import static org.heatwatch.domain.reporting.Measure.ENROLLED;
import static org.heatwatch.domain.reporting.Measure.NOT_COMPLETED;
import static org.heatwatch.domain.reporting.Showing.EXACT;
import static org.heatwatch.domain.reporting.Showing.FEW;
import static org.heatwatch.domain.reporting.Showing.HIDDEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    /** Larger than any count of the tests that is hidden. */
    private static final int MOST = 40;

    @Test
    void fourteen_youths_publish_that_they_are_fourteen_and_no_count_of_one_to_ten() {
        Figures published = counted(9, 5, 0, 2, 4, 8).published();

        assertEquals(Map.of(ENROLLED, "14", COMPLETED, "FEW", NOT_COMPLETED, "FEW", ATTENDED_0_TO_3, "0", ATTENDED_4_TO_7, "FEW", ATTENDED_8_TO_11, "FEW",
                ATTENDED_12_OR_MORE, "FEW"), words(published));
    }

    @Test
    void nobody_and_eleven_and_more_are_shown() {
        assertEquals(Map.of(ENROLLED, "23", COMPLETED, "12", NOT_COMPLETED, "11", ATTENDED_0_TO_3, "0", ATTENDED_4_TO_7, "0", ATTENDED_8_TO_11, "11",
                ATTENDED_12_OR_MORE, "12"), words(counted(12, 11, 0, 0, 11, 12).published()));
    }

    @Test
    void a_part_is_hidden_by_which_the_whole_would_tell_the_other() {
        Figures published = counted(20, 5, 0, 0, 0, 25).published();

        assertEquals(List.of("25", "HIDDEN", "FEW"), outcomes(published));
    }

    @Test
    void a_whole_is_hidden_that_would_tell_its_parts_and_so_is_what_would_tell_why() {
        assertEquals(List.of("HIDDEN", "HIDDEN", "FEW"), outcomes(counted(11, 1, 0, 0, 0, 12).published()));
        assertEquals(List.of("HIDDEN", "FEW", "FEW"), outcomes(counted(10, 10, 0, 0, 0, 20).published()));
    }

    @Test
    void a_year_hides_by_which_its_cohorts_would_be_told() {
        Figures first = counted(9, 5, 0, 0, 0, 14).published();
        Figures second = counted(8, 5, 0, 0, 0, 13).published();
        Figures third = counted(7, 6, 0, 0, 0, 13).published();

        assertEquals(List.of("27", "HIDDEN", "HIDDEN"), outcomes(Figures.ofYear(List.of(first, second))));
        assertEquals(List.of("27", "16", "11"), outcomes(Figures.ofYear(List.of(first, third))));
    }

    @Test
    void parts_that_do_not_add_up_and_small_counts_that_are_shown_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> counted(9, 5, 0, 0, 0, 13));
        assertThrows(IllegalArgumentException.class, () -> new Figure(10, EXACT));
        assertThrows(IllegalArgumentException.class, () -> new Figure(11, FEW));
        assertThrows(IllegalArgumentException.class, () -> new Figure(0, FEW));
        assertThrows(IllegalArgumentException.class, () -> new Figure(-1, HIDDEN));
    }

    @Test
    void sessions_are_counted_in_bands_of_four() {
        assertEquals(List.of(ATTENDED_0_TO_3, ATTENDED_0_TO_3, ATTENDED_4_TO_7, ATTENDED_8_TO_11, ATTENDED_12_OR_MORE, ATTENDED_12_OR_MORE),
                Stream.of(0, 3, 4, 11, 12, 16).map(Measure::dosage).toList());
    }

    @Test
    void every_count_of_one_to_ten_of_a_cohort_says_that_it_is_one() {
        each(12, cohort -> assertTrue(cohort.of().values().stream().noneMatch(figure -> figure.isFew() && figure.shown() != FEW), cohort::toString));
    }

    /** Of all that adds up to what is published of two cohorts and their year, and of nothing else: tried one by one. */
    @Test
    void whoever_adds_and_subtracts_cannot_tell_a_count_of_one_to_ten_from_four_others() {
        var random = new Random(17);
        for (int trial = 0; trial < 150; trial++) {
            Figures first = random(random).published();
            Figures second = random(random).published();
            Figures year = Figures.ofYear(List.of(first, second));

            Map<String, Set<Integer>> possible = possible(first, second, year);

            possible.forEach((figure, values) -> assertTrue(values.size() >= Inference.LEAST, () -> figure + " is one of " + values + " in "
                    + List.of(words(first), words(second), words(year))));
        }
    }

    private static Map<String, Set<Integer>> possible(Figures first, Figures second, Figures year) {
        var possible = new HashMap<String, Set<Integer>>();
        List<int[]> firsts = possible(first);
        List<int[]> seconds = possible(second);
        for (int[] one : firsts) {
            for (int[] other : seconds) {
                int completed = one[0] + other[0];
                int not = one[1] + other[1];
                if (isPossible(year, ENROLLED, completed + not) && isPossible(year, ATTENDED_12_OR_MORE, completed + not)
                        && isPossible(year, COMPLETED, completed) && isPossible(year, NOT_COMPLETED, not)) {
                    note(possible, "first", first, one[0], one[1]);
                    note(possible, "second", second, other[0], other[1]);
                    note(possible, "year", year, completed, not);
                }
            }
        }
        return possible;
    }

    /** How many may have completed, and how many not, for all that is published of a cohort. */
    private static List<int[]> possible(Figures cohort) {
        var possible = new ArrayList<int[]>();
        for (int completed = 0; completed <= MOST; completed++) {
            for (int not = 0; not <= MOST; not++) {
                if (isPossibleOfCohort(cohort, COMPLETED, completed) && isPossibleOfCohort(cohort, NOT_COMPLETED, not)
                        && isPossibleOfCohort(cohort, ENROLLED, completed + not) && isPossibleOfCohort(cohort, ATTENDED_12_OR_MORE, completed + not)) {
                    possible.add(new int[] {completed, not});
                }
            }
        }
        return possible;
    }

    private static void note(Map<String, Set<Integer>> possible, String of, Figures figures, int completed, int not) {
        Map.of(COMPLETED, completed, NOT_COMPLETED, not, ENROLLED, completed + not).forEach((measure, value) -> {
            if (figures.of().get(measure).isFew()) {
                possible.computeIfAbsent(of + ' ' + measure, key -> new HashSet<>()).add(value);
            }
        });
    }

    private static boolean isPossible(Figures of, Measure measure, int value) {
        Figure figure = of.of().get(measure);
        return switch (figure.shown()) {
            case EXACT -> value == figure.count();
            case FEW -> value >= 1 && value <= 10;
            case HIDDEN -> true;
        };
    }

    /** Of a cohort small counts say that they are. */
    private static boolean isPossibleOfCohort(Figures cohort, Measure measure, int value) {
        return isPossible(cohort, measure, value) && (value >= 11 || cohort.of().get(measure).shown() != HIDDEN);
    }

    @Test
    void whoever_knows_how_it_is_decided_cannot_tell_a_count_of_a_cohort_either() {
        var publications = new HashMap<Map<Measure, String>, List<Figures>>();
        each(26, cohort -> publications.computeIfAbsent(words(cohort), key -> new ArrayList<>()).add(cohort));

        publications.forEach((words, cohorts) -> mustDiffer(words.toString(), words, cohorts));
    }

    /** For each figure that isn't shown there is another table of which exactly the same would be published, and in which it is another one. */
    @Test
    void whoever_knows_how_it_is_decided_cannot_tell_a_count_of_a_year_either() {
        var random = new Random(39);
        for (int trial = 0; trial < 60; trial++) {
            List<Figures> published = publication(random(random), random(random));
            List<Figures> firsts = alike(published.get(0));
            List<Figures> seconds = alike(published.get(1));
            List<List<Figures>> alike = new ArrayList<>(List.of(published));
            firsts.forEach(first -> seconds.stream().filter(second -> isPossible(published.get(2), first, second)).map(second -> publication(first, second))
                    .filter(other -> words(other.get(2)).equals(words(published.get(2)))).forEach(alike::add));

            for (int i = 0; i < published.size(); i++) {
                int of = i;
                mustDiffer(published.stream().map(FiguresTest::words).toList().toString(), words(published.get(i)), alike.stream().map(each -> each.get(of)).toList());
            }
        }
    }

    private static List<Figures> publication(Figures first, Figures second) {
        List<Figures> cohorts = List.of(first.published(), second.published());
        return List.of(cohorts.get(0), cohorts.get(1), Figures.ofYear(cohorts));
    }

    /** The cohorts of which the same would be published. */
    private static List<Figures> alike(Figures cohort) {
        return possible(cohort).stream().map(each -> counted(each[0], each[1], 0, 0, 0, each[0] + each[1]))
                .filter(each -> words(each.published()).equals(words(cohort))).toList();
    }

    private static boolean isPossible(Figures year, Figures first, Figures second) {
        return Stream.of(Measure.values()).allMatch(each -> isPossible(year, each, first.of().get(each).count() + second.of().get(each).count()));
    }

    private static void mustDiffer(String published, Map<Measure, String> words, List<Figures> all) {
        words.forEach((measure, word) -> assertTrue(all.get(0).of().get(measure).shown() == EXACT
                || all.stream().map(each -> each.of().get(measure).count()).distinct().count() > 1, () -> measure + " is told by " + published));
    }

    /** Each cohort of so many at most, of whom some completed and some attended but few sessions, as it is published. */
    private static void each(int most, Consumer<Figures> seen) {
        for (int enrolled = 0; enrolled <= most; enrolled++) {
            for (int completed = 0; completed <= enrolled; completed++) {
                for (int few = 0; few <= enrolled; few++) {
                    seen.accept(counted(completed, enrolled - completed, few, 0, 0, enrolled - few).published());
                }
            }
        }
    }

    private static Figures random(Random random) {
        IntFunction<Integer> count = most -> random.nextInt(4) == 0 ? 0 : random.nextInt(most);
        int completed = count.apply(18);
        int not = count.apply(18);
        return counted(completed, not, 0, 0, 0, completed + not);
    }

    private static Figures counted(int completed, int not, int... attended) {
        var counts = new EnumMap<Measure, Integer>(Map.of(ENROLLED, completed + not, COMPLETED, completed, NOT_COMPLETED, not));
        IntStream.range(0, attended.length).forEach(i -> counts.put(Measure.DOSAGES.get(i), attended[i]));
        return Figures.counted(counts);
    }

    private static List<String> outcomes(Figures figures) {
        return Stream.of(ENROLLED, COMPLETED, NOT_COMPLETED).map(words(figures)::get).toList();
    }

    /** What is published. */
    private static Map<Measure, String> words(Figures figures) {
        var words = new EnumMap<Measure, String>(Measure.class);
        figures.of().forEach((measure, figure) -> words.put(measure, figure.shown() == EXACT ? String.valueOf(figure.count()) : figure.shown().name()));
        return words;
    }
}
