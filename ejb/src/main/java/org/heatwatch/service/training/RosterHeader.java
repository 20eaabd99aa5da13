package org.heatwatch.service.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetRow;
import org.heatwatch.service.training.RosterField.Match;

/**
 * The row of headings of one sheet, or two rows where headings are merged above others: it tells what each column
 * holds. A name that stands in several columns (first and middle, two surnames) is put together in their order.
 */
final class RosterHeader {

    private static final Set<RosterField> NAMES =
            EnumSet.of(RosterField.FULL_NAME, RosterField.FIRST_NAME, RosterField.LAST_NAME);
    private static final Set<RosterField> WITH_SEVERAL_COLUMNS = EnumSet.of(RosterField.FIRST_NAME, RosterField.LAST_NAME);

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u200B\\uFEFF\\u00AD]");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]{2,}|[\\s\\p{Z}&&[^ ]]");

    private final List<String> headings;
    /** How many rows it takes. */
    private final int height;
    private final Map<RosterField, List<Integer>> columns = new EnumMap<>(RosterField.class);
    private final Set<Integer> used;

    private RosterHeader(List<String> headings, int height) {
        this.headings = headings;
        this.height = height;
        Map<RosterField, Integer> ranks = new HashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            Optional<Match> match = RosterField.of(headings.get(column));
            if (match.isPresent()) {
                add(column, match.get(), ranks);
            }
        }
        settleNames();
        used = columns.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private void add(int column, Match match, Map<RosterField, Integer> ranks) {
        List<Integer> taken = columns.computeIfAbsent(match.field(), field -> new ArrayList<>());
        if (WITH_SEVERAL_COLUMNS.contains(match.field())) {
            taken.add(column);
        } else if (taken.isEmpty() || match.rank() < ranks.get(match.field())) {
            taken.clear();
            taken.add(column);
            ranks.put(match.field(), match.rank());
        }
    }

    /** "Name" beside "Surname" is a first name; "Nombre" alone is the whole one. */
    private void settleNames() {
        boolean first = columns.containsKey(RosterField.FIRST_NAME);
        boolean last = columns.containsKey(RosterField.LAST_NAME);
        boolean full = columns.containsKey(RosterField.FULL_NAME);
        if (full && last && !first) {
            columns.put(RosterField.FIRST_NAME, columns.remove(RosterField.FULL_NAME));
        } else if (first && !last && !full) {
            columns.put(RosterField.FULL_NAME, columns.remove(RosterField.FIRST_NAME));
        }
    }

    /** The best header among a sheet's first rows, the upper of two that are equally good. */
    static Optional<Placed> among(List<SpreadsheetRow> rows) {
        return IntStream.range(0, rows.size()).boxed()
                .flatMap(index -> candidates(rows, index).stream())
                .filter(placed -> placed.header().isRoster())
                .max(Comparator.comparingInt((Placed placed) -> placed.header().columns.size())
                        .thenComparing(Placed::firstDataRow, Comparator.reverseOrder()));
    }

    /** @param firstDataRow the index of the row after it */
    record Placed(RosterHeader header, int firstDataRow) {
    }

    private static List<Placed> candidates(List<SpreadsheetRow> rows, int index) {
        List<String> upper = rows.get(index).cells();
        List<Placed> found = new ArrayList<>(List.of(new Placed(new RosterHeader(upper, 1), index + 1)));
        if (index + 1 < rows.size() && onlyHeadings(rows.get(index + 1).cells())) {
            found.add(new Placed(new RosterHeader(merged(upper, rows.get(index + 1).cells()), 2), index + 2));
        }
        return found;
    }

    private static boolean onlyHeadings(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.isBlank() || RosterField.of(cell).isPresent());
    }

    private static List<String> merged(List<String> upper, List<String> lower) {
        return IntStream.range(0, Math.max(upper.size(), lower.size()))
                .mapToObj(column -> cell(lower, column).isBlank() ? cell(upper, column) : cell(lower, column)).toList();
    }

    private boolean isRoster() {
        return columns.size() > 1 && columns.keySet().stream().anyMatch(NAMES::contains);
    }

    /** Whether a row says again what the headings say, as at the top of each printed page. */
    boolean isRepeatedBy(SpreadsheetRow row) {
        return height == 1 && row.cells().equals(headings);
    }

    RosterRow read(SpreadsheetRow row) {
        return new RosterRow(row.sheet(), row.number(), name(row), value(row, RosterField.EMAIL),
                value(row, RosterField.AGENCY), value(row, RosterField.TITLE), value(row, RosterField.LICENCE),
                value(row, RosterField.DISCIPLINE));
    }

    private RosterName name(SpreadsheetRow row) {
        String first = value(row, RosterField.FIRST_NAME);
        String last = value(row, RosterField.LAST_NAME);
        String full = value(row, RosterField.FULL_NAME);
        String sortAs = value(row, RosterField.SORT_NAME);
        if (!sortAs.isEmpty() && !full.isEmpty()) {
            return new RosterName(full, sortAs);
        }
        return first.isEmpty() && last.isEmpty() ? RosterName.of(full) : RosterName.of(first, last);
    }

    private String value(SpreadsheetRow row, RosterField field) {
        return columns.getOrDefault(field, List.of()).stream().map(column -> clean(cell(row.cells(), column)))
                .filter(value -> !value.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The columns of a row that have a value and no use, by heading or letter. */
    Set<String> ignored(SpreadsheetRow row) {
        Set<String> names = new TreeSet<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (!used.contains(column) && !row.cells().get(column).isBlank()) {
                names.add(nameOf(column));
            }
        }
        return names;
    }

    private String nameOf(int column) {
        String heading = clean(cell(headings, column));
        return heading.isEmpty() ? "column " + letters(column) : heading;
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static String clean(String value) {
        String visible = INVISIBLE.matcher(Normalizer.normalize(value, Normalizer.Form.NFC)).replaceAll(" ");
        return GAPS.matcher(visible).replaceAll(" ").strip();
    }
}
