package org.heatwatch.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.training.FieldChange;
import org.heatwatch.service.training.SessionMove;
import org.heatwatch.service.training.StepField;
import org.heatwatch.service.training.TrainingStep;
import org.heatwatch.web.shared.Messages;

/** What an act changed of a training, in sentences. */
@Named
@ApplicationScoped
public class HistoryWords {

    private final Messages messages;

    protected HistoryWords() {
        this(null);
    }

    @Inject
    HistoryWords(Messages messages) {
        this.messages = messages;
    }

    /** None where the act changed nothing but the training's state, or is older than what is kept of it. */
    public List<String> of(TrainingStep step) {
        return Stream.concat(step.fields().stream().map(this::of), step.sessions().stream().map(this::of)).toList();
    }

    /** "Seats: 25 → 30", "Luis Ortega: – → Lead"; of notes only that they changed. */
    private String of(StepField change) {
        var words = new FieldWords(messages);
        return switch (change.field()) {
            case NOTES -> messages.text("training.notes-changed");
            case TRAINER -> words.line(change.trainer(), role(change.was()), role(change.became()));
            default -> words.of(new FieldChange(change.field(), change.was(), change.became()));
        };
    }

    private String role(String name) {
        return name.isEmpty() ? "" : messages.text("trainers.role." + name);
    }

    /** "Moved: Thu, Oct 22, 2026, 9:00 to 12:00 → Fri, Oct 23, 2026, 9:00 to 12:00"; with the places where these differ. */
    private String of(SessionMove move) {
        String from = move.isAdded() ? "" : words(move.fromStart(), move.fromEnd(), move.fromZone(), move.isElsewhere() ? place(move.fromPlace()) : "");
        String to = move.isCancelled() ? "" : words(move.toStart(), move.toEnd(), move.toZone(), move.isElsewhere() ? place(move.toPlace()) : "");
        return messages.text(move.isAdded() ? "session.move-on" : move.isCancelled() ? "session.move-off" : "session.move", from, to);
    }

    private String words(LocalDateTime start, LocalDateTime end, ZoneId zone, String place) {
        return Stream.of(messages.text("session.span", start, end.toLocalTime()),
                        zone.equals(County.ZONE) ? "" : messages.text("zone." + zone.getId()), place)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String place(String place) {
        return place.isEmpty() ? messages.text("training.no-place-yet") : place;
    }
}
