package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.Permission.COLLECT_FEEDBACK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.feedback.FeedbackReply;
import org.heatwatch.domain.feedback.FeedbackStage;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;

/** A facilitator asks for feedback on a session of her cohort, and says what came of it. */
@Stateless
public class CollectFeedback {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateFeedback feedback;
    private final Clock clock;

    protected CollectFeedback() {
        this(null, null);
    }

    @Inject
    CollectFeedback(HibernateFeedback feedback, Clock clock) {
        this.feedback = feedback;
        this.clock = clock;
    }

    /** @throws AccessDenied if the caller doesn't facilitate the cohort, or it has no such session */
    @Allowed(COLLECT_FEEDBACK)
    public FormSheet form(CohortId cohort, CohortSessionId session) {
        HibernateFeedback.Reached reached = feedback.reached(cohort, session, COLLECT_FEEDBACK);
        LocalSlot slot = reached.session().slot();
        FeedbackStage stage = FeedbackStage.of(slot, clock.instant());
        boolean handedOut = !reached.cancelled() && stage != FeedbackStage.OVER && feedback.hasForm(session);
        return new FormSheet(reached.name(), reached.session().ordinal(), slot.start(), reached.cancelled(), stage, FeedbackStage.lastDay(slot),
                handedOut ? feedback.token(session).text() : null);
    }

    /**
     * Makes the form, which takes answers from the session's first minute on. One that is there stays as it is.
     *
     * @throws AccessDenied if the caller doesn't facilitate the cohort, or it has no such session
     */
    @Allowed(COLLECT_FEEDBACK)
    public FeedbackResult open(OpenFeedback command) {
        HibernateFeedback.Reached reached = feedback.reached(command.cohort(), command.session(), COLLECT_FEEDBACK);
        if (reached.cancelled()) {
            return new FeedbackResult.Refused("cohort.session-cancelled", List.of());
        }
        if (FeedbackStage.of(reached.session().slot(), clock.instant()) == FeedbackStage.OVER) {
            return new FeedbackResult.Refused("feedback.over", List.of(FeedbackStage.lastDay(reached.session().slot())));
        }
        feedback.addForm(command.session());
        return new FeedbackResult.Saved();
    }

    /** @throws AccessDenied if the caller doesn't facilitate the cohort, or it has no such session */
    @Allowed(COLLECT_FEEDBACK)
    public FeedbackResult reply(ReplyToFeedback command) {
        feedback.reached(command.cohort(), command.session(), COLLECT_FEEDBACK);
        Optional<FeedbackReply> said = feedback.reply(command.session());
        if (said.isPresent() != command.known() || said.filter(each -> each.version() != command.seenVersion()).isPresent()) {
            return new FeedbackResult.Stale();
        }
        FeedbackReply reply = said.orElseGet(() -> new FeedbackReply(command.session()));
        try {
            reply.say(command.language(), feedback.sealedReply(command.cohort(), FeedbackReply.line(command.words())));
        } catch (RuleViolation broken) {
            return new FeedbackResult.Refused(broken.key(), broken.arguments());
        }
        if (said.isEmpty()) {
            entities.persist(reply);
        }
        return new FeedbackResult.Saved();
    }
}
