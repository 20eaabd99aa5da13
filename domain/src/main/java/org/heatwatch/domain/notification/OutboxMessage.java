package org.heatwatch.domain.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;

/**
 * One message to one person, or to the holder of an account. It waits, is sent, and has an ending. Its Message-ID is fixed when it is
 * put. What the mail server refuses for now is tried again, after longer and longer; where nobody can tell whether the server took it, it
 * is doubtful: sent once more, and never a third time.
 */
@Entity
public class OutboxMessage {

    /** So often a message is tried, over a day. */
    public static final int MOST_ATTEMPTS = 30;

    /** A message that is being sent for so long isn't any more: its sender was killed. */
    public static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    /** Longest reply that is kept, in characters. */
    public static final int MAX_REPLY = 500;

    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);

    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OutboxMessageId id;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "training_id"))
    private TrainingId training;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mou_id"))
    private MouId agreement;

    private long edition;

    private String messageId;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private boolean doubtful;

    private int attempts;

    private Instant putAt;

    private Instant dueAt;

    private Instant triedAt;

    private Instant endedAt;

    private String address;

    private String subject;

    private String said;

    @Enumerated(EnumType.STRING)
    private MessageReason reason;

    private String reply;

    @Version
    private Long version;

    protected OutboxMessage() {}

    /**
     * @param registration whose message it is; null for one about a roll
     * @param session the one that it is about; null for other kinds than reminders and rolls
     * @param edition grows with what it tells
     * @param domain of the Message-ID
     */
    public OutboxMessage(OutboxMessageId id, MessageKind kind, TrainingId training, RegistrationId registration, SessionId session,
            PersonId person, long edition, String domain, Instant at) {
        this.id = id;
        this.kind = kind;
        this.training = training;
        this.registration = registration;
        this.session = session;
        this.person = person;
        this.edition = edition;
        this.messageId = '<' + id.toString() + '@' + domain + '>';
        this.state = MessageState.WAITING;
        this.putAt = at;
        this.dueAt = at;
    }

    /**
     * From now on it may have been sent.
     *
     * @param text kept for whoever asks what she was told; not that of a message to the holder of an account: its link is hers alone
     */
    public void send(String to, String about, String text, Instant now) {
        state = MessageState.SENDING;
        address = to;
        subject = about;
        said = account == null ? text : null;
        reason = null;
        reply = null;
        attempts++;
        triedAt = now;
    }

    public void sent(Instant now) {
        end(MessageState.SENT, now);
    }

    /** The mail server will never take it. */
    public void refused(String serversReply, Instant now) {
        say(MessageReason.SERVER_REPLIED, serversReply);
        end(MessageState.REFUSED, now);
    }

    /** The mail server did not take it this time. */
    public void postponed(String serversReply, Instant now) {
        say(serversReply.isEmpty() ? MessageReason.NO_ANSWER : MessageReason.SERVER_REPLIED, serversReply);
        waitOrEnd(now);
    }

    /** The product could not even write it. */
    public void notWritten(Instant now) {
        attempts++;
        say(MessageReason.NOT_WRITTEN, "");
        waitOrEnd(now);
    }

    /** Nobody can tell whether the mail server took it. */
    public void unanswered(Instant now) {
        say(MessageReason.NO_ANSWER, "");
        if (doubtful) {
            end(MessageState.MAYBE_SENT, now);
        } else {
            doubtful = true;
            waitFor(FIRST_DELAY, now);
        }
    }

    /** Somebody may still say where to. */
    public void withoutAddress(Instant now) {
        say(MessageReason.ADDRESS_MISSING, "");
        waitFor(LONGEST_DELAY, now);
    }

    /** It is not to be sent any more. */
    public void drop(MessageReason why, Instant now) {
        say(why, "");
        end(MessageState.DROPPED, now);
    }

    private void waitOrEnd(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            end(MessageState.REFUSED, now);
        } else {
            waitFor(delay(), now);
        }
    }

    private void waitFor(Duration delay, Instant now) {
        state = MessageState.WAITING;
        dueAt = now.plus(delay);
    }

    private void end(MessageState ending, Instant now) {
        state = ending;
        endedAt = now;
    }

    private void say(MessageReason why, String serversReply) {
        reason = why;
        reply = serversReply.length() > MAX_REPLY ? serversReply.substring(0, MAX_REPLY) : serversReply;
    }

    private Duration delay() {
        Duration doubled = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
    }

    public OutboxMessageId id() {
        return id;
    }

    public MessageKind kind() {
        return kind;
    }

    /** Only of a message to a person. */
    public TrainingId training() {
        return Objects.requireNonNull(training);
    }

    /** Only of a message to the holder of an account. */
    public Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }

    /** The agreement whose end it tells. */
    public Optional<MouId> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** Only of a message about a registration. */
    public RegistrationId registration() {
        return Objects.requireNonNull(registration);
    }

    /** Only of a message to a person. */
    public PersonId person() {
        return Objects.requireNonNull(person);
    }

    public Optional<SessionId> session() {
        return Optional.ofNullable(session);
    }

    public long edition() {
        return edition;
    }

    public String messageId() {
        return messageId;
    }

    public MessageState state() {
        return state;
    }

    public Optional<MessageReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** True if it may have been sent twice, or once and nobody knows. */
    public boolean isDoubtful() {
        return doubtful;
    }

    /** True if it was sent, or may have been, and is not to be written anew. */
    public boolean isOut() {
        return state != MessageState.WAITING && state != MessageState.DROPPED && address != null;
    }

    /** Where it was sent to. Only of a message that {@link #isOut}. */
    public String address() {
        return Objects.requireNonNull(address);
    }

    /** Only of a message that {@link #isOut}. */
    public String subject() {
        return Objects.requireNonNull(subject);
    }

    /** The text that was sent, where it is kept. */
    public Optional<String> said() {
        return Optional.ofNullable(said).filter(text -> isOut());
    }

    public boolean isDue(Instant now) {
        return state == MessageState.WAITING && !dueAt.isAfter(now);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant putAt() {
        return putAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutboxMessage message && id.equals(message.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
