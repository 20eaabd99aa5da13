package org.heatwatch.tests.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;

/** A roster of new people is checked and committed. */
final class RosterImport implements Act {

    static final int PEOPLE = 20;

    /** How the e-mail of everybody on a roster ends. */
    static final String AT_WORK = "@roster.example.org";

    private static final int LOOK_AGAIN_MILLIS = 100;

    /** After this the user chooses her file again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What the page says when the server was killed while it read the file. */
    private static final String INTERRUPTED = "was interrupted";

    private final String address;
    private final String tag;
    private final String file;
    private final Asked asked;
    private volatile String roster = "";

    /** @param tag the name of the file, and what its people's addresses begin with; letters and digits */
    RosterImport(UUID training, String tag) {
        this(training, tag, tag);
    }

    /** @param file its name, without the ending, where another file holds the same people */
    RosterImport(UUID training, String tag, String file) {
        this.address = "/training/import-roster?training=" + training;
        this.tag = tag;
        this.file = file;
        this.asked = new Asked(Kind.IMPORTING, UUID.randomUUID(), tag, Stream.concat(Stream.of("committed"), IntStream.range(0, PEOPLE)
                .boxed()
                .flatMap(i -> Stream.of("person " + i, "registration " + i, "change " + i))).collect(Collectors.toSet()));
    }

    /** Of the person in this row. */
    static String email(String tag, int row) {
        return tag + "-" + row + AT_WORK;
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public Click prepare(Visitor visitor) throws IOException, InterruptedException {
        Answer page = settled(visitor, roster.isEmpty() ? checked(visitor) : visitor.get(address + "&roster=" + roster));
        if (page.text().contains(INTERRUPTED) || goesOn(page)) {
            roster = "";
            return () -> Reply.unconfirmed(goesOn(page) ? "being read for too long" : "interrupted");
        }
        if (Pages.failure(page).isPresent() || isCommitted(page) || page.page().getElementById("commit") == null) {
            return () -> reply(page);
        }
        Form commit = Form.of(page, "commit");
        return () -> reply(settled(visitor, visitor.submit(commit)));
    }

    /** The page when nothing goes on in the background any more, or her patience is over. */
    static Answer settled(Visitor visitor, Answer page) throws IOException, InterruptedException {
        Answer now = page;
        Instant deadline = Instant.now().plus(PATIENCE);
        while (goesOn(now) && Instant.now().isBefore(deadline)) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            now = visitor.get(now.address().getPath() + "?" + now.address().getQuery());
        }
        return now;
    }

    private Answer checked(Visitor visitor) throws IOException, InterruptedException {
        Answer empty = visitor.get(address);
        if (Pages.failure(empty).isPresent()) {
            return empty;
        }
        Answer page = visitor.submit(Form.of(empty, "check").with("file", file + ".csv", csv()));
        String query = String.valueOf(page.address().getQuery());
        if (query.contains("roster=")) {
            roster = query.replaceAll(".*roster=([^&]*).*", "$1");
        }
        return page;
    }

    private static boolean goesOn(Answer page) {
        return page.status() == 200 && page.page().selectFirst("[data-standing]") != null;
    }

    private byte[] csv() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "Rosa %s-%d,%s,Riverside Hospital%n".formatted(tag, i, email(tag, i)))
                .collect(Collectors.joining("", "Name,E-mail,Agency\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Reply reply(Answer answer) {
        return Pages.failure(answer).orElseGet(() -> isCommitted(answer)
                ? Reply.saved(answer.page().select(".alert--success").text())
                : Pages.notDone(answer));
    }

    private static boolean isCommitted(Answer answer) {
        return answer.page().selectFirst(".alert--success #found") != null;
    }
}
