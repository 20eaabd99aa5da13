package org.heatwatch.domain.training;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * Who delivers a training.
 *
 * @param leadId null while nobody leads it
 * @param coTrainers at most {@value #MAX_CO_TRAINERS}; the lead isn't one of them; in the order of their ids
 */
public record Trainers(PersonId leadId, List<PersonId> coTrainers) implements Serializable {

    public static final int MAX_CO_TRAINERS = 10;

    public static final Trainers NOBODY = new Trainers(null, List.of());

    /** @throws RuleViolation training.co-trainers or training.lead-is-co-trainer */
    public Trainers {
        coTrainers = coTrainers.stream().distinct().sorted(Comparator.comparing(PersonId::value)).toList();
        if (coTrainers.size() > MAX_CO_TRAINERS) {
            throw new RuleViolation("training.co-trainers", MAX_CO_TRAINERS);
        }
        if (leadId != null && coTrainers.contains(leadId)) {
            throw new RuleViolation("training.lead-is-co-trainer");
        }
    }

    public Optional<PersonId> lead() {
        return Optional.ofNullable(leadId);
    }

    /**
     * These and one more, or the same one in another role.
     *
     * @throws RuleViolation training.co-trainers, or training.has-lead where another one leads
     */
    public Trainers with(PersonId person, TrainerRole role) {
        if (role == TrainerRole.LEAD && leadId != null && !leadId.equals(person)) {
            throw new RuleViolation("training.has-lead");
        }
        Trainers others = without(person);
        return role == TrainerRole.LEAD ? new Trainers(person, others.coTrainers)
                : new Trainers(others.leadId, Stream.concat(others.coTrainers.stream(), Stream.of(person)).toList());
    }

    public Trainers without(PersonId person) {
        return new Trainers(person.equals(leadId) ? null : leadId, coTrainers.stream().filter(each -> !each.equals(person)).toList());
    }

    public Optional<TrainerRole> role(PersonId person) {
        if (person.equals(leadId)) {
            return Optional.of(TrainerRole.LEAD);
        }
        return coTrainers.contains(person) ? Optional.of(TrainerRole.CO_TRAINER) : Optional.empty();
    }

    public Stream<PersonId> all() {
        return Stream.concat(lead().stream(), coTrainers.stream());
    }
}
