package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.feedback.FeedbackAnswer;
import org.heatwatch.domain.feedback.FeedbackForm;
import org.heatwatch.domain.feedback.FeedbackReply;
import org.heatwatch.domain.feedback.SealedAnswer;
import org.heatwatch.domain.program.CohortSession;
import org.heatwatch.domain.program.CohortSessionState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.platform.crypto.Sealing;

/** Forms, answers and replies of sessions. Whose a session is, is asked when it is {@link #reached}, or the token of its form says it. */
@ApplicationScoped
class HibernateFeedback {

    /** What an answer is sealed as, under the cohort's key. */
    private static final String ANSWER = "feedback_answer";

    /** What a reply is sealed as, under the cohort's key. */
    private static final String REPLY = "feedback_reply.words";

    /** What the token of a form is made of. */
    private static final String TOKEN = "feedback_form.token";

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final Touched touched;
    private final Sealing sealing;

    protected HibernateFeedback() {
        this(null, null, null);
    }

    @Inject
    HibernateFeedback(Relations relations, Touched touched, Sealing sealing) {
        this.relations = relations;
        this.touched = touched;
        this.sealing = sealing;
    }

    record Reached(@Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String name, @Classified(PROGRAM) CohortSession session,
            @Classified(REFERENCE) Set<Relation> through) {

        boolean cancelled() {
            return session.state() == CohortSessionState.CANCELLED;
        }
    }

    /** @throws AccessDenied if the caller may not do this with the cohort, or it has no such session */
    Reached reached(CohortId cohort, CohortSessionId session, Permission permission) {
        Set<Relation> through = relations.toCohort(cohort, permission);
        touched.through(through);
        return entities.createQuery("""
                select s as session, c.name as cohort from CohortSession s join s.cohort c
                where s.id = :session and c.id = :cohort""", Tuple.class)
                .setParameter("session", session)
                .setParameter("cohort", cohort)
                .getResultStream()
                .findFirst()
                .map(row -> new Reached(cohort, row.get("cohort", String.class), row.get("session", CohortSession.class), through))
                .orElseThrow(AccessDenied::new);
    }

    boolean hasForm(CohortSessionId session) {
        return entities.find(FeedbackForm.class, session) != null;
    }

    /** One that is there stays as it is. */
    void addForm(CohortSessionId session) {
        entities.createNativeQuery("insert into feedback_form (session_id, token_hash, version) values (:session, :hash, 0) on conflict (session_id) do nothing")
                .setParameter("session", session.value())
                .setParameter("hash", token(session).hash())
                .executeUpdate();
    }

    /** Kept nowhere: it is made anew by a key outside the database, so that it can be shown again. */
    SecretToken token(CohortSessionId session) {
        return SecretToken.from(sealing.hash(TOKEN, session.toString()));
    }

    record Asked(@Classified(REFERENCE) FeedbackForm form, @Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) CohortSession session) {}

    /** Of a session that isn't cancelled. */
    Optional<Asked> form(SecretToken token) {
        return entities.createQuery("""
                select f as form, s.cohort.id as cohort, s as session from FeedbackForm f join CohortSession s on s.id = f.session
                where f.tokenHash = :hash and s.state = PLANNED""", Tuple.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .map(HibernateFeedback::asked);
    }

    /** Whose sessions began before this time, and that have answers which wait. */
    List<Asked> waiting(Instant time) {
        return entities.createQuery("""
                select f as form, s.cohort.id as cohort, s as session from FeedbackForm f join CohortSession s on s.id = f.session
                where s.startsAt < :time and mod((select count(a) from SealedAnswer a where a.key.session = f.session.value), :batch) <> 0""", Tuple.class)
                .setParameter("time", time)
                .setParameter("batch", FeedbackAnswer.BATCH)
                .getResultStream()
                .map(HibernateFeedback::asked)
                .toList();
    }

    private static Asked asked(Tuple row) {
        return new Asked(row.get("form", FeedbackForm.class), row.get("cohort", CohortId.class), row.get("session", CohortSession.class));
    }

    /** All answers to the form, which nobody else adds to until the transaction ends. */
    List<FeedbackAnswer> hold(Asked of) {
        entities.lock(of.form(), LockModeType.PESSIMISTIC_WRITE);
        return entities.createQuery("select a from SealedAnswer a where a.key.session = :session", SealedAnswer.class)
                .setParameter("session", of.form().session().value())
                .getResultStream()
                .map(each -> opened(of.cohort(), each))
                .toList();
    }

    FeedbackAnswer opened(CohortId cohort, SealedAnswer answer) {
        return FeedbackAnswer.of(sealing.open(cohort.value(), ANSWER, answer.sealed()));
    }

    /** In the place of all that there are, in this order: each is sealed anew, in a row of its own. */
    void rewrite(Asked of, List<FeedbackAnswer> answers) {
        CohortSessionId session = of.form().session();
        entities.createQuery("delete from SealedAnswer a where a.key.session = :session")
                .setParameter("session", session.value())
                .executeUpdate();
        answers.forEach(each -> entities.persist(new SealedAnswer(session, sealing.seal(of.cohort().value(), ANSWER, each.text()))));
    }

    /** On the roll of the session's day, without those who are marked as away. */
    long participants(Asked of) {
        return entities.createQuery("""
                select count(e) from Enrolment e where e.cohort = :cohort and e.joinedOn <= :day and (e.leftOn is null or e.leftOn >= :day)
                    and not exists (select 1 from CohortMark m where m.key.session = :session and m.key.enrolment = e.id.value
                        and m.attendance.status in (EXCUSED, UNEXCUSED, NOT_EXPECTED))""", Long.class)
                .setParameter("cohort", of.cohort())
                .setParameter("session", of.form().session().value())
                .setParameter("day", of.session().slot().start().toLocalDate())
                .getSingleResult();
    }

    Optional<FeedbackReply> reply(CohortSessionId session) {
        return Optional.ofNullable(entities.find(FeedbackReply.class, session));
    }

    /** What is said of the session before, of those that aren't cancelled. */
    Optional<WeDid> before(CohortId cohort, CohortSession session) {
        return entities.createQuery("""
                select r from FeedbackReply r join CohortSession b on b.id = r.session
                where b.cohort.id = :cohort and b.startsAt = (
                    select max(e.startsAt) from CohortSession e where e.cohort.id = :cohort and e.state = PLANNED and e.startsAt < :start)""", FeedbackReply.class)
                .setParameter("cohort", cohort)
                .setParameter("start", session.slot().startsAt())
                .getResultStream()
                .findFirst()
                .map(reply -> opened(cohort, reply));
    }

    WeDid opened(CohortId cohort, FeedbackReply reply) {
        return new WeDid(sealing.open(cohort.value(), REPLY, reply.words()), reply.language(), reply.version());
    }

    byte[] sealedReply(CohortId cohort, String words) {
        return sealing.seal(cohort.value(), REPLY, words);
    }
}
