package org.heatwatch.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.OverrideLine;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Words;

/** What stands against a plan, in sentences. */
@Named
@ApplicationScoped
public class ClashWords {

    private static final int NAMED = 3;

    private final Messages messages;

    protected ClashWords() {
        this(null);
    }

    @Inject
    ClashWords(Messages messages) {
        this.messages = messages;
    }

    /** "Luis Ortega delivers “Patrol briefing” at that time (Fri, Mar 13, 2026, 10:00, Fernbrook Public Library)." */
    public String of(Clash clash) {
        return messages.text(clash.key(), inWords(clash.arguments()));
    }

    /** What a sentence of a clash, or of a refused time, names. */
    Object[] inWords(List<Serializable> arguments) {
        return arguments.stream().map(this::inWords).toArray();
    }

    private Object inWords(Object argument) {
        return argument instanceof UnavailableTime time ? of(time) : argument instanceof Holiday holiday ? of(holiday) : argument;
    }

    private String of(Holiday holiday) {
        return messages.text("holiday." + holiday);
    }

    /**
     * Each sentence once, after the sessions that it stands against, of which three are named: "Fri, Mar 13, 2026, 10:00; Fri, Mar 20, 2026,
     * 10:00: ...".
     */
    public List<String> ofSessions(List<Clash> clashes) {
        Map<String, List<Clash>> same = clashes.stream().collect(Collectors.groupingBy(this::of, LinkedHashMap::new, Collectors.toList()));
        return same.entrySet().stream().map(each -> ofSessions(each.getKey(), each.getValue())).toList();
    }

    private String ofSessions(String sentence, List<Clash> clashes) {
        String named = clashes.stream().limit(NAMED).map(clash -> Words.dateTime(clash.start())).collect(Collectors.joining("; "));
        return messages.text("clash.of-sessions", named, Math.max(0, clashes.size() - NAMED), sentence);
    }

    /** "Luis Ortega, too little time to travel, Fri, Mar 13, 2026, 10:00". */
    public String of(OverrideLine override) {
        return messages.text("clash.overridden." + override.kind(), override.trainer(), override.start(),
                Holiday.on(override.start().toLocalDate()).map(this::of).orElse(""));
    }

    /** "Tuesdays until 12:00, from Mon, Mar 2, 2026 on", "All day, on Mon, Mar 2, 2026". */
    public String of(UnavailableTime time) {
        if (time.firstDay().equals(time.lastDay())) {
            return messages.text("unavailable.words-day", part(time), time.from(), time.until(), time.firstDay());
        }
        int weekday = time.weekday() == null ? 0 : time.weekday().getValue();
        return messages.text("unavailable.words", weekday, part(time), time.from(), time.until(), time.lastDay() == null ? 0 : 1,
                time.firstDay(), time.lastDay());
    }

    /** Nought for a whole day, 1 for its begin, 2 for its end, 3 for what is between two times. */
    private static int part(UnavailableTime time) {
        return (time.until() == null ? 0 : 1) + (time.from().equals(LocalTime.MIDNIGHT) ? 0 : 2);
    }
}
