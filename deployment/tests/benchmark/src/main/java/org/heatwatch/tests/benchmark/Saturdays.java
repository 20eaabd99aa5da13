package org.heatwatch.tests.benchmark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Authenticator;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;

/** What facilitators do on a Saturday, each with a cohort of fifteen of her own, on the server at an address. */
final class Saturdays {

    static final int PARTICIPANTS = 15;
    private static final int SECRET_BYTES = 20;

    private final URI address;
    private final int first;
    private final Map<Integer, Visitor> signedIn = new ConcurrentHashMap<>();
    private final Map<Integer, Roll> rolls = new ConcurrentHashMap<>();
    private final AtomicInteger marked = new AtomicInteger();

    /** The roll as its facilitator last saw it, and whose turn it is. */
    private static final class Roll {
        private final List<JsonObject> lines;
        private int turn;

        private Roll(JsonObject roll) {
            lines = roll.getAsJsonArray("lines").asList().stream().map(JsonElement::getAsJsonObject).toList();
        }
    }

    /** @param first the facilitator who is user 0 */
    Saturdays(URI address, int first) {
        this.address = address;
        this.first = first;
    }

    /** Enrols fifteen participants in each facilitator's cohort, where there are none yet: the product seals their names. */
    void enrol() throws IOException, InterruptedException {
        Visitor coordinator = coordinator();
        for (int i = 0; i < Users.MOST; i++) {
            String cohort = "cohort=" + Ids.cohort(Ids.SATURDAY_COHORTS + i);
            for (int k = free(coordinator, cohort); k > 0; k--) {
                Answer page = coordinator.get("/program/enrol?" + cohort);
                Answer done = coordinator.submit(Form.of(page, "enrol").with("name", "Participant P" + i + "Q" + k)
                        .with("born", LocalDate.now().minusYears(15).minusDays(i * PARTICIPANTS + k).toString()));
                if (!done.text().contains("Enrolled as")) {
                    throw new IllegalStateException("nobody enrolled: " + done.page().select(".alert, .field-error").text());
                }
            }
        }
    }

    /** How many of the fifteen are missing. */
    private static int free(Visitor coordinator, String cohort) throws IOException, InterruptedException {
        return PARTICIPANTS - coordinator.get("/program/cohort?" + cohort.replace("cohort=", "id=")).page().select("th[scope=row] a[href*=youth]").size();
    }

    /** Of all programs. */
    Visitor coordinator() {
        return signedIn.computeIfAbsent(-1, user -> signIn("saturdays"));
    }

    Visitor facilitator(int user) {
        return signedIn.computeIfAbsent(user, number -> signIn("facilitator" + (first + number)));
    }

    /** A facilitator opens the roll of today. */
    void rollPage(int user) throws IOException, InterruptedException {
        Answer page = facilitator(user).get("/attendance/cohort-roll?session=" + session(user));
        Acts.shown(page, 1, "data-state=\"OPEN\"");
        Acts.shown(page, PARTICIPANTS, ">Participant P" + (first + user) + "Q");
    }

    /** A facilitator marks the next one of her roll, present where she was excused and the other way round. */
    void mark(int user) throws IOException, InterruptedException {
        String address = "/api/cohort-rolls/" + session(user);
        if (!rolls.containsKey(user)) {
            rolls.put(user, new Roll(facilitator(user).call("GET", address, "").json()));
        }
        Roll roll = rolls.get(user);
        JsonObject line = roll.lines.get(roll.turn++ % roll.lines.size());
        String status = line.get("status").getAsString().equals("PRESENT") ? "EXCUSED" : "PRESENT";
        Answer answer = facilitator(user).call("PUT", address + "/marks/" + line.get("attendee").getAsString(), """
                {"commandId": "%s", "status": "%s", "missedMinutes": 0, "reason": "", "how": "TAP", "seenVersion": %d}"""
                .formatted(UUID.randomUUID(), status, line.get("version").getAsLong()));
        Acts.shown(answer, 1, "\"outcome\":\"marked\"");
        marked.incrementAndGet();
        line.addProperty("status", status);
        line.addProperty("version", answer.json().get("version").getAsLong());
    }

    /** Marks acknowledged since the start. */
    int marked() {
        return marked.get();
    }

    private UUID session(int user) {
        return Ids.cohortSession(Ids.SATURDAY_COHORTS + first + user, 1);
    }

    /** The secrets of the apps are as youth-zone.sql makes them. */
    private Visitor signIn(String username) {
        try {
            Visitor visitor = new Visitor(address);
            byte[] secret = (username + ".".repeat(SECRET_BYTES - username.length())).getBytes(StandardCharsets.UTF_8);
            visitor.signIn(username, Account.PASSWORD, new Authenticator(secret));
            return visitor;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
