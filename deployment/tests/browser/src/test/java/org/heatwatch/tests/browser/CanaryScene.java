package org.heatwatch.tests.browser;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;

/**
 * A cohort that meets today, with one participant of whom every field is a canary, entered through the pages by those who would; four others who only
 * answer, one who waits elsewhere; and everybody who may want to know of her, signed in and in standing.
 */
final class CanaryScene {

    /** Its name, which is kept in the clear. */
    static final String COHORT = "Cohort of the canaries";

    /** The birth date of whoever isn't the one youth. */
    private static final String BORN = "2010-02-03";

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Visitor> visitors = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    CanaryScene() throws IOException, InterruptedException {
        visitors.put("nobody", new Visitor(TheProduct.address()));
        comesIn("trainer", Seed.account(Role.TRAINER, "Lena Park"));
        comesIn("admin", Seed.account(Role.ADMINISTRATOR, "Priya Raman"));
        comesIn("liaison", Seed.account(Role.COURT_LIAISON, "Noor Haddad"));
        comesIn("mdt", Seed.account(Role.MDT_MEMBER, "Luz Vega"));
        comesIn("analyst", Seed.account(Role.ANALYST, "Ivy Chen"));
        comesIn("coord", YouthZone.coordinator("Program " + UUID.randomUUID()));
        comesIn("coordX", YouthZone.coordinator("Program " + UUID.randomUUID()));
        comesIn("fac", YouthZone.facilitator("Imani Brooks"));
        comesIn("facX", YouthZone.facilitator("Sam Okafor"));
        comesIn("facX!", YouthZone.facilitator("Dara Levin"));
        enterCohort();
        enrol();
        askSpeaker();
        keepLedgerAndRides();
        waitForSeat();
        writeToTheCourt();
        takeRoll();
        giveFeedback();
        breakGlass();
        tellOfTheFeed("coord");
        tellOfTheFeed("trainer");
    }

    /** By the names that the access matrix has for them. */
    Map<String, Visitor> visitors() {
        return visitors;
    }

    Account account(String who) {
        return accounts.get(who);
    }

    /** Whatever was answered while she was entered. */
    List<Answer> answers() {
        return answers;
    }

    String code() {
        return ids.get("youth");
    }

    /** @param template with names of ids in braces; somebody's own are those of the scene */
    String address(String template) {
        String address = template.replace("ownCohort", "cohort").replace("ownSession", "session");
        for (Map.Entry<String, String> id : ids.entrySet()) {
            address = address.replace('{' + id.getKey() + '}', id.getValue());
        }
        return address;
    }

    private void comesIn(String who, Account account) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(TheProduct.address());
        visitor.signIn(account.username(), Account.PASSWORD);
        YouthZone.passes(account);
        visitors.put(who, visitor);
        accounts.put(who, account);
    }

    private void enterCohort() throws IOException, InterruptedException {
        ids.put("cohort", entered(COHORT));
        ids.put("session", ofCohort("select id from cohort_session where cohort_id = ?::uuid and ordinal = 1"));
        ids.put("next", ofCohort("select id from cohort_session where cohort_id = ?::uuid and ordinal = 2"));
        ids.put("template", ofCohort("select template_id from cohort where id = ?::uuid"));
        ids.put("program", ofCohort("select program_id from cohort where id = ?::uuid"));
        ids.put("assignment", ofCohort("select a.id from program_coordinator a join cohort c on c.program_id = a.program_id where c.id = ?::uuid"));
        submit("coord", "/program/facilitators?cohort={cohort}", "assign", "account", visitors.get("fac").account());
    }

    private String entered(String cohort) throws IOException, InterruptedException {
        Answer dates = submit("coord", "/program/enter-cohort", "propose", "name", cohort, "first", LocalDate.now(ZoneId.of("America/Los_Angeles")).toString(),
                "start", "00:05");
        answers.add(visitors.get("coord").submit(Form.of(dates, "save")));
        return Rows.text("select id from cohort where name = ?", cohort);
    }

    /** A speaker is asked to the first session. */
    private void askSpeaker() throws IOException, InterruptedException {
        submit("coord", "/program/ask-speaker?cohort={cohort}&id={session}", "save", "name", "Odile Marchetti", "phone", "555 0100");
        ids.put("visit", ofCohort("select v.id from speaker_visit v join cohort_session s on s.id = v.session_id where s.cohort_id = ?::uuid"));
    }

    /** A line that names her is refused, and so is a ride that comes too late; then both are as they should be. She is back from being on hold. */
    private void keepLedgerAndRides() throws IOException, InterruptedException {
        submit("coord", "/program/enrolment?id={enrolment}", "save", "state", "ACTIVE");
        String line = "/program/add-ledger-line?cohort={cohort}&id={session}";
        submit("fac", line, "save", "kind", "MEAL", "what", Canary.NAME.text(), "many", "1", "amount", "9", "receipts", "0");
        submit("fac", line, "save", "kind", "MEAL", "what", Canary.LEDGER.text(), "many", "1", "amount", "9", "receipts", "0");
        ids.put("line", ofCohort("select l.id from ledger_line l join cohort_session s on s.id = l.session_id where s.cohort_id = ?::uuid"));
        ids.put("program", ofCohort("select program_id from cohort where id = ?::uuid"));
        submit("coord", "/program/meeting-points?program={program}", "save", "name", Canary.PLACE.text());
        ids.put("point", Rows.text("select id from meeting_point where program_id = ?::uuid", ids.get("program")));
        ids.put("coming", ids.get("next"));
        String rides = "/program/rides?cohort={cohort}&id={coming}";
        submit("fac", rides, "ask", "who", ids.get("enrolment"), "point", ids.get("point"), "time", "23:00");
        submit("fac", rides, "ask", "who", ids.get("enrolment"), "point", ids.get("point"), "time", "00:01");
        ids.put("ride", Rows.text("select id from ride where enrolment_id = ?::uuid", ids.get("enrolment")));
    }

    /** In another cohort, where she is offered a seat, and somebody else waits too. */
    private void waitForSeat() throws IOException, InterruptedException {
        ids.put("waitlist", entered(COHORT + " to come"));
        submit("coord", "/program/enrol?cohort={waitlist}", "queue", "code", code());
        ids.put("place", Rows.text("select id from waitlist_place where cohort_id = ?::uuid", ids.get("waitlist")));
        ids.put("completed", ids.get("enrolment"));
        submit("coord", "/program/enrol?cohort={waitlist}", "wait", "name", Canary.WAITS.text(), "born", BORN);
    }

    /** By a link of her facilitator's. */
    private void writeToTheCourt() throws IOException, InterruptedException {
        Answer given = visitors.get("fac").submit(Form.by(visitors.get("fac").get(address("/youth/statements?youth={youth}")), "button[value^=another]"));
        String token = given.page().selectFirst("#address").val().replaceFirst(".*#", "");
        Visitor she = visitors.get("nobody");
        Answer opened = she.submit(Form.of(she.get("/public/statement"), "start").with("token", token));
        Answer shared = she.submit(Form.of(opened, "share").with("text", Canary.STATEMENT.text()).with("agreed", "on")
                .with("hearing", LocalDate.now(ZoneId.of("America/Los_Angeles")).plusDays(9).toString()));
        answers.addAll(List.of(given, opened, shared));
        ids.put("statement", Rows.text("select s.id from youth_statement s join youth y on y.id = s.youth_id where y.code = ?", code()));
    }

    private void enrol() throws IOException, InterruptedException {
        String page = "/program/enrol?cohort={cohort}";
        submit("coord", page, "enrol", "name", Canary.NAME.text(), "goes", Canary.GOES_BY.text(), "born", "");
        submit("coord", page, "enrol", "name", Canary.NAME.text(), "goes", Canary.GOES_BY.text(), "born", Canary.BORN.text());
        ids.put("youth", ofCohort("select y.code from youth y join enrolment e on e.youth_id = y.id where e.cohort_id = ?::uuid"));
        ids.put("enrolment", ofCohort("select id from enrolment where cohort_id = ?::uuid"));
        submit("coord", page, "enrol", "name", Canary.NAME.text(), "goes", Canary.GOES_BY.text(), "born", Canary.BORN.text());
        submit("coord", "/program/cohorts", "go", "typed", Canary.NAME.text());
        submit("coord", "/program/enrolment?id={enrolment}", "save", "state", "ACTIVE");
        submit("coord", "/program/enrolment?id={enrolment}", "save", "state", "ON_HOLD", "reason", "OTHER");
    }

    private void takeRoll() throws IOException, InterruptedException {
        String roll = "/attendance/cohort-roll?session={session}";
        submit("fac", "/attendance/participant?session={next}&enrolment={enrolment}", "plan", "absence", "IN_COURT");
        submit("fac", roll, "start");
        visitors.get("fac").call("PUT", address("/api/cohort-rolls/{session}/marks/{enrolment}"), """
                {"commandId":"%s","status":"PRESENT","missedMinutes":0,"seenVersion":0,"how":"TAP"}""".formatted(UUID.randomUUID()));
        submit("fac", roll, "write-note", "note", Canary.GROUP_NOTE.text());
        submit("fac", "/attendance/participant?session={session}&enrolment={enrolment}", "write-note", "note", Canary.PRIVATE_NOTE.text());
        submit("fac", roll, "close");
        submit("fac", roll, "reopen", "reason", Canary.REOPENING.text());
    }

    /** By the link, as from participants' own phones: four others have enrolled today, and with hers there are five answers. */
    private void giveFeedback() throws IOException, InterruptedException {
        String page = "/feedback/form?cohort={cohort}&id={session}";
        submit("fac", page, "begin");
        String link = visitors.get("fac").get(address(page)).page().selectFirst("#address").val();
        answer(link, Canary.FEEDBACK.text());
        for (String other : List.of("Delphine Aster", "Ottilie Crane", "Saoirse Bell", "Winifred Lund")) {
            submit("coord", "/program/enrol?cohort={cohort}", "enrol", "name", other, "goes", "", "born", BORN);
            answer(link, "");
        }
        if (Rows.count("select count(*) from feedback_answer where session_id = ?::uuid", ids.get("session")) != 5) {
            throw new IllegalStateException("An answer wasn't kept");
        }
    }

    private void answer(String link, String words) throws IOException, InterruptedException {
        Visitor phone = new Visitor(TheProduct.address());
        Answer questions = phone.submit(Form.of(phone.get("/public/feedback"), "start").with("token", link.substring(link.indexOf('#') + 1)));
        answers.add(phone.submit(Form.by(questions, "[name=send]").with("SAFE", "YES").with("USEFUL", "YES").with("HEARD", "NO").with("words", words)));
    }

    /** Twice: one is reviewed, the other waits for it. */
    private void breakGlass() throws IOException, InterruptedException {
        String reviewer = accounts.get("coord").username() + "@example.org";
        Rows.change("update account set email = ? where username = ?", reviewer, accounts.get("coord").username());
        emergency();
        submit("coord", "/youth/review-emergency?access={emergency}", "save", "review", Canary.REVIEW.text());
        emergency();
        TheProduct.awaitMails(reviewer, 2);
    }

    private void emergency() throws IOException, InterruptedException {
        submit("facX!", "/youth/break-glass", "open", "code", code(), "reason", Canary.EMERGENCY.text());
        ids.put("emergency", Rows.text("""
                select b.id from break_glass b join youth y on y.id = b.youth_id where y.code = ? and b.reviewed_at is null""", code()));
    }

    private void tellOfTheFeed(String who) throws IOException, InterruptedException {
        String feed = submit(who, "/training/calendar-feed", "create").page().selectFirst("#address").val();
        answers.add(new Visitor(TheProduct.address()).get(feed));
    }

    private Answer submit(String who, String page, String button, String... fields) throws IOException, InterruptedException {
        Form form = Form.of(visitors.get(who).get(address(page)), button);
        for (int i = 0; i < fields.length; i += 2) {
            form.with(fields[i], fields[i + 1]);
        }
        Answer answer = visitors.get(who).submit(form);
        answers.add(answer);
        return answer;
    }

    private String ofCohort(String sql) {
        return Rows.text(sql, ids.get("cohort"));
    }
}
