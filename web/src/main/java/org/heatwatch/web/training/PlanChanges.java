package org.heatwatch.web.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.FieldChange;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.training.TrainerChoice;
import org.heatwatch.service.training.VenueChoice;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Words;

/** What somebody else has changed in a training while a form was open, in words: "Capacity: 25 → 30". */
final class PlanChanges {

    private final List<TrainerChoice> trainers;
    private final List<VenueChoice> venues;
    private final Messages messages;
    private final FieldWords words;
    private final List<String> changes = new ArrayList<>();

    PlanChanges(List<TrainerChoice> trainers, List<VenueChoice> venues, Messages messages) {
        this.trainers = trainers;
        this.venues = venues;
        this.messages = messages;
        this.words = new FieldWords(messages);
    }

    PlanChanges plan(TrainingPlan seen, TrainingPlan now) {
        FieldChange.between(seen, now).stream().map(words::of).forEach(changes::add);
        sessions(seen, now);
        return this;
    }

    PlanChanges trainers(Trainers seen, Trainers now) {
        field("training.lead-label", seen.lead().map(this::name).orElse(""), now.lead().map(this::name).orElse(""));
        field("training.co-trainers-label", names(seen), names(now));
        return this;
    }

    List<String> inWords() {
        return List.copyOf(changes);
    }

    private void field(String label, String seen, String now) {
        line(messages.text(label), seen, now);
    }

    private void line(String what, String seen, String now) {
        if (!seen.equals(now)) {
            changes.add(words.line(what, seen, now));
        }
    }

    private void sessions(TrainingPlan seen, TrainingPlan now) {
        Map<SessionId, String> before = sessions(seen);
        Map<SessionId, String> after = sessions(now);
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        all.forEach(id -> line(messages.text("training.session"), before.getOrDefault(id, ""), after.getOrDefault(id, "")));
    }

    private Map<SessionId, String> sessions(TrainingPlan plan) {
        Map<SessionId, String> words = new LinkedHashMap<>();
        plan.sessions().forEach(session -> words.put(session.sessionId(), session(session)));
        return words;
    }

    private String session(SessionPlan session) {
        String place = session.venue().map(this::venue).orElse("") + ' ' + session.room() + ' ' + session.link();
        return (Words.dateTime(session.slot().start()) + " – " + Words.time(session.slot().end().toLocalTime()) + ' ' + place.strip()).strip();
    }

    private String names(Trainers someone) {
        return someone.coTrainers().stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    private String name(PersonId person) {
        return trainers.stream().filter(each -> each.id().equals(person)).map(TrainerChoice::name).findFirst()
                .orElseGet(() -> messages.text("training.former-trainer"));
    }

    private String venue(VenueId venue) {
        return venues.stream().filter(each -> each.id().equals(venue)).map(VenueChoice::name).findFirst().orElse("");
    }
}
