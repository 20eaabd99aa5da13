package org.heatwatch.domain.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.TrainingId;
import org.junit.jupiter.api.Test;

class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-14T17:00:00Z");

    private final OutboxMessage message = new OutboxMessage(OutboxMessageId.next(), MessageKind.SEATED, TrainingId.next(),
            RegistrationId.next(), null, PersonId.next(), 1, "example.org", NOW);

    @Test
    void its_message_id_is_fixed_when_it_is_put() {
        assertEquals('<' + message.id().toString() + "@example.org>", message.messageId());
    }

    @Test
    void what_the_server_refuses_for_now_waits_longer_and_longer_but_no_longer_than_an_hour() {
        assertEquals(Duration.ofMinutes(1), waitedAfterOneMoreAttempt());
        assertEquals(Duration.ofMinutes(2), waitedAfterOneMoreAttempt());
        assertEquals(Duration.ofMinutes(4), waitedAfterOneMoreAttempt());
        for (int attempt = 4; attempt < OutboxMessage.MOST_ATTEMPTS - 1; attempt++) {
            waitedAfterOneMoreAttempt();
        }
        assertEquals(Duration.ofHours(1), waitedAfterOneMoreAttempt());
    }

    @Test
    void what_the_server_never_takes_is_given_up() {
        for (int attempt = 1; attempt <= OutboxMessage.MOST_ATTEMPTS; attempt++) {
            waitedAfterOneMoreAttempt();
        }

        assertEquals(MessageState.REFUSED, message.state());
    }

    @Test
    void what_the_product_can_not_write_waits_and_is_given_up_in_the_end() {
        message.notWritten(NOW);
        assertEquals(Optional.of(MessageReason.NOT_WRITTEN), message.reason());
        assertFalse(message.isDue(NOW));
        assertTrue(message.isDue(NOW.plusSeconds(60)));

        for (int attempt = 2; attempt <= OutboxMessage.MOST_ATTEMPTS; attempt++) {
            message.notWritten(NOW);
        }
        assertEquals(MessageState.REFUSED, message.state());
    }

    @Test
    void what_nobody_knows_of_is_sent_once_more_and_not_a_third_time() {
        send();
        message.unanswered(NOW);
        assertEquals(MessageState.WAITING, message.state());
        assertTrue(message.isDoubtful());

        send();
        message.unanswered(NOW);
        assertEquals(MessageState.MAYBE_SENT, message.state());
    }

    @Test
    void what_was_sent_once_more_may_have_been_sent_twice() {
        send();
        message.unanswered(NOW);
        send();
        message.sent(NOW);

        assertEquals(MessageState.SENT, message.state());
        assertTrue(message.isDoubtful());
    }

    @Test
    void what_was_sent_at_once_is_not_doubtful_and_has_no_reason() {
        send();
        message.postponed("450 later", NOW);
        send();
        message.sent(NOW);

        assertFalse(message.isDoubtful());
        assertEquals(Optional.empty(), message.reason());
    }

    @Test
    void what_it_said_is_told_once_it_is_out_and_not_while_it_waits_to_be_written_anew() {
        send();
        message.postponed("450 later", NOW);
        assertEquals(Optional.empty(), message.said());

        send();
        message.sent(NOW);
        assertEquals(Optional.of("You have a seat."), message.said());
    }

    private void send() {
        message.send("ana@example.org", "Your seat", "You have a seat.", NOW);
    }

    private Duration waitedAfterOneMoreAttempt() {
        send();
        message.postponed("450 later", NOW);
        return Duration.between(NOW, message.dueAt());
    }
}
