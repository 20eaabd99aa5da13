package org.heatwatch.tests.faults;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** F6: a double click, and then back and once more. Everybody gets the first receipt. */
final class SentTwice {

    private final Site site;
    private final FaultTable table;

    SentTwice(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run(int trials) throws Exception {
        new Trials("F6", site, table).run(trials, SentTwice::trial);
    }

    private static boolean trial(Trials.Scene scene, Kind kind, int number) throws Exception {
        Act act = scene.stage().next(kind);
        ActLog.Entry entry = scene.log().asked(act.asked());
        Act.Click click = act.prepare(scene.visitor());
        Callable<Reply> sending = () -> Client.answered(click::send);
        List<Reply> twice = scene.crowd().all(List.of(sending, sending));
        Reply again = sending.call();
        Set<Reply> replies = Stream.concat(twice.stream(), Stream.of(again)).collect(Collectors.toSet());
        replies.stream().sorted(Comparator.comparing(Reply::isSaved)).forEach(entry::answered);
        if (replies.size() > 1 || !again.isSaved()) {
            System.out.println("F6 unexpected " + kind.word() + " " + act.asked().key() + ": " + replies);
            return false;
        }
        return true;
    }
}
