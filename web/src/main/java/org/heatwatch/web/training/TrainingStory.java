package org.heatwatch.web.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.domain.training.TrainingGap;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.attendance.SessionRoll;
import org.heatwatch.service.training.SessionLine;
import org.heatwatch.service.training.TrainerLine;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Words;

/** What a training's page tells at its top, and of its sessions, in sentences. */
public class TrainingStory {

    private final TrainingSheet training;
    private final Map<SessionId, SessionRoll> rolls;
    private final Set<SessionId> counted;
    private final Messages messages;
    private final Instant now;

    TrainingStory(TrainingSheet training, Map<SessionId, SessionRoll> rolls, Set<SessionId> counted, Messages messages, Instant now) {
        this.training = training;
        this.rolls = rolls;
        this.counted = counted;
        this.messages = messages;
        this.now = now;
    }

    /** "Fri, Mar 13, 2026, 10:00 to 12:00, and 2 more sessions". */
    public String getWhen() {
        SessionLine first = training.sessions().get(0);
        return messages.text("training.when", first.start(), Words.time(first.end().toLocalTime()), training.sessions().size() - 1);
    }

    /** "4 hours 30 min". */
    public String getLength() {
        return messages.text("training.length", training.minutes() / 60, training.minutes() % 60);
    }

    public List<String> getCoTrainers() {
        return training.trainers().stream().filter(each -> each.role() == TrainerRole.CO_TRAINER).map(this::name).toList();
    }

    /** "Luis Ortega", or "Luis Ortega (asked)". */
    public String name(TrainerLine trainer) {
        return messages.text("training.trainer." + trainer.state(), trainer.name());
    }

    /** What is missing or left to do, of a training that takes place. */
    public List<String> getMissing() {
        List<String> missing = new ArrayList<>();
        if (!training.state().isOpen()) {
            return missing;
        }
        if (training.gaps().contains(TrainingGap.NO_LEAD_TRAINER)) {
            missing.add(training.lead().map(asked -> messages.text("training.missing-answer", asked.name()))
                    .orElseGet(() -> messages.text("training.missing-lead")));
        }
        training.sessions().stream()
                .filter(session -> session.venue().isEmpty() && session.link().isEmpty())
                .forEach(session -> missing.add(messages.text("training.missing-place", session.ordinal(), session.start())));
        if (training.state() == TrainingState.PUBLISHED && training.people().here() == 0 && !training.plan().seats().headcountOnly()) {
            missing.add(messages.text("training.missing-people"));
        }
        return missing;
    }

    /** True when a published training only has to be closed. */
    public boolean isReadyToClose() {
        return training.sessions().stream().allMatch(this::isClosed);
    }

    /** The first session of today or before whose roll is not closed, or whose people were not counted. */
    public Optional<SessionId> rollDue() {
        return training.state() != TrainingState.PUBLISHED ? Optional.empty() : training.sessions().stream()
                .filter(session -> !isClosed(session))
                .filter(session -> !session.start().toLocalDate().isAfter(LocalDate.ofInstant(now, session.zone())))
                .map(SessionLine::id)
                .findFirst();
    }

    private boolean isClosed(SessionLine session) {
        return counted.contains(session.id()) || rolls.containsKey(session.id()) && rolls.get(session.id()).state() == RollState.CLOSED;
    }
}
