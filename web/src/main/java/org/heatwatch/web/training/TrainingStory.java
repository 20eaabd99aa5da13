package org.heatwatch.web.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What stands at the top of a training's page, in sentences. */
public class TrainingStory {

    private final TrainingSheet training;
    private final Map<SessionId, SessionRoll> rolls;
    private final Messages messages;

    TrainingStory(TrainingSheet training, Map<SessionId, SessionRoll> rolls, Messages messages) {
        this.training = training;
        this.rolls = rolls;
        this.messages = messages;
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
        return training.trainers().stream().filter(each -> each.role() == TrainerRole.CO_TRAINER).map(TrainerLine::name).toList();
    }

    /** What is missing or left to do, of a training that takes place. */
    public List<String> getMissing() {
        List<String> missing = new ArrayList<>();
        if (!training.state().isOpen()) {
            return missing;
        }
        if (training.gaps().contains(TrainingGap.NO_LEAD_TRAINER)) {
            missing.add(messages.text("training.missing-lead"));
        }
        training.sessions().stream()
                .filter(session -> session.venue().isEmpty() && session.link().isEmpty())
                .forEach(session -> missing.add(messages.text("training.missing-place", session.ordinal(), session.start())));
        if (training.state() == TrainingState.PUBLISHED && training.registered() == 0) {
            missing.add(messages.text("training.missing-people"));
        }
        return missing;
    }

    /** True when a published training only has to be closed. */
    public boolean isReadyToClose() {
        return training.sessions().stream()
                .allMatch(session -> rolls.containsKey(session.id()) && rolls.get(session.id()).state() == RollState.CLOSED);
    }
}
