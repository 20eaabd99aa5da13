package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.AccountLink;
import org.heatwatch.domain.attendance.OpenReminder;
import org.heatwatch.domain.attendance.OpenTime;
import org.heatwatch.domain.attendance.OpenWork;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.notification.MessageReason;
import org.heatwatch.domain.notification.OutboxMessage;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.training.RegistrationState;

/** What letters tell, as it stands when they are written. */
@ApplicationScoped
class HibernateLetters {

    private static final Optional<MessageReason> TOO_LATE = Optional.of(MessageReason.TOO_LATE);

    @PersistenceContext
    private EntityManager entities;

    private final OpenWork work;

    protected HibernateLetters() {
        this(null);
    }

    @Inject
    HibernateLetters(OpenWork work) {
        this.work = work;
    }

    /** Why a message is of no use any more; empty if it is. */
    Optional<MessageReason> idle(OutboxMessage message, Instant now) {
        return switch (message.kind()) {
            case ROLL_UNMARKED, ROLL_STILL_UNMARKED -> overtakenUnless(isRollOpen(message));
            case ACCOUNT_INVITATION, PASSWORD_RESET -> idleLink(message, now);
            case AGREEMENT_ENDS -> overtakenUnless(isEndingStill(message, now));
            case EMERGENCY_ACCESS -> overtakenUnless(isHolderActive(message));
            case OPEN_BEFORE, OPEN_AFTER -> isDueStill(message, now) ? overtakenUnless(openFor(message) > 0) : TOO_LATE;
            case TRAINER_ASKED -> overtakenUnless(isAskedStill(message) && isLast(message, MessageKind.TRAINER_ASKED));
            case TRAINER_CHANGED, TRAINER_CALLED_OFF, TRAINER_TAKEN_OFF -> hasEndedSince(message, now) ? TOO_LATE : overtakenUnless(
                    !trainersSessions(message).isEmpty() && isLast(message, MessageKind.TRAINER_CHANGED, MessageKind.TRAINER_CALLED_OFF,
                            MessageKind.TRAINER_TAKEN_OFF));
            case REMINDER -> isAhead("select count(s) from Session s where s.id.value = :subject and s.startsAt > :now",
                    message.session().map(SessionId::value).orElse(null), now) ? overtakenUnless(isRemindedStill(message)) : TOO_LATE;
            case SESSION_OFF -> off(message.edition()).stream().allMatch(each -> each.slot().isOver(now)) ? TOO_LATE
                    : overtakenUnless(isComing(message));
            default -> isAhead("select count(t) from Training t where t.id.value = :subject and t.lastEnd > :now",
                    message.training().value(), now) ? overtakenUnless(isLatest(message)) : TOO_LATE;
        };
    }

    /** Only the last link that was asked for has a letter. */
    private Optional<MessageReason> idleLink(OutboxMessage message, Instant now) {
        Optional<AccountLink> link = entities.createQuery("""
                select l from AccountLink l join Account a on a.id = l.account
                where l.account = :account and a.state = ACTIVE and a.email is not null""", AccountLink.class)
                .setParameter("account", message.account().orElseThrow())
                .getResultStream()
                .filter(each -> each.askedAt().toEpochMilli() == message.edition())
                .findFirst();
        return link.isPresent() && !link.get().isExpected(now) ? TOO_LATE : overtakenUnless(link.isPresent());
    }

    /** True while it holds and none follows it, and an administrator reads it. */
    private boolean isEndingStill(OutboxMessage message, Instant now) {
        return entities.createQuery("""
                select count(m) from Mou m, Account a join a.roles r
                where m.id = :agreement and m.endsAt > :now and m.endedBy is null
                    and not exists (select 1 from Mou n where n.agency = m.agency and n.opensAt <= m.endsAt and n.endsAt > m.endsAt)
                    and a.id = :account and a.state = ACTIVE and r.key.role = :administrator""", Long.class)
                .setParameter("agreement", message.agreement().orElseThrow())
                .setParameter("now", now)
                .setParameter("account", message.account().orElseThrow())
                .setParameter("administrator", Role.ADMINISTRATOR)
                .getSingleResult() > 0;
    }

    private boolean isHolderActive(OutboxMessage message) {
        return entities.createQuery("select count(a) from Account a where a.id = :account and a.state = ACTIVE", Long.class)
                .setParameter("account", message.account().orElseThrow())
                .getSingleResult() > 0;
    }

    private static Optional<MessageReason> overtakenUnless(boolean news) {
        return news ? Optional.empty() : Optional.of(MessageReason.OVERTAKEN);
    }

    private boolean isAhead(String hql, Object subject, Instant now) {
        return entities.createQuery(hql, Long.class).setParameter("subject", subject).setParameter("now", now).getSingleResult() > 0;
    }

    private boolean isRollOpen(OutboxMessage message) {
        return entities.createQuery("""
                select count(s) from Session s left join Roll r on r.session = s.id
                where s.id = :session and s.training.state = PUBLISHED and (r.state is null or r.state = OPEN)
                    and not exists (select 1 from Headcount h where h.key.session = s.id.value)""", Long.class)
                .setParameter("session", message.session().orElse(null))
                .getSingleResult() > 0;
    }

    private boolean isAskedStill(OutboxMessage message) {
        return entities.createQuery("""
                select count(a) from TrainerAssignment a join Session s on s.id.value = a.key.session
                where s.training.id = :training and s.training.state in (DRAFT, PUBLISHED) and a.key.person = :trainer and a.state = OFFERED""",
                Long.class)
                .setParameter("training", message.training())
                .setParameter("trainer", message.person().value())
                .getSingleResult() > 0;
    }

    /** True unless the trainer gets a later one of these kinds about the training. */
    private boolean isLast(OutboxMessage message, MessageKind... kinds) {
        return entities.createQuery("""
                select count(m) from OutboxMessage m
                where m.training = :training and m.person = :trainer and m.edition > :edition and m.kind in (:kinds)""", Long.class)
                .setParameter("training", message.training())
                .setParameter("trainer", message.person())
                .setParameter("edition", message.edition())
                .setParameter("kinds", List.of(kinds))
                .getSingleResult() == 0;
    }

    /** False if the training was over before: then a session is off that was still ahead. */
    private boolean hasEndedSince(OutboxMessage message, Instant now) {
        return entities.createQuery(
                "select count(t) from Training t where t.id = :training and t.lastEnd > :putAt and t.lastEnd <= :now", Long.class)
                .setParameter("training", message.training())
                .setParameter("putAt", message.putAt())
                .setParameter("now", now)
                .getSingleResult() > 0;
    }

    /** True for one that no later message overtakes. */
    private boolean isLatest(OutboxMessage message) {
        return entities.createQuery("""
                select count(m) from OutboxMessage m
                where m.registration = :registration and m.edition > :edition and m.kind not in (REMINDER, SESSION_OFF)""", Long.class)
                .setParameter("registration", message.registration())
                .setParameter("edition", message.edition())
                .getSingleResult() == 0;
    }

    private boolean isComing(OutboxMessage message) {
        return entities.createQuery("""
                select count(r) from Registration r join Training t on t.id.value = r.training.value
                where r.id = :registration and r.state = REGISTERED and t.state = PUBLISHED""", Long.class)
                .setParameter("registration", message.registration())
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
        return switch (message.kind()) {
            case ROLL_UNMARKED, ROLL_STILL_UNMARKED -> ofTraining(message, planned(message).stream().filter(isAbout(message)).toList());
            case TRAINER_ASKED -> ofTraining(message, offered(message));
            case TRAINER_CHANGED, TRAINER_CALLED_OFF, TRAINER_TAKEN_OFF -> ofTraining(message, trainersSessions(message));
            default -> ofRegistration(message);
        };
    }

    LinkFacts ofAccount(OutboxMessage message) {
        return entities.createQuery("""
                select new LinkFacts(m.kind, a.displayName, a.username, coalesce(a.email, ''))
                from OutboxMessage m join Account a on a.id = m.account where m.id = :id""", LinkFacts.class)
                .setParameter("id", message.id())
                .getSingleResult();
    }

    AgreementFacts ofAgreement(OutboxMessage message) {
        return entities.createQuery("""
                select new AgreementFacts(a.displayName, coalesce(a.email, ''), g.name, m.endsOn)
                from Account a, Mou m join Agency g on g.id = m.agency where a.id = :account and m.id = :agreement""", AgreementFacts.class)
                .setParameter("account", message.account().orElseThrow())
                .setParameter("agreement", message.agreement().orElseThrow())
                .getSingleResult();
    }

    OpenFacts ofOpenWork(OutboxMessage message) {
        LinkFacts holder = ofAccount(message);
        return new OpenFacts(message.kind(), holder.name(), holder.address(), openFor(message));
    }

    /** True while none has followed one of the reminders that were due when it was put. */
    private static boolean isDueStill(OutboxMessage message, Instant now) {
        return !Collections.disjoint(due(message), OpenReminder.at(now));
    }

    /** The reminders of its kind that were due when it was put. */
    private static List<OpenReminder> due(OutboxMessage message) {
        OpenTime time = message.kind().open().orElseThrow();
        return OpenReminder.at(Instant.ofEpochMilli(message.edition())).stream().filter(each -> each.time() == time).toList();
    }

    private int openFor(OutboxMessage message) {
        return work.of(message.account().orElseThrow(), message.kind().open().orElseThrow(),
                due(message).stream().map(OpenReminder::meets).collect(Collectors.toSet()));
    }

    private LetterFacts ofTraining(OutboxMessage message, List<LetterSession> sessions) {
        Object[] row = entities.createQuery("""
                select p.name.full, coalesce(p.email, ''), t.title, coalesce(t.cancelReason, ''), t.headcountOnly
                from Person p, Training t where p.id = :person and t.id = :training""",
                Object[].class)
                .setParameter("person", message.person())
                .setParameter("training", message.training())
                .getSingleResult();
        boolean asksForNumbers = (boolean) row[4] && (message.kind() == MessageKind.ROLL_UNMARKED || message.kind() == MessageKind.ROLL_STILL_UNMARKED);
        return new LetterFacts(message.kind(), message.training(), (String) row[0], (String) row[1], (String) row[2], (String) row[3], null, null, 0,
                sessions, sessions, asksForNumbers);
    }

    private LetterFacts ofRegistration(OutboxMessage message) {
        Object[] row = entities.createQuery("""
                select p.name.full, coalesce(p.email, ''), t.title, coalesce(t.cancelReason, ''), r.state, t.version + r.version, r.offerUntil
                from Registration r join Training t on t.id.value = r.training.value join Person p on p.id.value = r.person.value
                where r.id = :registration""", Object[].class)
                .setParameter("registration", message.registration())
                .getSingleResult();
        List<LetterSession> planned = planned(message);
        List<LetterSession> told = message.kind() == MessageKind.SESSION_OFF ? off(message.edition())
                : planned.stream().filter(isAbout(message)).toList();
        return new LetterFacts(message.kind(), message.training(), (String) row[0], (String) row[1], (String) row[2], (String) row[3],
                (Instant) row[6], (RegistrationState) row[4], (Long) row[5], planned, told, false);
    }

    /** All sessions, unless the message is about one. */
    private static Predicate<LetterSession> isAbout(OutboxMessage message) {
        return session -> message.session().isEmpty() || message.session().get().equals(session.id());
    }

    private List<LetterSession> off(long number) {
        return entities.createQuery("""
                select new LetterSession(o.formerSession, o.startLocal, o.endLocal, o.zone, '', '', '', '', '', '')
                from SessionOff o where o.number = :number""", LetterSession.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Where it is, she is told once she has accepted. */
    private List<LetterSession> offered(OutboxMessage message) {
        return entities.createQuery("""
                select new LetterSession(s.id, s.startLocal, s.endLocal, s.zone, '', '', coalesce(v.city, ''), '', '', '')
                from Session s join TrainerAssignment a on a.key.session = s.id.value left join Venue v on v.id.value = s.venue.value
                where s.training.id = :training and a.key.person = :trainer and a.state = OFFERED order by s.ordinal""", LetterSession.class)
                .setParameter("training", message.training())
                .setParameter("trainer", message.person().value())
                .getResultList();
    }

    /** Hers, with the place where she has accepted; those that are hers no more if she was taken off. */
    private List<LetterSession> trainersSessions(OutboxMessage message) {
        List<SessionId> accepted = accepted(message);
        List<LetterSession> offered = offered(message);
        if (message.kind() == MessageKind.TRAINER_TAKEN_OFF) {
            return planned(message).stream()
                    .filter(each -> !each.slot().isOver(message.putAt()) && !accepted.contains(each.id())
                            && offered.stream().noneMatch(still -> still.id().equals(each.id())))
                    .toList();
        }
        return Stream.concat(planned(message).stream().filter(each -> accepted.contains(each.id())), offered.stream())
                .sorted(Comparator.comparing(each -> each.slot().startsAt()))
                .toList();
    }

    private List<SessionId> accepted(OutboxMessage message) {
        return entities.createQuery("""
                select s.id from Session s join TrainerAssignment a on a.key.session = s.id.value
                where s.training.id = :training and a.key.person = :trainer and a.state = ACCEPTED""", SessionId.class)
                .setParameter("training", message.training())
                .setParameter("trainer", message.person().value())
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
