package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;

/** What stands in the outbox. */
@ApplicationScoped
@Transactional
public class OutboxRows {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    /** Nothing of what other tests have put is sent any more. */
    public void empty() {
        entities.createQuery("update OutboxMessage m set m.state = DROPPED, m.reason = TOO_LATE where m.state in (WAITING, SENDING)")
                .executeUpdate();
    }

    /** Nothing is sent any more but what was put for this person. */
    public void emptyBut(PersonId person) {
        entities.createQuery("""
                update OutboxMessage m set m.state = DROPPED, m.reason = TOO_LATE
                where m.state in (WAITING, SENDING) and (m.person is null or m.person <> :person)""")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Kind and state of what was put for somebody, in its order. */
    public List<String> of(PersonId person) {
        return entities.createQuery("""
                select cast(m.kind as string) || ' ' || cast(m.state as string) from OutboxMessage m
                where m.person = :person order by m.edition, m.id""", String.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** How many messages about a session were put for somebody. */
    public long about(SessionId session, PersonId person) {
        return entities.createQuery("select count(m) from OutboxMessage m where m.session = :session and m.person = :person", Long.class)
                .setParameter("session", session)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** The same with why. */
    public List<String> reasonsOf(PersonId person) {
        return entities.createQuery("""
                select cast(m.state as string) || ' ' || coalesce(cast(m.reason as string), '') || ' ' || coalesce(m.reply, '')
                from OutboxMessage m where m.person = :person order by m.edition, m.id""", String.class)
                .setParameter("person", person)
                .getResultList();
    }

    public boolean isDoubtful(PersonId person) {
        return entities.createQuery("select m.doubtful from OutboxMessage m where m.person = :person", Boolean.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** What a sender leaves that was killed so long ago. */
    public void leftInTheMiddle(PersonId person, Duration ago) {
        entities.createQuery("update OutboxMessage m set m.state = SENDING, m.attempts = 1, m.triedAt = :at where m.person = :person")
                .setParameter("at", Instant.now().minus(ago))
                .setParameter("person", person)
                .executeUpdate();
    }

    public String messageId(PersonId person) {
        return entities.createQuery("select m.messageId from OutboxMessage m where m.person = :person", String.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** Somebody's address as she has it from now on; null for none. */
    public void address(PersonId person, String email) {
        entities.createQuery("update Person p set p.email = :email where p.id = :person")
                .setParameter("email", email)
                .setParameter("person", person)
                .executeUpdate();
    }
}
