package org.heatwatch.domain.feedback;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;

/**
 * What one participant said of one session. It names neither her nor a time, and is kept as a {@link SealedAnswer}. Whoever adds another one writes all
 * of the session anew, {@link #with}.
 *
 * @param id    made with the form that she fills in, by chance: sent twice, it counts once
 * @param words blank if she wrote nothing
 * @param shown to whoever may read it
 */
public record FeedbackAnswer(@Classified(REFERENCE) UUID id, @Classified(PROGRAM) FeedbackValue safe, @Classified(PROGRAM) FeedbackValue useful,
        @Classified(PROGRAM) FeedbackValue heard, @Classified(NOTE) String words, @Classified(PROGRAM) boolean shown) {

    /** Answers that wait are shown once there are so many, all at once. */
    public static final int BATCH = 5;

    /** Longest text, in characters. */
    public static final int MAX_WORDS = 1000;

    /** Of every answer as a text, in bytes of UTF-8: by what is sealed nobody can tell who wrote much. */
    public static final int LENGTH = 3 * MAX_WORDS + 100;

    private static final int FIELDS = 6;

    /** @param text as {@link #text} wrote it */
    public static FeedbackAnswer of(String text) {
        String[] fields = text.split("\n", FIELDS);
        return new FeedbackAnswer(UUID.fromString(fields[0]), FeedbackValue.valueOf(fields[1]), FeedbackValue.valueOf(fields[2]),
                FeedbackValue.valueOf(fields[3]), fields[5].strip(), Boolean.parseBoolean(fields[4]));
    }

    /** All of it, {@value #LENGTH} bytes long. */
    public String text() {
        String said = String.join("\n", id.toString(), safe.name(), useful.name(), heard.name(), Boolean.toString(shown), words);
        return said + " ".repeat(LENGTH - said.getBytes(StandardCharsets.UTF_8).length);
    }

    /**
     * All answers of a session, with one more, as they are written anew: by chance in any order. Those that wait are shown once there are
     * {@value #BATCH} of them.
     *
     * @param kept all that there are
     */
    public static List<FeedbackAnswer> with(FeedbackAnswer next, List<FeedbackAnswer> kept, Random chance) {
        var all = new ArrayList<>(kept);
        all.add(next);
        boolean full = all.stream().filter(each -> !each.shown).count() == BATCH;
        Collections.shuffle(all, chance);
        return full ? all.stream().map(FeedbackAnswer::nowShown).toList() : all;
    }

    private FeedbackAnswer nowShown() {
        return new FeedbackAnswer(id, safe, useful, heard, words, true);
    }

    public FeedbackValue to(FeedbackQuestion question) {
        return switch (question) {
            case SAFE -> safe;
            case USEFUL -> useful;
            case HEARD -> heard;
        };
    }

    /** It stands in no log. */
    @Override
    public String toString() {
        return "FeedbackAnswer";
    }
}
