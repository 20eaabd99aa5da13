package org.heatwatch.domain.shared;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A planned block of time on the wall clock of a place: to the minute, at most 16 hours long. What is planned keeps its local
 * time when the clock changes; a local time that the change skips or repeats names no instant and is refused with the next
 * one that does.
 */
public record LocalSlot(LocalDateTime start, LocalDateTime end, ZoneId zone) implements Serializable {

    /** Longest block, in minutes. */
    public static final int MAX_MINUTES = 16 * 60;

    /**
     * @throws RuleViolation slot.end-before-start, slot.too-long, slot.skipped-time or slot.repeated-time
     */
    public LocalSlot {
        start = start.truncatedTo(ChronoUnit.MINUTES);
        end = end.truncatedTo(ChronoUnit.MINUTES);
        mustExistOnce(start, zone);
        mustExistOnce(end, zone);
        if (!end.isAfter(start)) {
            throw new RuleViolation("slot.end-before-start");
        }
        if (minutesBetween(start, end, zone) > MAX_MINUTES) {
            throw new RuleViolation("slot.too-long", MAX_MINUTES / 60);
        }
    }

    public Instant startsAt() {
        return start.atZone(zone).toInstant();
    }

    public Instant endsAt() {
        return end.atZone(zone).toInstant();
    }

    /** Minutes that really pass, the change of the clock included. */
    public int minutes() {
        return minutesBetween(start, end, zone);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** True if some time belongs to both. */
    public boolean overlaps(LocalSlot other) {
        return startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(endsAt());
    }

    /** The same times of day on another one. */
    public LocalSlot plusDays(long days) {
        return new LocalSlot(start.plusDays(days), end.plusDays(days), zone);
    }

    /**
     * From its own start on, as long on the clock as another one.
     *
     * @throws RuleViolation as a new block does
     */
    public LocalSlot asLongAs(LocalSlot other) {
        return new LocalSlot(start, start.plus(other.onTheClock()), zone);
    }

    /**
     * This block moved as another one is: by as many days, and to its time of day, length on the clock and zone where these differ.
     *
     * @throws RuleViolation as a new block does
     */
    public LocalSlot movedAs(LocalSlot before, LocalSlot after) {
        long days = ChronoUnit.DAYS.between(before.start.toLocalDate(), after.start.toLocalDate());
        LocalTime time = before.start.toLocalTime().equals(after.start.toLocalTime()) ? start.toLocalTime() : after.start.toLocalTime();
        Duration length = before.onTheClock().equals(after.onTheClock()) ? onTheClock() : after.onTheClock();
        LocalDateTime moved = start.toLocalDate().plusDays(days).atTime(time);
        return new LocalSlot(moved, moved.plus(length), before.zone.equals(after.zone) ? zone : after.zone);
    }

    private Duration onTheClock() {
        return Duration.between(start, end);
    }

    private static int minutesBetween(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        return (int) Duration.between(start.atZone(zone), end.atZone(zone)).toMinutes();
    }

    private static void mustExistOnce(LocalDateTime time, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.size() == 1) {
            return;
        }
        var transition = zone.getRules().getTransition(time);
        if (offsets.isEmpty()) {
            throw new RuleViolation("slot.skipped-time", time, transition.getDateTimeAfter());
        }
        throw new RuleViolation("slot.repeated-time", time, transition.getDateTimeBefore());
    }
}
