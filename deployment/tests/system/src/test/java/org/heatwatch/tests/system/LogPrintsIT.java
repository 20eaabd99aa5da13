package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.program.LogPrint;
import org.heatwatch.service.program.LogPrints;
import org.heatwatch.tests.system.Saturdays.ACohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of the youth zone that is printed leaves an event with those whom it shows. */
class LogPrintsIT extends OnTheServer {

    @Inject
    LogPrints prints;

    @Inject
    Saturdays saturdays;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private ACohort cohort;

    @BeforeEach
    void a_cohort_of_three() {
        cohort = saturdays.of(3);
    }

    @Test
    void whoever_prints_a_page_is_in_the_log_with_all_whom_it_shows() {
        AccountId facilitator = saturdays.asFacilitatorOf(cohort);

        prints.printed(new LogPrint(CommandId.next(), cohort.id().toString()));
        prints.printed(new LogPrint(CommandId.next(), cohort.first().toString()));
        prints.printed(new LogPrint(CommandId.next(), cohort.participants().get(0).toString()));
        prints.printed(new LogPrint(CommandId.next(), entities.createNativeQuery(
                "select y.code from youth y join enrolment e on e.youth_id = y.id where e.id = :id", String.class)
                .setParameter("id", cohort.participants().get(1).value()).getSingleResult().toString()));
        prints.printed(new LogPrint(CommandId.next(), "page"));

        assertEquals(List.of("FACILITATOR print " + cohort.id() + " 3", "FACILITATOR print " + cohort.first() + " 3",
                "FACILITATOR print " + cohort.participants().get(0) + " 1", "FACILITATOR print  1", " print  0"), events(facilitator));
    }

    @Test
    void a_stranger_who_says_that_she_has_printed_it_is_in_the_log_of_nobody() {
        AccountId stranger = saturdays.asFacilitatorOf(saturdays.of(1));

        prints.printed(new LogPrint(CommandId.next(), cohort.id().toString()));

        assertEquals(List.of(" print " + cohort.id() + " 0"), events(stranger));
    }

    /** Through what, for what, of what, how many. */
    private List<String> events(AccountId account) {
        return entities.createNativeQuery("""
                select concat_ws(' ', coalesce(e.relation, ''), e.purpose, coalesce(e.subject::text, ''), (
                    select count(*) from youth_access_subject s where s.at = e.at and s.event_id = e.id))
                from youth_access_event e where e.account_id = :account and e.act = 'LogPrints.printed' order by e.at, e.id""", String.class)
                .setParameter("account", account.value())
                .getResultList();
    }
}
