package org.heatwatch.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.OverrideLine;
import org.heatwatch.web.shared.Messages;

/** What stands against a plan, in sentences. */
@Named
@ApplicationScoped
public class ClashWords {

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

    /** As {@link #of(Clash)}, after the session that it stands against: "Fri, Mar 13, 2026, 10:00: ...". */
    public String ofSession(Clash clash) {
        return messages.text("clash.of-session", clash.start(), of(clash));
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
