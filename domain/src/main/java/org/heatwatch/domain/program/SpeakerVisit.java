package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SpeakerId;
import org.heatwatch.domain.shared.SpeakerVisitId;

/** That a guest speaker comes to one session, at which she is once at most. A link shows her that session, and lets her answer. */
@Entity
public class SpeakerVisit {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private SpeakerVisitId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    @Classified(REFERENCE)
    private CohortSessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "speaker_id"))
    @Classified(REFERENCE)
    private SpeakerId speaker;

    /** What she speaks about; may be empty. */
    @Classified(PROGRAM)
    private String topic;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private VisitState state = VisitState.ASKED;

    /** Of the link that was given out last; null while there is none. */
    @Classified(REFERENCE)
    private byte[] linkHash;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected SpeakerVisit() {}

    /** @throws RuleViolation cohort.topic-long */
    public SpeakerVisit(SpeakerVisitId id, CohortSessionId session, SpeakerId speaker, String topic) {
        this.id = id;
        this.session = session;
        this.speaker = speaker;
        plan(topic, VisitState.ASKED);
    }

    /** @throws RuleViolation cohort.topic-long */
    public final void plan(String about, VisitState answer) {
        String line = OneLine.of(about);
        if (OneLine.length(line) > WeekPlan.MAX_TOPIC) {
            throw new RuleViolation("cohort.topic-long", WeekPlan.MAX_TOPIC);
        }
        topic = line;
        state = answer;
    }

    /** What she says herself. */
    public void answer(boolean comes) {
        state = comes ? VisitState.CONFIRMED : VisitState.DECLINED;
    }

    /** A link that was given out before opens nothing any more. */
    public void link(SecretToken token) {
        linkHash = token.hash();
    }

    public SpeakerVisitId id() {
        return id;
    }

    public CohortSessionId session() {
        return session;
    }

    public SpeakerId speaker() {
        return speaker;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpeakerVisit visit && id.equals(visit.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
