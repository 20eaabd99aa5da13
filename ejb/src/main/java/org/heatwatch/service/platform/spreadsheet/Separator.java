package org.heatwatch.service.platform.spreadsheet;

import java.util.HashMap;
import java.util.Map;

/** Finds the character between the values of a text file: the one that divides the most lines into the same number. */
final class Separator {

    private static final String CANDIDATES = ",;\t";

    private Separator() {
    }

    /** @param sample the first lines of the file; the last of them may be cut off */
    static char of(String sample) {
        char best = ',';
        int bestLines = 0;
        int bestCount = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            Map<Integer, Integer> linesByCount = linesByCount(sample, candidate);
            for (Map.Entry<Integer, Integer> found : linesByCount.entrySet()) {
                int lines = found.getValue();
                int count = found.getKey();
                if (lines > bestLines || lines == bestLines && count > bestCount) {
                    best = candidate;
                    bestLines = lines;
                    bestCount = count;
                }
            }
        }
        return best;
    }

    /** How many lines have how many of that character outside quotes; lines with none are left out. */
    private static Map<Integer, Integer> linesByCount(String sample, char candidate) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == candidate) {
                count++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                lines.merge(count, 1, Integer::sum);
                count = 0;
            }
        }
        lines.merge(count, 1, Integer::sum);
        lines.remove(0);
        return lines;
    }
}
