package org.heatwatch.web.shared;

import java.io.Serializable;

/**
 * Where a list stands.
 *
 * @param page from 1
 * @param count of all rows
 */
public record Paging(int page, int size, long count) implements Serializable {

    /** The page that an address asks for: the first or the last one where there is no such page. */
    public static Paging at(String asked, int size, long count) {
        int page = asked != null && asked.matches("[1-9]\\d{0,6}") ? Integer.parseInt(asked) : 1;
        return new Paging(Math.min(page, last(size, count)), size, count);
    }

    public int firstRow() {
        return (page - 1) * size;
    }

    public long getFrom() {
        return firstRow() + 1L;
    }

    public long getTo() {
        return Math.min(count, (long) page * size);
    }

    public boolean isSeveral() {
        return count > size;
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page == last(size, count);
    }

    private static int last(int size, long count) {
        return (int) Math.max(1, (count + size - 1) / size);
    }
}
