package org.heatwatch.domain.training;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * One field of a plan that is not as it was.
 *
 * @param was as text: a number, true or false, the name of a constant, or what was typed
 * @param became likewise
 */
public record FieldChange(TrainingField field, String was, String became) implements Serializable {

    /** What differs between two plans of a training, but for its sessions. */
    public static List<FieldChange> between(TrainingPlan before, TrainingPlan after) {
        return Stream.of(
                        new FieldChange(TrainingField.TITLE, before.title(), after.title()),
                        new FieldChange(TrainingField.AUDIENCE, before.audience().name(), after.audience().name()),
                        of(TrainingField.CAPACITY, before.capacity(), after.capacity()),
                        of(TrainingField.OFFER_HOURS, before.seats().offerHours(), after.seats().offerHours()),
                        of(TrainingField.APPROVAL, before.seats().approval(), after.seats().approval()),
                        of(TrainingField.HEADCOUNT_ONLY, before.seats().headcountOnly(), after.seats().headcountOnly()),
                        new FieldChange(TrainingField.NOTES, before.notes(), after.notes()))
                .filter(change -> !change.was.equals(change.became))
                .toList();
    }

    private static FieldChange of(TrainingField field, Object was, Object became) {
        return new FieldChange(field, String.valueOf(was), String.valueOf(became));
    }
}
