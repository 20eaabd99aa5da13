package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.FeedAnswer;
import org.heatwatch.service.training.FeedResult;
import org.heatwatch.service.training.ManageFeed;
import org.heatwatch.service.training.OpenFeed;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.ReadFeed;
import org.heatwatch.service.training.RevokeFeed;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar that programs read without a sign-in, under a secret address. */
class CalendarFeedIT extends AsCoordinator {

    private static final AtomicInteger TESTS = new AtomicInteger();

    private static final int PORT = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);

    /** A title of each test's own. */
    private final String title = "Talk " + UUID.randomUUID();

    /** Each test asks from a place of its own, so that nobody's guesses count for another. */
    private final String address = "192.0.2." + UUID.randomUUID();

    @Inject
    ManageFeed feeds;

    @Inject
    ReadFeed reading;

    @Inject
    PlanTraining plan;

    @Inject
    TrainingQueries queries;

    @Inject
    Trainings trainings;

    @Inject
    Rolls rolls;

    @Inject
    Feeds addresses;

    @Inject
    Caller caller;

    @Inject
    Statements statements;

    /** A day of each test's own, more than a year away from those of others. */
    private LocalDate day;

    private Instant morning;

    @BeforeEach
    void onItsDay() {
        day = LocalDate.of(2044, 1, 1).plusDays(400L * TESTS.getAndIncrement());
        morning = day.atTime(8, 0).atZone(County.ZONE).toInstant();
        clock.moveTo(morning);
    }

    @Test
    void a_trainer_reads_her_sessions_and_a_coordinator_all_that_were_published() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId hers = published(luis, 9);
        TrainingId others = published(trainings.aTrainer("Noor Haddad"), 13);
        TrainingId draft = trainings.aTraining(Trainings.aPlan(title, 10, Trainings.aSession(day.atTime(16, 0))), Trainings.NOBODY);
        String coordinators = addresses.opened();
        List<String> all = List.of(uid(hers), uid(others));
        String draftsUid = uid(draft);
        trainings.asTrainer(luis);
        String trainers = addresses.opened();

        assertTrue(all.stream().allMatch(ics(coordinators)::contains), ics(coordinators));
        assertFalse(ics(coordinators).contains(draftsUid));
        assertTrue(ics(trainers).contains(all.get(0)));
        assertFalse(ics(trainers).contains(all.get(1)));
    }

    @Test
    void a_session_that_moves_keeps_its_id_and_grows_and_one_that_is_off_says_so() {
        TrainingId training = published(trainings.aTrainer("Luis Ortega"), 9);
        String uid = uid(training);
        String token = addresses.opened();
        assertTrue(event(token, uid).contains("T090000") && event(token, uid).contains("STATUS:CONFIRMED"), event(token, uid));
        int before = sequence(event(token, uid));

        TrainingSheet now = queries.training(training);
        SessionPlan later = Trainings.aSession(day.atTime(14, 0));
        var moved = Trainings.aPlan(title, 10, new SessionPlan(now.sessions().get(0).id(), later.slot(), null, "", later.link()));
        plan.change(new ChangeTraining(CommandId.next(), training, now.version(), moved, now.assigned()));
        assertTrue(event(token, uid).contains("T140000"));
        assertTrue(sequence(event(token, uid)) > before);

        plan.cancel(new CancelTraining(CommandId.next(), training, queries.training(training).version(), "The hall is flooded"));
        assertTrue(event(token, uid).contains("STATUS:CANCELLED"));
    }

    @Test
    void it_names_nobody_who_comes() {
        TrainingId training = published(trainings.aTrainer("Luis Ortega"), 9);
        rolls.walkIn(training, trainings.aPerson("Canary Wren"), false);
        String ics = ics(addresses.opened());

        assertFalse(ics.contains("Canary"), ics);
        assertFalse(ics.contains("ATTENDEE"), ics);
    }

    @Test
    void a_new_address_ends_the_old_one_and_a_revoked_one_is_none() {
        String first = addresses.opened();
        String second = addresses.opened();

        assertInstanceOf(FeedAnswer.Unknown.class, read(first));
        assertInstanceOf(FeedAnswer.Feed.class, read(second));
        feeds.revoke(new RevokeFeed(CommandId.next(), caller.account()));
        assertInstanceOf(FeedAnswer.Unknown.class, read(second));
        assertTrue(feeds.since().isEmpty());
    }

    @Test
    void it_ends_at_once_when_its_account_is_disabled_or_loses_its_role() {
        AccountId disabled = caller.account();
        String first = addresses.opened();
        AccountId left = fixtures.asCoordinator();
        String second = addresses.opened();
        assertInstanceOf(FeedAnswer.Feed.class, read(first));
        assertInstanceOf(FeedAnswer.Feed.class, read(second));

        addresses.disable(disabled);
        addresses.takeRoles(left);

        assertInstanceOf(FeedAnswer.Unknown.class, read(first));
        assertInstanceOf(FeedAnswer.Unknown.class, read(second));
    }

    @Test
    void nobody_opens_or_revokes_anothers() {
        AccountId another = fixtures.anAccount(Set.of(Role.COORDINATOR)).id();

        assertThrows(AccessDenied.class, () -> feeds.open(new OpenFeed(CommandId.next(), another)));
        assertThrows(AccessDenied.class, () -> feeds.revoke(new RevokeFeed(CommandId.next(), another)));
    }

    @Test
    void the_address_is_kept_nowhere_and_a_resend_does_not_show_it_again() {
        var command = new OpenFeed(CommandId.next(), caller.account());
        String token = ((FeedResult.Opened) feeds.open(command)).token();

        assertInstanceOf(FeedResult.Kept.class, feeds.open(command));
        assertEquals(27, token.length());
        assertEquals(0, addresses.rowsWith(token));
    }

    @Test
    void who_asks_for_many_unknown_ones_waits_and_nobody_else_does() {
        String token = addresses.opened();
        IntStream.range(0, 50).forEach(i -> assertInstanceOf(FeedAnswer.Unknown.class, read(SecretToken.next().text())));

        assertInstanceOf(FeedAnswer.Throttled.class, read(token));
        assertInstanceOf(FeedAnswer.Feed.class, reading.read(new SecretToken(token), "", "192.0.2.77"));
        clock.moveTo(morning.plus(Duration.ofMinutes(16)));
        assertInstanceOf(FeedAnswer.Feed.class, read(token));
    }

    @Test
    void each_handing_over_leaves_an_event_and_asking_for_news_in_vain_none() {
        AccountId account = caller.account();
        String token = addresses.opened();
        FeedAnswer.Feed feed = (FeedAnswer.Feed) read(token);
        reading.read(new SecretToken(token), feed.tag(), address);

        assertEquals(1, addresses.handedOver(account));
    }

    @Test
    void a_full_year_takes_as_many_queries_as_a_day() {
        published(trainings.aTrainer("Luis Ortega"), 9);
        String token = addresses.opened();
        long few = statements.of(() -> read(token));
        IntStream.range(1, 6).forEach(i -> published(trainings.aTrainer("Luis Ortega"), 9 + i));

        assertEquals(few, statements.of(() -> read(token)));
    }

    @Test
    void over_http_it_is_a_calendar_with_a_tag_for_whoever_has_the_address_and_nothing_for_others() throws Exception {
        clock.backToNow();
        addresses.forgetMisses();
        day = LocalDate.now(County.ZONE).plusDays(30);
        String uid = uid(published(trainings.aTrainer("Luis Ortega"), 9));
        String token = addresses.opened();

        HttpResponse<String> feed = get(token, "");
        assertEquals(200, feed.statusCode());
        assertEquals("text/calendar;charset=UTF-8", feed.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
        assertTrue(feed.headers().firstValue("Last-Modified").isPresent());
        assertTrue(feed.body().contains(uid));
        assertEquals(List.of(), feed.headers().allValues("Set-Cookie"));

        String tag = feed.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(token, tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        published(trainings.aTrainer("Luis Ortega"), 11);
        assertNotEquals(tag, get(token, tag).headers().firstValue("ETag").orElseThrow());

        assertEquals(404, get(SecretToken.next().text(), "").statusCode());
        assertEquals(404, get("guess", "").statusCode());
        assertFalse(logged(token), "the address is in a log");
    }

    /** Of one session, from the hour on. */
    private TrainingId published(PersonId lead, int hour) {
        TrainingId training = trainings.aTraining(Trainings.aPlan(title, 10, Trainings.aSession(day.atTime(hour, 0))), new Trainers(lead, List.of()));
        plan.publish(new PublishTraining(CommandId.next(), training, 0));
        return training;
    }

    private String uid(TrainingId training) {
        return "UID:" + queries.training(training).sessions().get(0).id() + "@heatwatch";
    }

    private FeedAnswer read(String token) {
        return reading.read(new SecretToken(token), "", address);
    }

    private String ics(String token) {
        return assertInstanceOf(FeedAnswer.Feed.class, read(token)).ics();
    }

    /** The part of a feed that tells of one session. */
    private String event(String token, String uid) {
        return Stream.of(ics(token).split("BEGIN:VEVENT")).filter(event -> event.contains(uid)).findFirst().orElseThrow();
    }

    private static int sequence(String event) {
        return Integer.parseInt(event.lines().filter(line -> line.startsWith("SEQUENCE:")).findFirst().orElseThrow().substring(9));
    }

    private static HttpResponse<String> get(String token, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/feed/" + token + ".ics"));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static boolean logged(String token) throws IOException {
        try (Stream<Path> logs = Files.walk(Path.of(System.getProperty("jboss.server.log.dir")))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                if (Files.readString(log, StandardCharsets.ISO_8859_1).contains(token)) {
                    return true;
                }
            }
            return false;
        }
    }
}
