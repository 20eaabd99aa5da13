package org.heatwatch.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.service.feedback.FeedbackQueries;
import org.heatwatch.service.feedback.WeDid;

/** What came of the feedback on the session before, for a page about one session. */
@Named
@RequestScoped
public class YouSaid {

    private final FeedbackQueries queries;

    private Optional<WeDid> before;

    protected YouSaid() {
        this(null);
    }

    @Inject
    YouSaid(FeedbackQueries queries) {
        this.queries = queries;
    }

    /**
     * Null where nothing is said. Asked once a request.
     *
     * @param cohort null on a page that was open for so long that the server has forgotten it
     */
    public WeDid before(CohortId cohort, CohortSessionId session) {
        if (before == null) {
            before = cohort == null ? Optional.empty() : queries.before(cohort, session);
        }
        return before.orElse(null);
    }
}
