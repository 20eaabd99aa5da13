package org.heatwatch.tests.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what the product said with what the database holds. An act that was never answered may be there whole, or not at all. */
final class Comparison {

    private final Map<Kind, Counts> counts = new TreeMap<>();
    private final List<String> details = new ArrayList<>();

    /** @param strike when the fault struck; what was said since then, and isn't so, is a false "saved" and not a loss */
    Comparison(Collection<ActLog.Entry> log, Collection<Trace> traces, Instant strike) {
        Map<String, Map<String, Integer>> left = new HashMap<>();
        Map<String, Kind> unasked = new HashMap<>();
        for (Trace each : traces) {
            left.computeIfAbsent(each.key(), key -> new HashMap<>()).merge(each.part(), 1, Integer::sum);
            unasked.put(each.key(), each.kind());
        }
        for (ActLog.Entry each : log) {
            compare(each, left.getOrDefault(each.asked().key(), Map.of()), strike);
            unasked.remove(each.asked().key());
        }
        unasked.forEach((key, kind) -> found(kind, "phantom", key, left.get(key)));
    }

    private void compare(ActLog.Entry entry, Map<String, Integer> parts, Instant strike) {
        Asked asked = entry.asked();
        if (parts.isEmpty() && entry.isSaved()) {
            boolean before = entry.repliedAt().filter(strike::isAfter).isPresent();
            found(asked.kind(), before ? "lost" : "false saved", asked.key(), parts);
        } else if (!parts.isEmpty() && !parts.keySet().containsAll(asked.parts())) {
            found(asked.kind(), "torn", asked.key(), parts);
        }
        if (parts.values().stream().anyMatch(times -> times > 1)) {
            found(asked.kind(), "duplicate", asked.key(), parts);
        }
        boolean refused = entry.reply().filter(reply -> reply.meaning() == Reply.Meaning.REFUSED).isPresent();
        if (!parts.isEmpty() && (refused || !asked.parts().containsAll(parts.keySet()))) {
            found(asked.kind(), "phantom", asked.key(), parts);
        }
    }

    private void found(Kind kind, String what, String key, Map<String, Integer> parts) {
        details.add("%s %s: %s %s".formatted(what, kind.word(), key, new TreeMap<>(parts)));
        counts.merge(kind, switch (what) {
            case "lost" -> new Counts(1, 0, 0, 0, 0);
            case "duplicate" -> new Counts(0, 1, 0, 0, 0);
            case "torn" -> new Counts(0, 0, 1, 0, 0);
            case "phantom" -> new Counts(0, 0, 0, 1, 0);
            default -> new Counts(0, 0, 0, 0, 1);
        }, Counts::plus);
    }

    Counts of(Kind kind) {
        return counts.getOrDefault(kind, Counts.NONE);
    }

    /** A line for each thing that doesn't fit. */
    List<String> details() {
        return details;
    }
}
