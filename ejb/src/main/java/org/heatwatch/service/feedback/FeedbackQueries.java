package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.Permission.READ_FEEDBACK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.feedback.FeedbackAnswer;
import org.heatwatch.domain.feedback.FeedbackStage;
import org.heatwatch.domain.program.CohortSession;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;

/** What feedback comes to. Of answers that aren't shown yet nothing is said, not even how many there are. */
@Stateless
public class FeedbackQueries {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateFeedback feedback;
    private final Clock clock;

    protected FeedbackQueries() {
        this(null, null);
    }

    @Inject
    FeedbackQueries(HibernateFeedback feedback, Clock clock) {
        this.feedback = feedback;
        this.clock = clock;
    }

    /**
     * As many queries for one session as for sixteen.
     *
     * @throws AccessDenied if the caller doesn't reach the cohort, or it has no such session
     */
    @Allowed(READ_FEEDBACK)
    public FeedbackSheet session(CohortId cohort, CohortSessionId session) {
        HibernateFeedback.Reached reached = feedback.reached(cohort, session, READ_FEEDBACK);
        Map<UUID, List<FeedbackAnswer>> shown = shown(cohort);
        List<FeedbackAnswer> own = shown.getOrDefault(session.value(), List.of());
        List<String> words = Relation.see(reached.through(), DataClass.NOTE)
                ? own.stream().flatMap(each -> each.words().stream()).map(sealed -> feedback.words(cohort, sealed)).toList()
                : List.of();
        return new FeedbackSheet(reached.name(), stage(reached.session()), reached.cancelled(), week(reached.session(), own), words,
                feedback.reply(session).map(reply -> feedback.opened(cohort, reply)).orElse(null), weeks(cohort, shown));
    }

    /**
     * What came of the feedback on the session before this one.
     *
     * @throws AccessDenied if the caller doesn't reach the cohort, or it has no such session
     */
    @Allowed(READ_FEEDBACK)
    public Optional<WeDid> before(CohortId cohort, CohortSessionId session) {
        return feedback.before(cohort, feedback.reached(cohort, session, READ_FEEDBACK).session());
    }

    /** Their ids are made by chance: in the order of these they tell nothing. */
    private Map<UUID, List<FeedbackAnswer>> shown(CohortId cohort) {
        return entities.createQuery("""
                select a from FeedbackAnswer a join CohortSession s on s.id.value = a.key.session
                where s.cohort.id = :cohort and a.shown order by a.key.id""", FeedbackAnswer.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .collect(Collectors.groupingBy(each -> each.key().session()));
    }

    private List<FeedbackWeek> weeks(CohortId cohort, Map<UUID, List<FeedbackAnswer>> shown) {
        return entities.createQuery("select s from CohortSession s where s.cohort.id = :cohort and s.state = PLANNED order by s.ordinal", CohortSession.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .filter(session -> stage(session) != FeedbackStage.AHEAD)
                .map(session -> week(session, shown.getOrDefault(session.id().value(), List.of())))
                .toList();
    }

    private FeedbackStage stage(CohortSession session) {
        return FeedbackStage.of(session.slot(), clock.instant());
    }

    private static FeedbackWeek week(CohortSession session, List<FeedbackAnswer> shown) {
        return new FeedbackWeek(session.id(), session.ordinal(), session.slot().start().toLocalDate(), shown.isEmpty() ? List.of() : QuestionSummary.of(shown));
    }
}
