package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heatwatch.tests.browser.pages.PeopleOfTraining;
import org.heatwatch.tests.browser.pages.PlanTrainingPage;
import org.heatwatch.tests.browser.pages.RollPage;
import org.heatwatch.tests.browser.pages.RollRow;
import org.heatwatch.tests.browser.pages.TrainingPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A series from its plan to its door, with everybody who has a part in it, on the product as it ships. */
class SixWeeksIT {

    private static final ZoneId COUNTY = ZoneId.of("America/Los_Angeles");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int SEATS = 40;
    private static final int PEOPLE = 60;
    private static final Pattern ATTENDEE = Pattern.compile("Attendee \\d\\d");
    private static final Duration A_FEW_BEATS = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = Duration.ofMillis(200).toNanos();

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    Path folder;

    private final String some = UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Six weeks " + some;
    private final String venue = "Fernbrook Public Library " + some;

    /** A Thursday that has the next change of the clock but one month between its third and its fourth week. */
    private final LocalDate first = COUNTY.getRules().nextTransition(Instant.now().plus(Duration.ofDays(35))).getDateTimeBefore().toLocalDate()
            .minusDays(17);

    private final Account lead = Seed.account(Role.TRAINER, "Marisol Quade");
    private final Account clashing = Seed.account(Role.TRAINER, "Tobias Renner");
    /** By name the first of all who have no hours yet. */
    private final Account suggested = Seed.account(Role.TRAINER, "Aada Ahlgren");

    private Page coordinator;
    private UUID training;

    @Test
    void a_series_is_planned_filled_moved_and_held() throws IOException {
        coordinator = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        List<String> broken = audit();

        TrainingPage page = plan();
        takeTheSuggestedTrainer();
        register(page);
        cancelAndPromote();
        move();
        takeTheRoll();

        theAuditIsGreenForIt(broken);
    }

    /**
     * Other tests write rows into this database that contradict each other, and leave them: for those the audit is as red as it was. It has
     * looked at this training as well: break it, and one more is found.
     */
    private void theAuditIsGreenForIt(List<String> broken) {
        Rows.change("update training set capacity = capacity - 1 where id = ?", training);
        assertNotEquals(broken, audit(), "records that break a rule, with one of this training");
        Rows.change("update training set capacity = capacity + 1 where id = ?", training);

        assertEquals(broken, audit(), "records that break a rule: as many as before this training was planned");
        assertEquals(0, Rows.count("select count(*) from audit_finding where training_id = ? and run_id = (select id from audit_run order by at desc limit 1)",
                training), "rules that this training breaks");
        assertThat(coordinator.locator("main")).not().containsText(title);
        coordinator.navigate("/today");
        assertThat(coordinator.getByText("Nightly audit: all is well")).hasCount(isGreen(broken) ? 1 : 0);
    }

    private static boolean isGreen(List<String> broken) {
        return broken.stream().allMatch("Holds"::equals);
    }

    private TrainingPage plan() {
        Rows.change("insert into venue (id, name, name_key, street, city, version) values (?, ?, lower(?), '25 Heron Street', 'Fernbrook', 0)",
                UUID.randomUUID(), venue, venue);
        PlanTrainingPage.open(coordinator).named("Nurses " + some, 10).at(first.plusWeeks(1), LocalTime.of(11, 0), LocalTime.of(13, 0))
                .online("https://meet.example.org/room").ledBy(clashing).save();

        PlanTrainingPage form = PlanTrainingPage.open(coordinator).named(title, SEATS).at(first, NINE, NOON).in(venue).offeringSeatsFor(24)
                .weekly(6).ledBy(lead);
        form.coTrainer(clashing).check();
        form.trySave();
        assertThat(coordinator.getByText("Tobias Renner delivers “Nurses " + some + "” at that time")).isVisible();
        looksRight(coordinator);
        form.coTrainer(clashing).uncheck();
        TrainingPage page = form.save();
        training = UUID.fromString(page.page().url().replaceFirst(".*id=", ""));

        assertThat(times()).hasText(IntStream.range(0, 6).mapToObj(week -> "9:00 to 12:00").toArray(String[]::new));
        looksRight(coordinator);
        return page;
    }

    private void takeTheSuggestedTrainer() {
        link(coordinator, "Trainers").click();
        Locator row = coordinator.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Tobias Renner"));
        assertThat(row).containsText("Tobias Renner delivers “Nurses " + some + "” at that time");
        assertThat(row.getByRole(AriaRole.BUTTON)).hasCount(0);
        Locator best = coordinator.locator("section[aria-labelledby=could] tbody tr").first();
        assertThat(best).containsText("Aada Ahlgren");
        assertThat(best).containsText("Free");
        looksRight(coordinator);
        best.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask Aada Ahlgren")).click();
        assertThat(coordinator.getByText("Aada Ahlgren is asked, and that time is held.")).isVisible();

        accept(asked(suggested));
        link(coordinator, "Back to the training").click();
        assertThat(coordinator.getByText("with Aada Ahlgren")).isVisible();
    }

    /** The roster of an agency: the first come have seats, in the order of the sheet. */
    private void register(TrainingPage page) throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> "%s,%s,Harbor Clinic %s".formatted(name(number), address(number), some))
                .collect(Collectors.joining("\n", "Name,E-mail,Agency\n", "\n")));
        page.importRoster().check(roster).register().toTheTraining().publish();
        assertThat(page.state()).hasText("Published");
        assertThat(page.people()).hasText("People: 40 registered, 20 waiting");
        looksRight(coordinator);

        CalendarMail seat = calendar(SEATS, 1);
        assertEquals("REQUEST", seat.method());
        assertEquals(6, seat.starts().size());
        assertEquals(List.of(NINE), seat.starts().stream().map(ZonedDateTime::toLocalTime).distinct().toList());
        assertEquals(2, seat.starts().stream().map(ZonedDateTime::getOffset).distinct().count(), "before and after the change of the clock");
        assertEquals(seat, calendar(1, 1));
        assertEquals(seat, calendar(5, 1));
        assertTrue(TheProduct.awaitMail(address(SEATS + 1)).contains("You are on the waitlist"));
    }

    /** One cancels, and the next accepts; another cancels, the next declines, and the seat goes on to the one after her. */
    private void cancelAndPromote() {
        PeopleOfTraining people = PeopleOfTraining.open(coordinator, training);
        cancel(people, 5);
        assertThat(people.message()).containsText(name(41) + " was next on the waitlist and is offered the seat until");
        looksRight(coordinator);
        TheProduct.awaitMails(address(41), 2);
        people.button("Accepts", name(41)).click();
        assertThat(people.message()).containsText(name(41) + " is registered and has a seat.");

        cancel(people, 6);
        assertThat(people.message()).containsText(name(42) + " was next on the waitlist and is offered the seat until");
        people.link("Declines", name(42)).click();
        coordinator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Declines")).click();
        assertThat(people.message()).containsText(name(43) + " was next on the waitlist and is offered the seat until");
        people.button("Accepts", name(43)).click();
        assertThat(new TrainingPage(coordinator).people()).hasText("People: 40 registered, 17 waiting");

        CalendarMail gone = calendar(5, 2);
        CalendarMail seat = CalendarMail.of(TheProduct.awaitMails(address(5), 2).get(0));
        assertEquals("CANCEL", gone.method());
        assertEquals(seat.uid(), gone.uid());
        assertTrue(gone.sequence() > seat.sequence());
        CalendarMail promoted = calendar(41, 3);
        assertEquals("REQUEST", promoted.method());
        assertEquals(seat.uid(), promoted.uid());
        assertEquals(seat.starts(), promoted.starts());
    }

    private void cancel(PeopleOfTraining people, int number) {
        people.link("Cancel", name(number)).click();
        coordinator.getByLabel("Reason").fill("Called in for a trial");
        coordinator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel the registration")).click();
    }

    /** The fifth session goes to the day after: calendars follow, and both trainers are asked whether they can. */
    private void move() {
        CalendarMail before = calendar(1, 1);
        PeopleOfTraining.open(coordinator, training);
        coordinator.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Change 5\\. "))).click();
        looksRight(coordinator);
        coordinator.getByLabel("Date").fill(before.starts().get(4).toLocalDate().plusDays(1).toString());
        coordinator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
        assertThat(coordinator.getByText("The answer of Marisol Quade, who is asked to lead it.")).isVisible();
        assertThat(coordinator.getByText("with Aada Ahlgren (asked)")).isVisible();
        looksRight(coordinator);

        CalendarMail after = calendar(1, 2);
        assertEquals("REQUEST", after.method());
        assertEquals(before.uid(), after.uid());
        assertTrue(after.sequence() > before.sequence());
        for (int week = 0; week < 6; week++) {
            assertEquals(before.starts().get(week).plus(week == 4 ? Period.ofDays(1) : Period.ZERO), after.starts().get(week));
        }
        for (Account trainer : List.of(lead, suggested)) {
            Page phone = asked(trainer);
            assertThat(phone.getByText("Moved from")).isVisible();
            accept(phone);
        }
        coordinator.reload();
        assertThat(coordinator.getByText("with Aada Ahlgren")).isVisible();
        assertThat(coordinator.getByText("(asked)")).hasCount(0);
    }

    /** On the day of the first session: the sheet, the grid to enter it and the phone have the same people in one order, and the same marks. */
    private void takeTheRoll() throws IOException {
        theFirstSessionIsToday();
        Page phone = browser.signedIn(lead, Screen.PHONE);
        phone.navigate("/training/training?id=" + training);
        RollPage roll = RollPage.open(phone, new TrainingPage(phone)).start();
        Page desk = browser.signedIn(suggested, Screen.DESKTOP);
        desk.navigate("/attendance/take-attendance?paper=true&session=" + phone.locator("[data-roll]").getAttribute("data-session"));
        RollPage paper = new RollPage(desk);
        assertThat(paper.rows()).hasCount(SEATS);

        List<String> names = names(String.join("\n", roll.rows().allInnerTexts()));
        assertEquals(IntStream.rangeClosed(1, 43).filter(number -> number != 5 && number != 6 && number != 42).mapToObj(SixWeeksIT::name).toList(), names);
        assertEquals(names, names(String.join("\n", paper.rows().allInnerTexts())));

        assertThat(RollRow.of(desk, names.get(0)).mark("Present")).isFocused();
        desk.keyboard().press("p");
        desk.keyboard().press("a");
        roll.markLate(2, 30);
        assertThat(RollRow.of(phone, names.get(0)).mark("Present")).isChecked();
        assertThat(RollRow.of(phone, names.get(1)).mark("Absent")).isChecked();
        assertThat(RollRow.of(desk, names.get(2)).mark("Late")).isChecked();
        assertEquals(names, names(sheet(desk)));
        looksRight(desk);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark the rest present")).tap();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark them present")).tap();
        assertThat(phone.getByText("All 40 marked")).isVisible();
        roll.close();
        assertThat(roll.state("Closed")).isVisible();
    }

    private void theFirstSessionIsToday() {
        LocalDate today = LocalDate.now(COUNTY);
        LocalDateTime start = today.atTime(NINE);
        LocalDateTime end = today.atTime(NOON);
        OffsetDateTime from = start.atZone(COUNTY).toOffsetDateTime();
        OffsetDateTime to = end.atZone(COUNTY).toOffsetDateTime();
        Rows.change("update training_session set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where training_id = ? and ordinal = 1",
                start, end, from, to, training);
        Rows.change("update training set first_start = ? where id = ?", from, training);
        Rows.change("""
                update trainer_assignment set during = tstzrange(?, ?)
                where session_id = (select id from training_session where training_id = ? and ordinal = 1)""", from, to, training);
    }

    private static String sheet(Page desk) throws IOException {
        Download sheet = desk.waitForDownload(() -> link(desk, "Sign-in sheet").click());
        try (PDDocument pdf = Loader.loadPDF(sheet.path().toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<String> names(String text) {
        return ATTENDEE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** As if the night had passed: how many records break each rule. */
    private List<String> audit() {
        Rows.change("update audit_run set at = at - interval '1 day'");
        long runs = Rows.count("select count(*) from audit_run");
        assertTimeoutPreemptively(A_FEW_BEATS, () -> {
            while (Rows.count("select count(*) from audit_run") == runs) {
                Rows.change("update qrtz_triggers set next_fire_time = ? where trigger_name = 'AuditJob' and trigger_state = 'WAITING'",
                        Instant.now().toEpochMilli());
                LockSupport.parkNanos(LOOK_NANOS);
            }
        });
        coordinator.navigate("/reporting/audit");
        return coordinator.locator("main .badge").allInnerTexts();
    }

    /** The phone of somebody who finds herself asked on Today. */
    private Page asked(Account trainer) {
        Page phone = browser.signedIn(trainer, Screen.PHONE);
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Asked of you"))).isVisible();
        looksRight(phone);
        return phone;
    }

    private void accept(Page phone) {
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept " + title)).click();
        assertThat(phone.getByText("You deliver “" + title + "”.")).isVisible();
    }

    /** The latest mail to this person, when there are so many. */
    private CalendarMail calendar(int number, int mails) {
        return CalendarMail.of(TheProduct.awaitMails(address(number), mails).get(mails - 1));
    }

    private static String name(int number) {
        return "Attendee %02d".formatted(number);
    }

    private String address(int number) {
        return "attendee-%02d-%s@example.org".formatted(number, some);
    }

    private Locator times() {
        return coordinator.locator("section[aria-labelledby=sessions] td:nth-of-type(1)");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
