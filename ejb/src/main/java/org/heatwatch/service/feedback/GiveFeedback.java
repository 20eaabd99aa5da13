package org.heatwatch.service.feedback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heatwatch.domain.feedback.FeedbackAnswer;
import org.heatwatch.domain.feedback.FeedbackStage;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.access.OpenToAll;
import org.heatwatch.service.platform.crypto.Sealing;

/**
 * A participant says what she thinks of a session, and nobody asks who she is. Whatever would tell it later is left out: no receipt, no event, no line
 * in a log, no count of those who tried.
 */
@Stateless
public class GiveFeedback {

    private static final String TOKEN = "the token says of which session it is, and nobody is to know who answers";

    private static final Random CHANCE = new SecureRandom();

    private final HibernateFeedback feedback;
    private final Sealing sealing;
    private final Clock clock;

    protected GiveFeedback() {
        this(null, null, null);
    }

    @Inject
    GiveFeedback(HibernateFeedback feedback, Sealing sealing, Clock clock) {
        this.feedback = feedback;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Empty if the token opens no form, or none now. */
    @OpenToAll(because = TOKEN)
    public Optional<OpenForm> form(SecretToken token) {
        return open(token).map(asked -> OpenForm.after(feedback.before(asked.cohort(), asked.session())));
    }

    /**
     * Keeps an answer, once, as long as there are fewer than participants on the roll of the day who may have been there.
     *
     * @return false if the token opens no form, or none now, or as many have answered as could
     * @throws IllegalArgumentException if the words are longer than a form takes
     */
    @OpenToAll(because = TOKEN)
    public boolean give(SecretToken token, GivenFeedback given) {
        if (given.words().length() > FeedbackAnswer.MAX_WORDS) {
            throw new IllegalArgumentException("Longer than " + FeedbackAnswer.MAX_WORDS);
        }
        return open(token).filter(asked -> keep(asked, given)).isPresent();
    }

    private boolean keep(HibernateFeedback.Asked asked, GivenFeedback given) {
        List<FeedbackAnswer> kept = feedback.hold(asked);
        if (kept.stream().anyMatch(each -> each.id().equals(given.id()))) {
            return true;
        }
        if (kept.size() >= feedback.participants(asked)) {
            return false;
        }
        var answer = new FeedbackAnswer(given.id(), given.safe(), given.useful(), given.heard(), given.words().strip(), false);
        feedback.rewrite(asked, FeedbackAnswer.with(answer, kept, CHANCE));
        return true;
    }

    private Optional<HibernateFeedback.Asked> open(SecretToken token) {
        return sealing.isOpen()
                ? feedback.form(token).filter(asked -> FeedbackStage.of(asked.session().slot(), clock.instant()) == FeedbackStage.OPEN)
                : Optional.empty();
    }
}
