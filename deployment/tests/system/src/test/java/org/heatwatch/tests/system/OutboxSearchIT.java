package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.notification.OutboxFilter;
import org.heatwatch.service.notification.OutboxQueries;
import org.heatwatch.service.notification.OutboxSearch;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.junit.jupiter.api.Test;

/** The messages that a coordinator looks for. */
class OutboxSearchIT extends WithMail {

    @Inject
    RegisterPeople seats;

    @Inject
    OutboxQueries messages;

    @Test
    void what_went_to_one_person_and_what_is_of_one_training_is_found() {
        TrainingId training = trainings.published(Trainings.aPlan(5));
        TrainingId other = trainings.published(Trainings.aPlan(5));
        PersonId ana = trainings.aPerson("Ana Ruiz");
        PersonId mei = trainings.aPerson("Mei Tan");
        register(training, ana);
        register(training, mei);
        register(other, ana);

        assertEquals(List.of(List.of(other, ana), List.of(training, ana)), found(new OutboxSearch(OutboxFilter.ALL, ana, null)));
        assertEquals(List.of(List.of(training, mei), List.of(training, ana)), found(new OutboxSearch(OutboxFilter.ALL, null, training)));
        assertEquals(List.of(List.of(training, ana)), found(new OutboxSearch(OutboxFilter.WAITING, ana, training)));
        assertEquals(List.of(), found(new OutboxSearch(OutboxFilter.SENT, ana, training)));
    }

    private void register(TrainingId training, PersonId person) {
        seats.register(new RegisterPerson(CommandId.next(), training, person));
    }

    /** Training and person of each, the latest first; as many as are counted. */
    private List<List<Object>> found(OutboxSearch search) {
        List<List<Object>> found = messages.messages(search, 0, 50).stream().map(each -> List.<Object>of(each.training(), each.person())).toList();
        assertEquals(messages.count(search), found.size());
        return found;
    }
}
