package org.heatwatch.domain.youth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.shared.YouthId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class StatusEpisodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    @Test
    void an_episode_begins_on_a_day_that_has_come_and_lasts_until_one_that_is_not_before_it() {
        refused("episode.from-in-future", () -> from(TODAY.plusDays(1)));
        StatusEpisode episode = from(TODAY);
        assertEquals(Optional.empty(), episode.until());

        refused("episode.until-before-from", () -> episode.lasts(TODAY.minusDays(1)));
        episode.lasts(TODAY.plusDays(20));
        episode.lasts(TODAY);
        assertEquals(Optional.of(TODAY), episode.until());
    }

    @Test
    void one_that_is_taken_back_stays_so() {
        StatusEpisode episode = from(TODAY);
        episode.takeBack();

        refused("episode.taken-back", () -> episode.lasts(TODAY));
        refused("episode.taken-back", episode::takeBack);
    }

    private static StatusEpisode from(LocalDate day) {
        return new StatusEpisode(StatusEpisodeId.next(), YouthId.next(), EpisodeKind.IN_CUSTODY, day, TODAY, AccountId.next(), Instant.EPOCH);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
