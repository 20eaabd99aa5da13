package org.heatwatch.service.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.heatwatch.domain.feedback.FeedbackAnswer;
import org.heatwatch.domain.feedback.FeedbackStage;
import org.heatwatch.service.platform.crypto.NoKey;
import org.heatwatch.service.platform.scheduling.Forgets;

/** Deletes the answers, four of a session at most, that still wait when its form is over: they are those of the last who answered. */
@ApplicationScoped
class OldAnswers implements Forgets {

    private final HibernateFeedback feedback;
    private final Clock clock;

    protected OldAnswers() {
        this(null, null);
    }

    @Inject
    OldAnswers(HibernateFeedback feedback, Clock clock) {
        this.feedback = feedback;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean forgetSome() {
        return feedback.waiting(clock.instant().minus(Duration.ofDays(FeedbackStage.DAYS_AFTER))).stream()
                .filter(asked -> FeedbackStage.of(asked.session().slot(), clock.instant()) == FeedbackStage.OVER)
                .anyMatch(this::forget);
    }

    /** Without the key of its cohort nobody can tell which these are. */
    private boolean forget(HibernateFeedback.Asked asked) {
        try {
            List<FeedbackAnswer> shown = feedback.hold(asked).stream().filter(FeedbackAnswer::shown).toList();
            feedback.rewrite(asked, shown);
            return true;
        } catch (NoKey closed) {
            return false;
        }
    }
}
