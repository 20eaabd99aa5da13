package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.heatwatch.domain.feedback.FeedbackLanguage;
import org.heatwatch.domain.feedback.FeedbackValue;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.feedback.CollectFeedback;
import org.heatwatch.service.feedback.GiveFeedback;
import org.heatwatch.service.feedback.GiveResult;
import org.heatwatch.service.feedback.GivenFeedback;
import org.heatwatch.service.feedback.OpenFeedback;
import org.heatwatch.service.feedback.ReplyToFeedback;

/** What groups say of their Saturdays, and what their facilitators make of it. */
@ApplicationScoped
class GroupFeedback {

    private static final int SEED = 41;

    private static final List<String> SAID = List.of("More time to talk in small groups please", "La comida estuvo rica", "It was too cold in the room", "I liked the guest",
            "Me gustó mucho la música", "Can we start a bit later?", "I did not get the part about the budget", "Gracias por escuchar", "More of this!",
            "The chairs hurt", "I want to hear from somebody who has her own shop");

    private static final List<String> DONE = List.of("We meet in small groups for the last half hour.", "We asked for the heater to be on at nine.",
            "We start with music.", "We go through the budget once more, with pictures.", "A woman who has her own shop comes in two weeks.");

    private final CollectFeedback collect;
    private final GiveFeedback feedback;
    private final Acting acting;
    private final Random random = new Random(SEED);

    protected GroupFeedback() {
        this(null, null, null);
    }

    @Inject
    GroupFeedback(CollectFeedback collect, GiveFeedback feedback, Acting acting) {
        this.collect = collect;
        this.feedback = feedback;
        this.acting = acting;
    }

    /** @param answers if there were so many; each of a smaller group answers */
    void give(Staff facilitator, CohortId cohort, CohortSessionId session, int answers) {
        acting.as(facilitator);
        done(collect.open(new OpenFeedback(CommandId.next(), cohort, session)));
        var token = new SecretToken(collect.form(cohort, session).token());
        boolean taken = true;
        for (int i = 0; taken && i < answers; i++) {
            String words = random.nextInt(3) == 0 ? SAID.get(random.nextInt(SAID.size())) : "";
            taken = feedback.give(token, new GivenFeedback(UUID.randomUUID(), value(70), value(50), value(60), words)) == GiveResult.KEPT;
            if (!taken && i == 0) {
                throw new IllegalStateException("No answer was taken");
            }
        }
    }

    /** @param yes of a hundred answers so many are the best one */
    private FeedbackValue value(int yes) {
        int chance = random.nextInt(100);
        return chance < yes ? FeedbackValue.YES : chance < 90 ? FeedbackValue.MOSTLY : chance < 97 ? FeedbackValue.A_LITTLE : FeedbackValue.NO;
    }

    /** @param week of which the line is */
    void reply(Staff facilitator, CohortId cohort, CohortSessionId session, int week) {
        acting.as(facilitator);
        done(collect.reply(new ReplyToFeedback(CommandId.next(), cohort, session, false, 0, FeedbackLanguage.EN, DONE.get((week - 1) % DONE.size()))));
    }
}
