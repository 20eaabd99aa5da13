package org.heatwatch.tests.faults;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heatwatch.tests.http.Visitor;

/** F7: two coordinators do what can't both be done, or what both want, at the same moment. */
final class TwoAtOnce {

    private final Site site;
    private final FaultTable table;

    TwoAtOnce(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run(int trials) throws Exception {
        new Trials("F7", site, table).run(trials, this::trial);
    }

    private boolean trial(Trials.Scene scene, Kind kind, int number) throws Exception {
        boolean first = number % 2 == 0;
        boolean told = switch (kind) {
            case MARKING -> first ? sameAttendee(scene) : twoAttendees(scene);
            case REGISTERING -> first ? samePerson(scene, number % 4 == 0) : lastSeat(scene, number % 4 == 1);
            case IMPORTING -> first ? sameDryRun(scene) : samePeople(scene);
        };
        if (!told) {
            System.out.println("F7 unexpected " + kind.word() + " " + number);
        }
        return told;
    }

    /** One is kept; the other sees whose it was, and what. */
    private static boolean sameAttendee(Trials.Scene scene) throws Exception {
        UUID attendee = scene.stage().attendee();
        UUID session = scene.stage().marked().session();
        List<Reply> replies = both(scene, logged(scene, new Mark(session, attendee, "PRESENT")), logged(scene, new Mark(session, attendee, "ABSENT")));
        int saved = replies.get(0).isSaved() ? 0 : 1;
        if (!replies.get(saved).isSaved() || replies.get(1 - saved).isSaved()) {
            return false;
        }
        JsonObject stale = JsonParser.parseString(replies.get(1 - saved).said()).getAsJsonObject();
        return stale.get("outcome").getAsString().equals("stale") && stale.get("status").getAsString().equals(List.of("PRESENT", "ABSENT").get(saved))
                && !stale.get("by").getAsString().isEmpty();
    }

    private static boolean twoAttendees(Trials.Scene scene) throws Exception {
        return both(scene, logged(scene, scene.stage().next(Kind.MARKING)), logged(scene, scene.stage().next(Kind.MARKING))).stream()
                .allMatch(Reply::isSaved);
    }

    /** At the door both are told that she is on the roll; in the office the second that she has a seat already. */
    private static boolean samePerson(Trials.Scene scene, boolean atTheDoor) throws Exception {
        Stage stage = scene.stage();
        String unique = stage.unique();
        Stage.OnFile onFile = stage.onFile();
        Supplier<Act> sameAct = () -> atTheDoor
                ? new WalkIn(stage.walkedIn().session(), "Wanda " + unique, unique + WalkIn.AT_HOME)
                : new Register(stage.registered().training(), onFile);
        Act act = sameAct.get();
        ActLog.Entry entry = scene.log().asked(withoutReceipt(act.asked()));
        List<Reply> replies = both(scene, unlogged(act), unlogged(sameAct.get()));
        replies.stream().sorted(Comparator.comparing(Reply::isSaved)).forEach(entry::answered);
        return atTheDoor ? replies.stream().allMatch(Reply::isSaved)
                : replies.stream().filter(Reply::isSaved).count() == 1
                        && replies.stream().anyMatch(reply -> reply.said().contains("has a seat already"));
    }

    /** At the door the second is told that all seats are taken; in the office, that it is the waitlist. */
    private boolean lastSeat(Trials.Scene scene, boolean atTheDoor) throws Exception {
        Stage.Place place;
        try (Connection owner = site.product().ownerConnection()) {
            place = Stage.place(owner, "One seat", 1);
        }
        Supplier<Act> act = () -> atTheDoor ? scene.stage().walkIn(place) : new Register(place.training(), scene.stage().onFile());
        List<Reply> replies = both(scene, logged(scene, act.get()), logged(scene, act.get()));
        String second = atTheDoor ? "All seats are taken" : "is on the waitlist, number 1";
        return replies.stream().filter(reply -> reply.said().contains(second)).count() == 1
                && replies.stream().filter(Reply::isSaved).count() == (atTheDoor ? 1 : 2) && seated(place) == 1;
    }

    private long seated(Stage.Place place) throws SQLException {
        try (Connection owner = site.product().ownerConnection()) {
            return SqlRows.number(owner, "select count(*) from registration where training_id = ? and state = 'REGISTERED'", place.training());
        }
    }

    /** Both are told that it is imported; it is imported once. */
    private static boolean sameDryRun(Trials.Scene scene) throws Exception {
        Act act = scene.stage().next(Kind.IMPORTING);
        ActLog.Entry entry = scene.log().asked(act.asked());
        Act.Click mine = act.prepare(scene.visitor());
        Act.Click theirs = act.prepare(scene.colleague());
        List<Reply> replies = scene.crowd().all(List.of(() -> Client.answered(mine::send), () -> Client.answered(theirs::send)));
        replies.forEach(entry::answered);
        return replies.stream().allMatch(Reply::isSaved);
    }

    /** Whoever comes second finds everybody registered already. */
    private static boolean samePeople(Trials.Scene scene) throws Exception {
        UUID training = scene.stage().imported().training();
        String people = scene.stage().unique();
        String other = scene.stage().unique();
        Act first = new RosterImport(training, people);
        Act second = new RosterImport(training, people, other);
        ActLog.Entry entry = scene.log().asked(first.asked());
        ActLog.Entry also = scene.log().asked(new Asked(Kind.IMPORTING, second.asked().command(), other, Set.of("committed")));
        List<Reply> replies = both(scene, unlogged(first), unlogged(second));
        entry.answered(replies.get(0));
        also.answered(replies.get(1));
        return replies.stream().allMatch(Reply::isSaved);
    }

    private interface Sending {
        Callable<Reply> by(Visitor visitor) throws Exception;
    }

    private static Sending unlogged(Act act) {
        return visitor -> {
            Act.Click click = act.prepare(visitor);
            return () -> Client.answered(click::send);
        };
    }

    private static Sending logged(Trials.Scene scene, Act act) {
        ActLog.Entry entry = scene.log().asked(act.asked());
        return visitor -> {
            Act.Click click = act.prepare(visitor);
            return () -> entry.answered(Client.answered(click::send)).reply().orElseThrow();
        };
    }

    /** Both prepare, then both click. */
    private static List<Reply> both(Trials.Scene scene, Sending mine, Sending theirs) throws Exception {
        return scene.crowd().all(List.of(mine.by(scene.visitor()), theirs.by(scene.colleague())));
    }

    private static Asked withoutReceipt(Asked asked) {
        Set<String> parts = asked.parts().stream().filter(part -> !Set.of("receipt", "event").contains(part)).collect(Collectors.toSet());
        return new Asked(asked.kind(), asked.command(), asked.key(), parts);
    }
}
