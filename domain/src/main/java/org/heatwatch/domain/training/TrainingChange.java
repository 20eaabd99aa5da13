package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TimeOrdered;
import org.heatwatch.domain.shared.TrainingId;

/**
 * What one act changed of a training, from what to what: one field, or one trainer's role; or that it changed nothing. Who did it and when says
 * the event of the same command. Never changed: the application can only insert and select.
 */
@Entity
public class TrainingChange {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "training_id"))
    private TrainingId training;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "command_id"))
    private CommandId command;

    @Enumerated(EnumType.STRING)
    private TrainingField field;

    /** Whose role it is; null for all else. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String was;

    private String became;

    protected TrainingChange() {}

    private TrainingChange(TrainingId training, CommandId command, PersonId person, FieldChange change) {
        this.id = TimeOrdered.uuid();
        this.training = training;
        this.command = command;
        this.person = person;
        this.field = change.field();
        this.was = change.was();
        this.became = change.became();
    }

    /** Notes are not kept once they are gone, since nobody could take them out of here: only that they changed. */
    public static List<TrainingChange> between(TrainingId training, CommandId command, TrainingPlan before, TrainingPlan after) {
        return FieldChange.between(before, after).stream()
                .map(change -> change.field() == TrainingField.NOTES ? new FieldChange(TrainingField.NOTES, "", "") : change)
                .map(change -> new TrainingChange(training, command, null, change))
                .toList();
    }

    public static List<TrainingChange> between(TrainingId training, CommandId command, Trainers before, Trainers after) {
        return Stream.concat(before.all(), after.all()).distinct()
                .filter(person -> !before.role(person).equals(after.role(person)))
                .map(person -> new TrainingChange(training, command, person,
                        new FieldChange(TrainingField.TRAINER, role(before, person), role(after, person))))
                .toList();
    }

    /** An act that left the training as it was. */
    public static TrainingChange nothing(TrainingId training, CommandId command) {
        return new TrainingChange(training, command, null, new FieldChange(TrainingField.NOTHING, "", ""));
    }

    private static String role(Trainers trainers, PersonId person) {
        return trainers.role(person).map(TrainerRole::name).orElse("");
    }

    public UUID id() {
        return id;
    }
}
