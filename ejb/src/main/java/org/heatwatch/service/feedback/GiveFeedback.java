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
import org.heatwatch.service.platform.crypto.NoKey;

/**
 * A participant says what she thinks of a session, and nobody asks who she is. Whatever would tell it later is left out: no receipt, no event, no line
 * in a log, no count of those who tried.
 */
@Stateless
public class GiveFeedback {

    private static final String TOKEN = "the token says of which session it is, and nobody is to know who answers";

    private static final Random CHANCE = new SecureRandom();

    private final HibernateFeedback feedback;
    private final Clock clock;

    protected GiveFeedback() {
        this(null, null);
    }

    @Inject
    GiveFeedback(HibernateFeedback feedback, Clock clock) {
        this.feedback = feedback;
        this.clock = clock;
    }

    /** Empty if the token opens no form, or none now. */
    @OpenToAll(because = TOKEN)
    public Optional<OpenForm> form(SecretToken token) {
        return open(token).map(asked -> OpenForm.after(before(asked)));
    }

    /** Empty too while the store of keys is closed: she is asked all the same. */
    private Optional<WeDid> before(HibernateFeedback.Asked asked) {
        try {
            return feedback.before(asked.cohort(), asked.session());
        } catch (NoKey closed) {
            return Optional.empty();
        }
    }

    /**
     * Keeps an answer, once, as long as there are fewer than participants on the roll of the day who may have been there.
     *
     * @throws IllegalArgumentException if the words are longer than a form takes
     */
    @OpenToAll(because = TOKEN)
    public GiveResult give(SecretToken token, GivenFeedback given) {
        if (given.words().length() > FeedbackAnswer.MAX_WORDS) {
            throw new IllegalArgumentException("Longer than " + FeedbackAnswer.MAX_WORDS);
        }
        try {
            return open(token).filter(asked -> keep(asked, given)).isPresent() ? GiveResult.KEPT : GiveResult.OVER;
        } catch (NoKey closed) {
            return GiveResult.LATER;
        }
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
        return feedback.form(token).filter(asked -> FeedbackStage.of(asked.session().slot(), clock.instant()) == FeedbackStage.OPEN);
    }
}
