package org.heatwatch.domain.feedback;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.SecretToken;

/** That a session's feedback is asked for. Whoever has its token answers; all who answer have the same one. */
@Entity
public class FeedbackForm {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    @Classified(REFERENCE)
    private CohortSessionId session;

    @Classified(REFERENCE)
    private byte[] tokenHash;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected FeedbackForm() {}

    public FeedbackForm(CohortSessionId session, SecretToken token) {
        this.session = session;
        this.tokenHash = token.hash();
    }

    public CohortSessionId session() {
        return session;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedbackForm form && session.equals(form.session());
    }

    @Override
    public int hashCode() {
        return session().hashCode();
    }
}
