package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.junit.jupiter.api.Test;

/** Hundreds at once over HTTP: nobody gets the same seat as another, the line is in order, and no mark is lost. */
class CrowdIT extends AsCoordinator {

    private static final int ACCOUNTS = 4;
    private static final int SEES_OTHER = 302;

    @Inject
    Trainings trainings;

    @Inject
    Rolls aRoll;

    @Inject
    AttendanceQueries rolls;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void two_hundred_at_once_for_twenty_five_seats_are_twenty_five_seated_and_the_rest_in_line() throws Exception {
        List<Visitor> coordinators = coordinators();
        List<PersonId> people = people(200);

        for (int round = 0; round < 20; round++) {
            rush(coordinators, people, 25, 1);
        }
    }

    @Test
    void five_hundred_at_once_for_forty_seats_are_forty_seated() throws Exception {
        rush(coordinators(), people(500), 40, 1);
    }

    @Test
    void two_hundred_who_press_twice_for_the_last_seat_are_one_seated_and_each_is_there_once() throws Exception {
        rush(coordinators(), people(200), 1, 2);
    }

    /** Everybody's registration is on its way before the first one is answered. */
    private void rush(List<Visitor> coordinators, List<PersonId> people, int seats, int presses) {
        TrainingId training = trainings.aTraining(seats, Trainings.NOBODY);
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < people.size(); i++) {
            Visitor coordinator = coordinators.get(i % coordinators.size());
            Map<String, String> button = Map.of("register", "register", "chosen", people.get(i) + "/" + CommandId.next());
            for (int press = 0; press < presses; press++) {
                answers.add(coordinator.submits("/training/register-person?training=" + training, button));
            }
        }

        seesNobodyComeInBehind(training, CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)));

        answers.forEach(answer -> assertEquals(SEES_OTHER, answer.join().statusCode(), () -> answer.join().body()));
        assertEquals(Stream.concat(Collections.nCopies(seats, "REGISTERED").stream(),
                Collections.nCopies(people.size() - seats, "WAITLISTED").stream()).toList(), trainings.states(training));
        assertEquals(Collections.nCopies(people.size(), "COORDINATOR_REGISTERED"), trainings.causes(training));
    }

    /** Looks on while the line grows, and finds whoever becomes visible behind all whom it saw before: the places are in commit order. */
    private void seesNobodyComeInBehind(TrainingId training, CompletableFuture<Void> all) {
        List<Long> seen = List.of();
        int glances = 0;
        boolean over = false;
        while (!over) {
            over = all.isDone();
            List<Long> now = trainings.places(training);
            assertEquals(seen, now.subList(0, seen.size()));
            glances += now.size() > seen.size() ? 1 : 0;
            seen = now;
        }
        assertTrue(glances > 10, glances + " glances at the growing line prove nothing");
    }

    @Test
    void two_who_mark_the_same_sixty_people_a_hundred_times_lose_nothing_and_see_each_other() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        PersonId noor = trainings.aTrainer("Noor Haddad");
        SessionId session = aRoll.started(60, luis, noor);
        List<RegistrationId> attendees = rolls.open(session).lines().stream().map(line -> line.registration()).toList();
        Visitor one = Visitor.signedIn(fixtures.letIn(luis));
        Visitor other = Visitor.signedIn(fixtures.letIn(noor));
        Map<String, String> saved = new TreeMap<>();

        for (int round = 0; round < 100; round++) {
            int version = round;
            List<Duel> duels = attendees.stream().map(attendee -> new Duel(one, other, session, attendee, version)).toList();
            duels.forEach(duel -> duel.endsInto(saved));
        }

        assertEquals(6000, saved.size());
        assertEquals(saved, history(session));
    }

    /** The same attendee marked by both at once, each with the version that both saw. */
    private static final class Duel {

        private final RegistrationId attendee;
        private final int version;
        private final int minutes;
        private final Visitor one;
        private final Visitor other;
        private final CompletableFuture<HttpResponse<String>> ones;
        private final CompletableFuture<HttpResponse<String>> others;

        Duel(Visitor one, Visitor other, SessionId session, RegistrationId attendee, int version) {
            this.attendee = attendee;
            this.version = version;
            this.minutes = version % 50 * 2 + 1;
            this.one = one;
            this.other = other;
            ones = mark(one, session, minutes);
            others = mark(other, session, minutes + 1);
        }

        private CompletableFuture<HttpResponse<String>> mark(Visitor trainer, SessionId session, int missed) {
            return trainer.puts("/api/rolls/" + session + "/marks/" + attendee, Json.createObjectBuilder()
                    .add("commandId", CommandId.next().toString())
                    .add("status", "LATE")
                    .add("missedMinutes", missed)
                    .add("seenVersion", version)
                    .add("how", "TAP")
                    .build().toString());
        }

        /** One was saved; the other was told so, with what was saved. */
        void endsInto(Map<String, String> saved) {
            boolean oneWon = ones.join().statusCode() == 200;
            JsonObject won = json(oneWon ? ones : others, 200);
            JsonObject lost = json(oneWon ? others : ones, 409);
            assertEquals("marked", won.getString("outcome"));
            assertEquals("stale", lost.getString("outcome"));
            assertEquals(oneWon ? minutes : minutes + 1, lost.getInt("missedMinutes"));
            assertEquals(oneWon ? "Luis Ortega" : "Noor Haddad", lost.getString("by"));
            assertEquals(version + 1, lost.getInt("version"));
            saved.put(attendee + " " + (version + 1), won.getInt("missedMinutes") + " " + (oneWon ? one : other).account().id());
        }

        private static JsonObject json(CompletableFuture<HttpResponse<String>> answer, int status) {
            assertEquals(status, answer.join().statusCode(), () -> answer.join().body());
            return Json.createReader(new StringReader(answer.join().body())).readObject();
        }
    }

    private Map<String, String> history(SessionId session) {
        Map<String, String> history = new TreeMap<>();
        Stream<?> rows = entities.createNativeQuery("""
                select registration_id || ' ' || version, missed_minutes || ' ' || account_id
                from mark_change where session_id = :session""")
                .setParameter("session", session.value())
                .getResultList().stream();
        rows.map(Object[].class::cast).forEach(row -> history.put((String) row[0], (String) row[1]));
        return history;
    }

    private List<PersonId> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> trainings.aPerson("Attendee " + i)).toList();
    }

    private List<Visitor> coordinators() throws Exception {
        var coordinators = new ArrayList<Visitor>();
        for (int i = 0; i < ACCOUNTS; i++) {
            coordinators.add(Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR))));
        }
        return coordinators;
    }
}
