package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.tests.system.AccessMatrix.Row;

/** Asks as the access matrix says and tells what is wrong with the answers. The cast has entered. */
@ApplicationScoped
public class AccessCells {

    private static final Set<Integer> LET_IN = Set.of(200, 204, 302, 409, 422);

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Inject
    private AccessCast cast;

    @Inject
    private AccessForms forms;

    /** Of all of these at this address. */
    List<String> faults(AccessMatrix matrix, Row row, Predicate<String> whose) throws IOException, InterruptedException {
        var faults = new ArrayList<String>();
        for (String who : matrix.whos()) {
            if (whose.test(who)) {
                fault(matrix, who, row).ifPresent(faults::add);
            }
        }
        return faults;
    }

    /** Of one cell: who, where, what was expected, what was got instead. */
    Optional<String> fault(AccessMatrix matrix, String who, Row row) throws IOException, InterruptedException {
        String cell = row.answers().get(who);
        Optional<String> page = forms.page(who, row);
        String before = cast.state();
        long denied = denials(who, row);
        Asked answer = forms.ask(who, row, page, cast.target());

        var got = new ArrayList<String>();
        if (!isAsExpected(cell, row, answer)) {
            got.add("the answer " + answer);
        }
        if (!cell.equals("+")) {
            cast.canaries().forEach((letter, words) -> {
                if (answer.body().contains(words) != isShown(cell, letter)) {
                    got.add((isShown(cell, letter) ? "nothing of " : "shown ") + letter);
                }
            });
            if (!cast.state().equals(before)) {
                got.add("something changed");
            }
        }
        if (".>".contains(cell) && denials(who, row) == denied) {
            got.add("no denial on record");
        }
        if ("S.>".contains(cell) && row.isOfOneRecord()) {
            Map<String, String> none = ofNothing();
            Asked same = forms.ask(who, row, page, none);
            if (!alike(answer, cast.target()).equals(alike(same, none))) {
                got.add("another answer than for a record that doesn't exist, " + same);
            }
        }
        return got.isEmpty() ? Optional.empty() : Optional.of(row + "\n    as " + who + ", " + matrix.is().get(who)
                + "\n    expected " + meaning(cell) + "\n    got " + String.join(", ", got));
    }

    private static boolean isShown(String cell, String letter) {
        return !"S.>o+".contains(cell) && cell.contains(letter);
    }

    private static String meaning(String cell) {
        return switch (cell) {
            case "S" -> "to have to sign in";
            case "." -> "not found";
            case ">" -> "to be sent to what is missing of her standing";
            case "+" -> "to be let in";
            case "o" -> "to be let in and shown nothing of it";
            default -> "to be let in and shown " + cell;
        };
    }

    private static boolean isAsExpected(String cell, Row row, Asked answer) {
        return switch (cell) {
            case "S" -> row.isScripts() ? answer.status() == 401 : answer.status() == 302 && answer.path().equals("/sign-in");
            case "." -> answer.status() == 404;
            case ">" -> row.isScripts()
                    ? answer.status() == 403 && answer.body().equals("{\"outcome\":\"standing\"}")
                    : answer.status() == 302 && answer.path().equals("/account/standing");
            default -> LET_IN.contains(answer.status()) && !answer.path().equals("/sign-in") && !answer.path().equals("/account/standing");
        };
    }

    /** Of records that don't exist. What is chosen from a list that the page has shown stays. */
    private Map<String, String> ofNothing() {
        var none = new HashMap<String, String>(cast.target());
        Stream.of("cohort", "session", "enrolment", "waitlist", "place", "queued", "episode", "facilitator", "assignment", "emergency", "name", "template", "completed", "makeUp", "visit", "statement", "program", "coming", "point", "ride", "line").forEach(each -> none.put(each, UUID.randomUUID().toString()));
        none.put("youth", YouthCode.random(RandomGenerator.getDefault()).value());
        return none;
    }

    /** Without what differs from one address to the next, and from one answer to the next. */
    private String alike(Asked answer, Map<String, String> ids) {
        String all = answer.status() + " " + answer.location() + '\n' + answer.body();
        for (String id : ids.values()) {
            all = all.replace(id, "ID");
        }
        return withoutChance(all.replace(cast.target().get("youth"), "ID"));
    }

    /** Without what each answer of the same page has anew. */
    static String withoutChance(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "").replaceAll("[\"'][A-Za-z0-9+/]{48}=*[\"']", "").replaceAll("value=\"-?\\d+:-?\\d+\"", "").replaceAll(ID, "ID");
    }

    private long denials(String who, Row row) {
        Set<String> acts = row.by().stream().map(each -> each.substring(each.indexOf('.') + 1)).collect(Collectors.toSet());
        return cast.denials(who).stream().filter(acts::contains).count();
    }
}
