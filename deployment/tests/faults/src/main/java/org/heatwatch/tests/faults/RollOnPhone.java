package org.heatwatch.tests.faults;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Visitor;

/**
 * The roll of a cohort's session on a facilitator's phone. As roll.js does, it keeps each tap until the server has answered that very
 * command, sends a row's taps one after the other, and where the server has another's mark drops what waits and shows both. Each of her
 * marks has minutes of its own, so that a row of the database tells which tap it came from. One thread is its hand and its network.
 */
final class RollOnPhone {

    private static final Duration BETWEEN_TAPS = Duration.ofMillis(700);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Visitor visitor;
    private final Cohorts.Member member;
    private final UUID session;
    private final String status;
    private final ActLog log;
    private final Map<UUID, Row> rows = new LinkedHashMap<>();
    private final Set<Shown> shown = new HashSet<>();
    private final List<Told> told = new ArrayList<>();
    private String revision = "";
    private int refused;

    /** A mark of this version that its holder has seen. */
    record Shown(UUID enrolment, long version) {}

    /** What an answer said of the mark that was there. */
    record Told(UUID enrolment, long version, String status, int minutes, String by) {}

    private static final class Row {
        private final Deque<Tap> queue = new ArrayDeque<>();
        private long version;
        private int minutes;
        private boolean conflict;
    }

    private static final class Tap {
        private final UUID command = UUID.randomUUID();
        private final int minutes;
        private final String how;
        /** Null until the one before it is answered. */
        private Long seenVersion;
        /** Null until it is sent. */
        private ActLog.Entry entry;

        private Tap(int minutes, String how, Long seenVersion) {
            this.minutes = minutes;
            this.how = how;
            this.seenVersion = seenVersion;
        }
    }

    /** @param status that this one gives, with minutes, and her colleague doesn't */
    RollOnPhone(Visitor visitor, Cohorts.Cohort cohort, Cohorts.Member member, UUID session, String status, ActLog log) {
        this.visitor = visitor;
        this.member = member;
        this.session = session;
        this.status = status;
        this.log = log;
        cohort.enrolments().forEach(each -> rows.put(each, new Row()));
    }

    /** Marks one after the other, as somebody who changes her mind. */
    void markUntil(BooleanSupplier over) throws InterruptedException {
        while (!over.getAsBoolean()) {
            tap();
            exchange();
            Thread.sleep(ThreadLocalRandom.current().nextLong(BETWEEN_TAPS.toMillis()));
        }
    }

    /** Sends what waits, and decides what is shown against her own. */
    void finish(Instant deadline) throws InterruptedException {
        while (isWaiting() && Instant.now().isBefore(deadline)) {
            decide();
            exchange();
        }
    }

    /** Whether something isn't answered or not decided. */
    boolean isWaiting() {
        return rows.values().stream().anyMatch(row -> row.conflict || !row.queue.isEmpty());
    }

    /** How many taps have not been answered. */
    int waiting() {
        return rows.values().stream().mapToInt(row -> row.queue.size()).sum();
    }

    /** Taps answered by a refusal, of which none is expected. */
    int refused() {
        return refused;
    }

    Set<Shown> shown() {
        return shown;
    }

    List<Told> told() {
        return told;
    }

    UUID account() {
        return member.id();
    }

    private void tap() {
        decide();
        List<UUID> all = List.copyOf(rows.keySet());
        tap(rows.get(all.get(ThreadLocalRandom.current().nextInt(all.size()))), "TAP");
    }

    private static void tap(Row row, String how) {
        row.queue.add(new Tap(++row.minutes, how, row.queue.isEmpty() ? row.version : null));
    }

    /** She insists on her own mark, or leaves the other's. */
    private void decide() {
        for (Row each : rows.values()) {
            if (each.conflict) {
                each.conflict = false;
                if (ThreadLocalRandom.current().nextBoolean()) {
                    tap(each, "CONFLICT_RESOLVED");
                }
            }
        }
    }

    /** One tap of each row that waits, as long as there are answers; where nothing waits, what others did. */
    private void exchange() throws InterruptedException {
        boolean idle = !isWaiting();
        boolean answered = true;
        for (Map.Entry<UUID, Row> each : rows.entrySet()) {
            answered = answered && (each.getValue().queue.isEmpty() || send(each.getKey(), each.getValue()));
        }
        if (!answered) {
            Thread.sleep(PAUSE.toMillis());
        } else if (idle) {
            Client.answered(this::poll);
        }
    }

    /** @return whether there was an answer that this page may believe */
    private boolean send(UUID enrolment, Row row) throws InterruptedException {
        Tap tap = row.queue.peek();
        if (tap.entry == null) {
            tap.entry = log.asked(new Asked(Kind.MARKING, tap.command, key(enrolment, status, tap.minutes), Set.of("change", "receipt", "event")));
        }
        Reply reply = Client.answered(() -> read(enrolment, row, tap,
                visitor.call("PUT", address() + "/marks/" + enrolment, body(tap))));
        tap.entry.answered(reply);
        if (reply.meaning() == Reply.Meaning.SIGNED_OUT) {
            Client.answered(this::signIn);
        }
        return reply.isFinal();
    }

    static String key(Object enrolment, String status, int minutes) {
        return enrolment + ":" + status + ":" + minutes;
    }

    private String address() {
        return "/api/cohort-rolls/" + session;
    }

    private String body(Tap tap) {
        JsonObject body = new JsonObject();
        body.addProperty("commandId", tap.command.toString());
        body.addProperty("status", status);
        body.addProperty("missedMinutes", tap.minutes);
        body.addProperty("reason", "");
        body.addProperty("seenVersion", tap.seenVersion);
        body.addProperty("how", tap.how);
        return body.toString();
    }

    private Reply read(UUID enrolment, Row row, Tap tap, Answer answer) {
        if (answer.isSignIn()) {
            return Reply.signedOut(answer);
        }
        if (answer.status() >= 500 || !answer.type().startsWith("application/json")) {
            return Reply.unconfirmed(answer.status() + " " + answer.type());
        }
        JsonObject said = answer.json();
        if (!said.has("commandId") || !said.get("commandId").getAsString().equals(tap.command.toString())) {
            return Reply.unconfirmed(answer.status() + " " + said);
        }
        row.queue.remove();
        switch (said.get("outcome").getAsString()) {
            case "marked" -> {
                see(enrolment, row, said);
                if (!row.queue.isEmpty() && row.queue.peek().seenVersion == null) {
                    row.queue.peek().seenVersion = said.get("version").getAsLong();
                }
                return Reply.saved(said.toString());
            }
            case "stale" -> {
                row.queue.clear();
                row.conflict = true;
                see(enrolment, row, said);
                told.add(new Told(enrolment, said.get("version").getAsLong(), said.get("status").getAsString(), said.get("missedMinutes").getAsInt(),
                        said.get("by").getAsString()));
                return Reply.refused(said.toString());
            }
            default -> {
                refused++;
                return Reply.refused(said.toString());
            }
        }
    }

    private void see(UUID enrolment, Row row, JsonObject mark) {
        long version = mark.get("version").getAsLong();
        shown.add(new Shown(enrolment, version));
        row.version = Math.max(row.version, version);
    }

    private Reply poll() throws IOException, InterruptedException {
        Answer answer = visitor.call("GET", address() + "?revision=" + revision, "");
        if (answer.isSignIn()) {
            return signIn();
        }
        JsonObject roll = answer.json();
        for (JsonElement each : roll.getAsJsonArray("lines")) {
            JsonObject line = each.getAsJsonObject();
            UUID enrolment = UUID.fromString(line.get("attendee").getAsString());
            see(enrolment, rows.get(enrolment), line);
        }
        revision = roll.get("revision").getAsString();
        return Reply.saved(revision);
    }

    private Reply signIn() throws IOException, InterruptedException {
        visitor.signIn(member.account().username(), Account.PASSWORD, member.app());
        return Reply.saved("signed in");
    }
}
