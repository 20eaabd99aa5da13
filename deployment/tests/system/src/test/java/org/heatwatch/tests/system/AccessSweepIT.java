package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.heatwatch.tests.system.AccessMatrix.Row;
import org.junit.jupiter.api.Test;

/** The ids of one facilitator's cohort are nothing to anybody else, wherever they are put: nothing of it is shown and nothing of it changes. */
class AccessSweepIT extends OnTheServer {

    private static final AccessMatrix MATRIX = AccessMatrix.read();

    /** What of the target is put into each place. */
    private static final List<String> IDS = List.of("program", "cohort", "session", "enrolment", "youth", "youthId", "name", "assignment", "facilitator", "emergency", "template",
            "waitlist", "place", "queued", "episode", "completed", "makeUp", "visit", "statement", "coming", "point", "ride", "line");

    /** Names in addresses that a record of her own can stand beside. */
    private static final List<String> OWN = List.of("cohort", "session", "enrolment", "youth");

    @Inject
    AccessCast cast;

    @Inject
    AccessForms forms;

    @Test
    void no_address_of_the_product_answers_others_ids_in_any_place() throws Exception {
        cast.enters(MATRIX);
        assertEquals("", eachAsks(List.of("facX", "coordX", "trainer", "admin", "liaison"), this::asksEverywhere));
    }

    private List<String> asksEverywhere(String who) throws Exception {
        var faults = new ArrayList<String>();
        for (Address address : Address.all()) {
            String before = cast.state();
            String view = address.isForm() ? forms.view(who, address) : "";
            for (Map<String, String> values : fillings(address, who)) {
                String asked = address.asked(values);
                String sent = address.sent(values) + view;
                Asked answer = cast.visitor(who).asked(address.isForm() ? "POST" : address.method(), asked, sent);
                faults.addAll(faults(who, asked, sent, answer));
                if (answer.status() >= 500 && !address.isForm()) {
                    faults.add(MATRIX.is().get(who) + " at " + asked + " got " + answer);
                }
            }
            if (!cast.state().equals(before)) {
                faults.add(MATRIX.is().get(who) + " at " + address + " changed something");
            }
        }
        return faults;
    }

    private interface Asking {
        List<String> by(String who) throws Exception;
    }

    /** Two at a time. */
    private static String eachAsks(List<String> whos, Asking asking) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            var faults = new ArrayList<String>();
            for (Future<List<String>> each : pool.invokeAll(whos.stream().<Callable<List<String>>>map(who -> () -> asking.by(who)).toList())) {
                faults.addAll(each.get());
            }
            return String.join("\n", faults);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Each id of the target in each place, alone and beside what is the visitor's own; and each in the place that has its name. */
    private Set<Map<String, String>> fillings(Address address, String who) {
        var fillings = new LinkedHashSet<Map<String, String>>();
        var replayed = new HashMap<>(cast.target());
        replayed.keySet().retainAll(address.names());
        fillings.add(replayed);
        for (String place : address.names()) {
            for (String id : IDS) {
                fillings.add(Map.of(place, cast.target().get(id)));
                var beside = new HashMap<>(cast.own(who));
                beside.keySet().retainAll(OWN);
                beside.keySet().retainAll(address.names());
                beside.put(place, cast.target().get(id));
                fillings.add(beside);
            }
        }
        return fillings;
    }

    @Test
    void what_is_ones_own_opens_nothing_of_anothers_beside_it() throws Exception {
        cast.enters(MATRIX);
        assertEquals("", eachAsks(List.of("facX", "coordX"), this::mixes));
    }

    private List<String> mixes(String who) throws Exception {
        var faults = new ArrayList<String>();
        for (Row row : MATRIX.rows()) {
            for (Map<String, String> ids : mixtures(row, who)) {
                String before = cast.state();
                Asked answer = forms.ask(who, row, forms.page(who, row), ids);
                faults.addAll(faults(who, row.address(ids, cast.own(who)), row.body(ids, cast.own(who)), answer));
                if (!cast.state().equals(before)) {
                    faults.add(MATRIX.is().get(who) + " at " + row + " with " + ids + " changed something");
                }
            }
        }
        return faults;
    }

    /** Of what this row asks for some is the target's and some her own, or of nothing; and each id of the target in each place, beside her own. */
    private Set<Map<String, String>> mixtures(Row row, String who) {
        List<String> names = row.names().filter(IDS::contains).toList();
        var hers = new HashMap<>(cast.target());
        names.forEach(name -> hers.put(name, cast.own(who).getOrDefault(name, UUID.randomUUID().toString())));
        var mixtures = new LinkedHashSet<Map<String, String>>();
        for (int chosen = 1; chosen < 1 << names.size(); chosen++) {
            var ids = new HashMap<>(hers);
            for (int i = 0; i < names.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    ids.put(names.get(i), cast.target().get(names.get(i)));
                }
            }
            mixtures.add(ids);
        }
        for (String name : names) {
            for (String id : IDS) {
                var ids = new HashMap<>(hers);
                ids.put(name, cast.target().get(id));
                mixtures.add(ids);
            }
        }
        return mixtures;
    }

    /** What she has typed herself she may see again, and what the matrix says of her. */
    private List<String> faults(String who, String asked, String sent, Asked answer) throws IOException {
        String path = asked.replaceFirst("\\?.*", "");
        String typed = URLDecoder.decode((asked + ' ' + sent).replace("%", "%25"), StandardCharsets.UTF_8);
        String known = MATRIX.rows().stream().filter(row -> row.path().equals(path) && row.body().isEmpty()).map(row -> row.answers().get(who))
                .collect(Collectors.joining());
        return cast.canaries().entrySet().stream()
                .filter(each -> !known.contains(each.getKey()) && !typed.contains(each.getValue()) && answer.body().contains(each.getValue()))
                .map(each -> MATRIX.is().get(who) + " at " + asked + ' ' + sent + " was shown " + each.getKey() + " by " + answer)
                .toList();
    }
}
