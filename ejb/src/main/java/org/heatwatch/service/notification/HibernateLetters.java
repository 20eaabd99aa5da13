package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.notification.MessageReason;
import org.heatwatch.domain.notification.OutboxMessage;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.training.RegistrationState;

/** What letters tell, as it stands when they are written. */
@ApplicationScoped
class HibernateLetters {

    @PersistenceContext
    private EntityManager entities;

    /** Why a message is of no use any more; empty if it is. */
    Optional<MessageReason> idle(OutboxMessage message, Instant now) {
        boolean reminder = message.kind() == MessageKind.REMINDER;
        if (count("select count(t) from Training t where t.id.value = :subject and t.lastEnd > :now", message.training().value(), now) == 0
                || reminder && count("select count(s) from Session s where s.id.value = :subject and s.startsAt > :now",
                        message.session().map(SessionId::value).orElse(null), now) == 0) {
            return Optional.of(MessageReason.TOO_LATE);
        }
        boolean news = switch (message.kind()) {
            case REMINDER -> isRemindedStill(message);
            case SESSION_OFF -> true;
            default -> !isOvertaken(message);
        };
        return news ? Optional.empty() : Optional.of(MessageReason.OVERTAKEN);
    }

    private long count(String hql, Object subject, Instant now) {
        return entities.createQuery(hql, Long.class).setParameter("subject", subject).setParameter("now", now).getSingleResult();
    }

    private boolean isOvertaken(OutboxMessage message) {
        return entities.createQuery("""
                select count(m) from OutboxMessage m
                where m.registration = :registration and m.edition > :edition and m.kind not in (REMINDER, SESSION_OFF)""", Long.class)
                .setParameter("registration", message.registration())
                .setParameter("edition", message.edition())
                .getSingleResult() > 0;
    }

    /** True while the session starts when the reminder says, and the person has a seat. */
    private boolean isRemindedStill(OutboxMessage message) {
        List<Instant> start = entities.createQuery("""
                select s.startsAt from Session s join Registration r on r.training.value = s.training.id.value
                where s.id = :session and s.training.state = PUBLISHED and r.id = :registration and r.state = REGISTERED""", Instant.class)
                .setParameter("session", message.session().orElseThrow())
                .setParameter("registration", message.registration())
                .getResultList();
        return start.stream().anyMatch(each -> each.getEpochSecond() == message.edition());
    }

    LetterFacts facts(OutboxMessage message) {
        Object[] row = entities.createQuery("""
                select p.name.full, coalesce(p.email, ''), t.title, coalesce(t.cancelReason, ''), r.state, t.version + r.version
                from Registration r join Training t on t.id.value = r.training.value join Person p on p.id.value = r.person.value
                where r.id = :registration""", Object[].class)
                .setParameter("registration", message.registration())
                .getSingleResult();
        boolean invited = row[4] == RegistrationState.REGISTERED || row[4] == RegistrationState.CANCELLED;
        return new LetterFacts(message.kind(), (String) row[0], (String) row[1], (String) row[2], (String) row[3], invited, (Long) row[5],
                sessions(message), message.session().orElse(null));
    }

    private List<LetterSession> sessions(OutboxMessage message) {
        return message.kind() == MessageKind.SESSION_OFF ? off(message.edition()) : planned(message);
    }

    private List<LetterSession> off(long number) {
        return entities.createQuery("""
                select new LetterSession(o.formerSession, o.startLocal, o.endLocal, o.zone, '', '', '', '', '', '')
                from SessionOff o where o.number = :number""", LetterSession.class)
                .setParameter("number", number)
                .getResultList();
    }

    private List<LetterSession> planned(OutboxMessage message) {
        return entities.createQuery("""
                select new LetterSession(s.id, s.startLocal, s.endLocal, s.zone, coalesce(v.name, ''), coalesce(v.street, ''),
                    coalesce(v.city, ''), s.room, coalesce(v.directions, ''), s.link)
                from Session s left join Venue v on v.id.value = s.venue.value
                where s.training.id = :training order by s.ordinal""", LetterSession.class)
                .setParameter("training", message.training())
                .getResultList();
    }
}
