package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.feedback.FeedbackStage;
import org.heatwatch.domain.feedback.FeedbackValue;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.feedback.CollectFeedback;
import org.heatwatch.service.feedback.FeedbackQueries;
import org.heatwatch.service.feedback.FeedbackResult;
import org.heatwatch.service.feedback.FeedbackSheet;
import org.heatwatch.service.feedback.GiveFeedback;
import org.heatwatch.service.feedback.GivenFeedback;
import org.heatwatch.service.feedback.OpenFeedback;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortSessionLine;
import org.junit.jupiter.api.BeforeEach;

/** Tests of what participants say of a session: of the seventh of twelve, which is on. */
abstract class WithFeedback extends OnTheServer {

    static final int SEES_OTHER = 302;

    /** What a page's policy for scripts adds to each form. */
    static final String NONCE = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    @Inject
    Cohorts cohorts;

    @Inject
    CohortQueries queries;

    @Inject
    CollectFeedback collect;

    @Inject
    GiveFeedback give;

    @Inject
    FeedbackQueries feedback;

    @Inject
    FeedbackRows rows;

    ProgramId program;
    CohortId cohort;
    AccountId facilitator;
    List<CohortSessionLine> sessions;

    /** Of twelve sessions the seventh, today at ten, is on, with as many on its roll as are asked for. */
    void asFacilitatorOfACohort(int participants) {
        clock.moveTo(cohorts.today().atTime(11, 0).atZone(County.ZONE).toInstant());
        program = cohorts.aProgram();
        cohorts.asCoordinatorOf(program);
        cohort = cohorts.aCohort(program, 15);
        sessions = queries.cohort(cohort).sessions();
        facilitator = cohorts.aFacilitator();
        cohorts.assigned(facilitator, cohort);
        for (int i = 0; i < participants; i++) {
            cohorts.enrolled("Participant " + (char) ('A' + i), cohort);
        }
        asFacilitator();
    }

    @BeforeEach
    void twelveOnTheRoll() {
        asFacilitatorOfACohort(12);
    }

    static Map<String, String> answered(SecretToken token, UUID id, String words) {
        return Map.of("own", "own", "token", token.text(), "language", "es", "id", id.toString(), "SAFE", "YES", "USEFUL", "NO", "HEARD", "A_LITTLE",
                "words", words, "send", "send");
    }

    void asFacilitator() {
        cohorts.as(facilitator, Role.FACILITATOR);
    }

    void asCoordinator() {
        cohorts.asCoordinatorOf(program);
    }

    CohortSessionId session() {
        return sessions.get(6).id();
    }

    FeedbackResult open(CohortSessionId session) {
        return collect.open(new OpenFeedback(CommandId.next(), cohort, session));
    }

    SecretToken token() {
        assertEquals(FeedbackStage.OPEN, collect.form(cohort, session()).stage());
        return token(session());
    }

    SecretToken token(CohortSessionId session) {
        open(session);
        return new SecretToken(collect.form(cohort, session).token());
    }

    FeedbackSheet sheet() {
        return feedback.session(cohort, session());
    }

    static GivenFeedback answer(FeedbackValue value, String words) {
        return answer(UUID.randomUUID(), value, words);
    }

    static GivenFeedback answer(UUID id, FeedbackValue value, String words) {
        return new GivenFeedback(id, value, value, value, words);
    }
}
