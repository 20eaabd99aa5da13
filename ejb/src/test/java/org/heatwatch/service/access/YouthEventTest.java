package org.heatwatch.service.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class YouthEventTest {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.000001Z");

    @Test
    void no_two_events_that_differ_anywhere_have_one_hash() {
        List<YouthEvent> events = List.of(
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(TWO, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT.plusNanos(1000), ONE, ONE, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, TWO, ONE, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, null, ONE, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, ONE, null, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, ONE, ONE, "b", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DENIED", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", null, "read", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "roll", ONE, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "read", null, ONE, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "read", ONE, null, "192.0.2.1", List.of(ONE)),
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.2", List.of(ONE)),
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(TWO)),
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of(ONE, TWO)),
                new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "read", ONE, ONE, "192.0.2.1", List.of()));

        Set<String> hashes = events.stream().map(event -> Arrays.toString(event.mac(KEY))).collect(Collectors.toCollection(HashSet::new));

        assertEquals(events.size(), hashes.size());
    }

    @Test
    void the_order_in_which_the_youths_were_read_makes_no_other_hash() {
        assertArrayEquals(of(List.of(ONE, TWO)).mac(KEY), of(List.of(TWO, ONE)).mac(KEY));
    }

    @Test
    void a_link_depends_on_its_number_the_one_before_and_its_event() {
        LogChain first = LogChain.BEGIN.then(new byte[] {1}, KEY);
        Set<String> chains = Stream.of(first, first.then(new byte[] {1}, KEY), first.then(new byte[] {2}, KEY),
                new LogChain(0, first.chain()).then(new byte[] {1}, KEY), LogChain.BEGIN.then(new byte[] {2}, KEY))
                .map(link -> Arrays.toString(link.chain())).collect(Collectors.toSet());
        assertEquals(5, chains.size());
    }

    private static YouthEvent of(List<UUID> youths) {
        return new YouthEvent(ONE, AT, ONE, ONE, "a", "DONE", "FACILITATOR", "read", null, null, "192.0.2.1", youths);
    }
}
