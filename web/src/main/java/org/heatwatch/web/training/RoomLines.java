package org.heatwatch.web.training;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.RoomDetails;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.VenueDetails;

/** Rooms as they are typed: a line each, "Room 2B, 30". */
final class RoomLines {

    private static final Pattern LINE = Pattern.compile("(.*\\S)\\s*[,;:]\\s*(\\d{1,6})( seats)?");

    private RoomLines() {}

    static String of(List<RoomDetails> rooms) {
        return rooms.stream().map(room -> room.name() + ", " + room.seats()).collect(Collectors.joining("\n"));
    }

    /** @throws RuleViolation venue.rooms, which names the line */
    static List<RoomDetails> read(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).map(RoomLines::room).toList();
    }

    private static RoomDetails room(String line) {
        Matcher room = LINE.matcher(line);
        if (!room.matches()) {
            throw new RuleViolation("venue.rooms", line, SessionPlan.MAX_ROOM, VenueDetails.MAX_SEATS);
        }
        return new RoomDetails(room.group(1), Integer.parseInt(room.group(2)));
    }
}
