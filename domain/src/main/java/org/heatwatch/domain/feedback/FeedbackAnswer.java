package org.heatwatch.domain.feedback;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * What one participant said of one session. It names neither her nor a time, and is never changed: whoever adds another one writes all of the
 * session anew, {@link #with}.
 */
@Entity
public class FeedbackAnswer {

    /** Answers that wait are shown once there are so many, all at once. */
    public static final int BATCH = 5;

    /** Longest text, in characters. */
    public static final int MAX_WORDS = 1000;

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @Classified(REFERENCE)
    private Key key;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private FeedbackValue safe;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private FeedbackValue useful;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private FeedbackValue heard;

    /** Under the cohort's key; null if she wrote nothing. */
    @Classified(NOTE)
    private byte[] wordsSealed;

    @Classified(PROGRAM)
    private boolean shown;

    protected FeedbackAnswer() {}

    /** @param wordsSealed null if she wrote nothing */
    public FeedbackAnswer(Key key, FeedbackValue safe, FeedbackValue useful, FeedbackValue heard, byte[] wordsSealed) {
        this(key, safe, useful, heard, wordsSealed, false);
    }

    private FeedbackAnswer(Key key, FeedbackValue safe, FeedbackValue useful, FeedbackValue heard, byte[] wordsSealed, boolean shown) {
        this.key = key;
        this.safe = safe;
        this.useful = useful;
        this.heard = heard;
        this.wordsSealed = wordsSealed;
        this.shown = shown;
    }

    /** Of a session, which its form's token names; the other id is made with the form that she fills in, by chance. */
    @Embeddable
    public record Key(@Classified(REFERENCE) UUID session, @Classified(REFERENCE) UUID id) implements Serializable {

        public static Key of(CohortSessionId session, UUID id) {
            return new Key(session.value(), id);
        }
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
        return all.stream().map(each -> each.anew(full)).toList();
    }

    private FeedbackAnswer anew(boolean toBeShown) {
        return new FeedbackAnswer(key, safe, useful, heard, wordsSealed, shown || toBeShown);
    }

    public FeedbackValue to(FeedbackQuestion question) {
        return switch (question) {
            case SAFE -> safe;
            case USEFUL -> useful;
            case HEARD -> heard;
        };
    }

    public Optional<byte[]> words() {
        return Optional.ofNullable(wordsSealed);
    }

    public boolean isShown() {
        return shown;
    }

    public Key key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedbackAnswer answer && key.equals(answer.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
