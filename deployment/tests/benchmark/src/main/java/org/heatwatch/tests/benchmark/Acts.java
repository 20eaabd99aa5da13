package org.heatwatch.tests.benchmark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;

/** What users do in the figures, each time with a look at the answer: the right page with the right names, no sign-in, no error. */
final class Acts {

    static final int ON_A_ROLL = 40;
    static final int SESSIONS_OF_UNMARKED = 40;
    private static final int ON_A_LIST = 25;
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String[] FAMILIES = {"Garza", "Ruiz", "Klein", "Weiss", "Ortiz", "Lopez", "Stone", "Quinn"};

    private final Users users;
    private final int unmarkedRolls;
    private final AtomicInteger searched = new AtomicInteger();
    private final AtomicInteger unmarkedTaken = new AtomicInteger();
    private final AtomicInteger marked = new AtomicInteger();
    private final Map<Integer, Rows> rolls = new ConcurrentHashMap<>();
    private final Map<Integer, Form> searches = new ConcurrentHashMap<>();

    /** The roll as one trainer last saw it, and whose turn it is. */
    private static final class Rows {
        private final JsonObject[] lines;
        private int turn;

        Rows(JsonObject roll) {
            lines = roll.getAsJsonArray("lines").asList().stream().map(JsonElement::getAsJsonObject).toArray(JsonObject[]::new);
        }
    }

    Acts(Users users, int unmarkedRolls) {
        this.users = users;
        this.unmarkedRolls = unmarkedRolls;
    }

    /** A trainer opens today's roll of 40 people. */
    void rollPage(int user) throws IOException, InterruptedException {
        UUID session = Ids.session(Ids.MARKING_TRAINERS + user, 1);
        Shown page = new Shown(users.trainer(user).get("/attendance/take-attendance?session=" + session));
        page.must("data-session=\"" + session);
        page.must("data-state=\"OPEN\"");
        page.must(ON_A_ROLL + 1, "<span class=\"roll-name\">");
    }

    /** A trainer marks the next person of her roll, present where she was absent and the other way round. */
    void mark(int user) throws IOException, InterruptedException {
        Visitor trainer = users.trainer(user);
        String roll = "/api/rolls/" + Ids.session(Ids.MARKING_TRAINERS + user, 1);
        if (!rolls.containsKey(user)) {
            rolls.put(user, new Rows(trainer.call("GET", roll, "").json()));
        }
        Rows rows = rolls.get(user);
        JsonObject line = rows.lines[rows.turn++ % rows.lines.length];
        String status = line.get("status").getAsString().equals("PRESENT") ? "ABSENT" : "PRESENT";
        String command = UUID.randomUUID().toString();
        Answer answer = trainer.call("PUT", roll + "/marks/" + line.get("attendee").getAsString(), """
                {"commandId": "%s", "status": "%s", "missedMinutes": 0, "how": "TAP", "seenVersion": %d}"""
                .formatted(command, status, line.get("version").getAsLong()));
        Shown shown = new Shown(answer);
        shown.must(command);
        shown.must("\"outcome\":\"marked\"");
        marked.incrementAndGet();
        line.addProperty("status", status);
        line.addProperty("version", answer.json().get("version").getAsLong());
    }

    /** A coordinator marks everybody on a roll of 40 where nobody is marked yet. */
    void markTheRest(int user) throws IOException, InterruptedException {
        int taken = unmarkedTaken.getAndIncrement();
        if (taken >= unmarkedRolls) {
            throw new IllegalStateException("all " + unmarkedRolls + " unmarked rolls are used up");
        }
        UUID session = Ids.session(Ids.UNMARKED + taken / SESSIONS_OF_UNMARKED, 1 + taken % SESSIONS_OF_UNMARKED);
        Answer answer = users.coordinator(user).call("POST", "/api/rolls/" + session + "/rest-present", """
                {"commandId": "%s"}""".formatted(UUID.randomUUID()));
        Shown shown = new Shown(answer);
        shown.must("\"count\":" + ON_A_ROLL + ",");
        shown.must("\"outcome\":\"marked\"");
    }

    /** A coordinator opens the list of trainings. */
    void trainings(int user) throws IOException, InterruptedException {
        list(users.coordinator(user), "/training/trainings", "class=\"list-count\"");
    }

    /** A coordinator opens the list of all trainings that ever were, the latest first. */
    void allTrainings(int user) throws IOException, InterruptedException {
        list(users.coordinator(user), "/training/trainings?from=&sort=LATEST", "class=\"list-count\"");
    }

    /** Somebody opens a page that must show this so many times or more. */
    static Load.Act look(IntFunction<Visitor> who, String address, int times, String shown) {
        return user -> new Shown(who.apply(user).get(address)).must(times, shown);
    }

    private static void list(Visitor visitor, String address, String shown) throws IOException, InterruptedException {
        Shown page = new Shown(visitor.get(address));
        page.must(shown);
        page.must(ON_A_LIST, "<th scope=\"row\"");
    }

    /** A coordinator types a name into the list of people and looks at those found: a form sent, and the page it leads to. */
    void searchPerson(int user) throws IOException, InterruptedException {
        Visitor coordinator = users.coordinator(user);
        if (!searches.containsKey(user)) {
            searches.put(user, Form.of(coordinator.get("/people/people"), "go"));
        }
        String family = FAMILIES[searched.getAndIncrement() % FAMILIES.length];
        Form search = searches.get(user).with("typed", family.toLowerCase());
        Shown found = new Shown(coordinator.submit(search));
        found.must("value=\"" + family.toLowerCase() + "\"");
        found.must(". " + family + "</a>");
        search.with(VIEW_STATE, found.value(VIEW_STATE));
    }

    /** The pages on which people were searched for are too long ago for the server to go on with. */
    void leaveSearches() {
        searches.clear();
    }

    /** A coordinator looks at the hours of a training of 40 people and 16 sessions. */
    void report(int user) throws IOException, InterruptedException {
        Shown page = new Shown(users.coordinator(user).get("/attendance/training-hours?training=" + Ids.training(Ids.REPORT + user)));
        page.must(ON_A_ROLL, "<th scope=\"row\"");
        page.must(ON_A_ROLL * 17, "<td class=\"num\"");
    }

    /** @return the bytes of the file, after counting its rows of people */
    static int workbook(Visitor visitor, String address, int rows) throws IOException, InterruptedException {
        Answer file = visitor.get(address);
        if (file.status() != 200 || !file.type().endsWith("spreadsheetml.sheet")) {
            throw new IllegalStateException(file.status() + " " + file.type() + " from " + file.address());
        }
        int found = rowsOfFirstSheet(file.content());
        if (found != rows + 1) {
            throw new IllegalStateException(found + " rows instead of " + (rows + 1) + " in " + file.address());
        }
        return file.content().length;
    }

    private static int rowsOfFirstSheet(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return count(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "<row ");
                }
            }
        }
        throw new IllegalStateException("a workbook without a sheet");
    }

    /** Marks acknowledged since the start. */
    int marked() {
        return marked.get();
    }

    /** Rolls taken to be marked since the start. */
    int restMarked() {
        return unmarkedTaken.get();
    }

    /** An answer's text, taken out of its bytes once: looking is not to cost what is measured. */
    private static final class Shown {

        private final Answer answer;
        private final String text;

        Shown(Answer answer) {
            this.answer = answer;
            text = answer.text();
        }

        void must(String shown) {
            must(1, shown);
        }

        /** @throws IllegalStateException unless the page is the product's own and shows this so many times or more */
        void must(int times, String shown) {
            if (answer.status() != 200 || answer.isSignIn() || count(text, shown) < times) {
                throw new IllegalStateException("%d from %s, without %d times %s".formatted(answer.status(), answer.address(), times, shown));
            }
        }

        /** What the page has filled into the first field of this name. */
        String value(String field) {
            must("name=\"" + field + "\"");
            int from = text.indexOf("value=\"", text.indexOf("name=\"" + field + "\"")) + "value=\"".length();
            return text.substring(from, text.indexOf('"', from));
        }
    }

    /** @throws IllegalStateException unless the answer is the product's own and shows this so many times or more */
    static void shown(Answer answer, int times, String part) {
        new Shown(answer).must(times, part);
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
