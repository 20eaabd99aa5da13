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
        unasked.forEach((key, kind) -> found(kind, Misfit.PHANTOM, key, left.get(key)));
    }

    private void compare(ActLog.Entry entry, Map<String, Integer> parts, Instant strike) {
        Asked asked = entry.asked();
        if (parts.isEmpty() && entry.isSaved()) {
            boolean before = entry.repliedAt().filter(strike::isAfter).isPresent();
            found(asked.kind(), before ? Misfit.LOST : Misfit.FALSE_SAVED, asked.key(), parts);
        } else if (!parts.isEmpty() && !parts.keySet().containsAll(asked.parts())) {
            found(asked.kind(), Misfit.TORN, asked.key(), parts);
        }
        if (parts.values().stream().anyMatch(times -> times > 1)) {
            found(asked.kind(), Misfit.DUPLICATE, asked.key(), parts);
        }
        boolean refused = entry.reply().filter(reply -> reply.meaning() == Reply.Meaning.REFUSED).isPresent();
        if (!parts.isEmpty() && (refused || !asked.parts().containsAll(parts.keySet()))) {
            found(asked.kind(), Misfit.PHANTOM, asked.key(), parts);
        }
    }

    private void found(Kind kind, Misfit misfit, String key, Map<String, Integer> parts) {
        details.add("%s %s: %s %s".formatted(misfit.word(), kind.word(), key, new TreeMap<>(parts)));
        counts.merge(kind, misfit.once(), Counts::plus);
    }

    Counts of(Kind kind) {
        return counts.getOrDefault(kind, Counts.NONE);
    }

    /** A line for each thing that doesn't fit. */
    List<String> details() {
        return details;
    }
}
