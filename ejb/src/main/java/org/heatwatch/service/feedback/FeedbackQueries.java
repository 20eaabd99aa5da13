package org.heatwatch.service.feedback;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.heatwatch.domain.access.Permission.READ_FEEDBACK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.feedback.FeedbackAnswer;
import org.heatwatch.domain.feedback.FeedbackStage;
import org.heatwatch.domain.feedback.SealedAnswer;
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
        List<String> words = Relation.see(reached.through(), DataClass.NOTE) ? words(own) : List.of();
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

    private Map<UUID, List<FeedbackAnswer>> shown(CohortId cohort) {
        return entities.createQuery("""
                select a from SealedAnswer a join CohortSession s on s.id.value = a.key.session where s.cohort.id = :cohort""", SealedAnswer.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .collect(groupingBy(each -> each.key().session(), mapping(each -> feedback.opened(cohort, each), filtering(FeedbackAnswer::shown, toList()))));
    }

    /** In the order of ids that were made by chance: it tells nothing, and stays as it is when another answer comes. */
    private static List<String> words(List<FeedbackAnswer> shown) {
        return shown.stream().sorted(Comparator.comparing(FeedbackAnswer::id)).map(FeedbackAnswer::words).filter(each -> !each.isEmpty()).toList();
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
