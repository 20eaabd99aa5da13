package org.heatwatch.web.training;

import org.heatwatch.domain.training.FieldChange;
import org.heatwatch.domain.training.TrainingField;
import org.heatwatch.web.shared.Messages;

/** What changed of a training's plan, in words: "Seats: 25 → 30". */
final class FieldWords {

    private final Messages messages;

    FieldWords(Messages messages) {
        this.messages = messages;
    }

    String of(FieldChange change) {
        return line(messages.text(label(change.field())), value(change.field(), change.was()), value(change.field(), change.became()));
    }

    /** Of something else than a field. */
    String line(String what, String was, String became) {
        return messages.text("training.change-line", what, orNothing(was), orNothing(became));
    }

    private String orNothing(String value) {
        return value.isEmpty() ? messages.text("training.nothing") : value;
    }

    private static String label(TrainingField field) {
        return switch (field) {
            case TITLE -> "training.title-label";
            case AUDIENCE -> "training.audience-label";
            case CAPACITY -> "training.capacity-label";
            case OFFER_HOURS -> "training.offer-label";
            case APPROVAL -> "training.approval-label";
            case HEADCOUNT_ONLY -> "training.headcount-short";
            case NOTES -> "training.notes-label";
            case TRAINER, NOTHING -> throw new IllegalArgumentException(field.name());
        };
    }

    private String value(TrainingField field, String value) {
        return switch (field) {
            case AUDIENCE -> messages.text("audience." + value);
            case APPROVAL, HEADCOUNT_ONLY -> messages.text(Boolean.parseBoolean(value) ? "training.yes" : "training.no");
            case OFFER_HOURS -> value.equals("0") ? "" : value;
            default -> value;
        };
    }
}
