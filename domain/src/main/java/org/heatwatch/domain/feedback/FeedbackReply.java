package org.heatwatch.domain.feedback;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.RuleViolation;

/** "You said, we did": what came of a session's feedback, read by everybody at the next one. */
@Entity
public class FeedbackReply {

    /** Longest line, in characters. */
    public static final int MAX_WORDS = 300;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    @Classified(REFERENCE)
    private CohortSessionId session;

    /** That the line is written in. */
    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private FeedbackLanguage language;

    /** Under the cohort's key: nothing keeps a name out of it. */
    @Classified(PROGRAM)
    private byte[] wordsSealed;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected FeedbackReply() {}

    public FeedbackReply(CohortSessionId session) {
        this.session = session;
    }

    /**
     * The line as it is kept.
     *
     * @throws RuleViolation reply.words or reply.words-long
     */
    public static String line(String typed) {
        String line = OneLine.of(typed);
        if (line.isEmpty()) {
            throw new RuleViolation("reply.words");
        }
        if (OneLine.length(line) > MAX_WORDS) {
            throw new RuleViolation("reply.words-long", MAX_WORDS);
        }
        return line;
    }

    public void say(FeedbackLanguage in, byte[] sealed) {
        language = in;
        wordsSealed = sealed;
    }

    public CohortSessionId session() {
        return session;
    }

    public FeedbackLanguage language() {
        return language;
    }

    public byte[] words() {
        return wordsSealed;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedbackReply reply && session.equals(reply.session());
    }

    @Override
    public int hashCode() {
        return session().hashCode();
    }
}
