package org.heatwatch.tests.system;

import static org.heatwatch.domain.program.EnrolmentState.ACTIVE;
import static org.heatwatch.domain.program.EnrolmentState.ENROLLED;
import static org.heatwatch.domain.program.EnrolmentState.TRANSFERRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.ChangeEnrolment;
import org.heatwatch.service.program.CohortChoice;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnrolmentResult;
import org.heatwatch.service.program.ParticipantQueries;
import org.heatwatch.service.program.TransferEnrolment;
import org.heatwatch.service.program.TransferYouths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransferYouthsIT extends OnTheServer {

    @Inject
    Cohorts cohorts;

    @Inject
    TransferYouths transfers;

    @Inject
    EnrolYouths enrol;

    @Inject
    CohortQueries queries;

    @Inject
    ParticipantQueries participants;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private ProgramId program;
    private AccountId coordinator;
    private CohortId here;
    private CohortId there;

    @BeforeEach
    void asCoordinatorOfTwoCohorts() {
        program = cohorts.aProgram();
        coordinator = cohorts.asCoordinatorOf(program);
        here = cohorts.aCohort(program, 2);
        there = cohorts.aCohort(program, 1);
    }

    @Test
    void whoever_is_moved_leaves_here_and_has_a_seat_there_from_the_same_day_on() {
        YouthCode marisol = cohorts.enrolled("Marisol Vega", here);
        EnrolmentId enrolment = only(here);
        enrol.change(new ChangeEnrolment(CommandId.next(), enrolment, 0, ACTIVE, null, cohorts.today()));
        assertEquals(List.of(new CohortChoice(there, queries.cohort(there).name(), queries.cohort(there).firstOn(), queries.cohort(there).lastOn(), 1)),
                transfers.choices(enrolment));

        assertInstanceOf(EnrolmentResult.Stale.class, moved(enrolment, 0, there));
        assertEquals(new EnrolmentResult.Changed(), moved(enrolment, 1, there));

        assertEquals(Set.of(List.of(here, TRANSFERRED, false), List.of(there, ENROLLED, true)), Set.copyOf(participants.participant(marisol).enrolments().stream()
                .map(each -> List.<Object>of(each.cohort(), each.state(), each.transferred())).toList()));
        assertEquals(enrolment.value(), entities.createNativeQuery("select transferred_from from enrolment where cohort_id = :there", UUID.class)
                .setParameter("there", there.value()).getSingleResult());
        assertEquals(List.of(0L, 1L), List.of(queries.cohort(here).taken(), queries.cohort(there).taken()));
    }

    @Test
    void nobody_is_moved_where_she_can_have_no_seat() {
        cohorts.enrolled("Marisol Vega", here);
        EnrolmentId enrolment = only(here);
        CohortId full = cohorts.aCohort(program, 1);
        cohorts.enrolled("Noor Haddad", full);
        ProgramId another = cohorts.aProgram();
        cohorts.inTheHandsOf(coordinator, another);
        CohortId ofAnother = cohorts.aCohort(another, 3);

        assertEquals("cohort.full", refused(moved(enrolment, 0, full)));
        assertEquals("enrolment.to-same", refused(moved(enrolment, 0, here)));
        assertEquals("enrolment.to-other-program", refused(moved(enrolment, 0, ofAnother)));
        assertEquals("enrolment.day-in-future", refused(transfers.transfer(
                new TransferEnrolment(CommandId.next(), enrolment, 0, there, EnrolmentId.next(), cohorts.today().plusDays(1)))));
        assertEquals(new EnrolmentResult.Changed(), moved(enrolment, 0, there));
        assertEquals("enrolment.to-already", refused(moved(only(there), 0, here)));
        assertEquals(EnrolmentState.ENROLLED, queries.cohort(there).roster().get(0).state());
    }

    @Test
    void a_participant_is_moved_by_the_coordinator_of_both_cohorts_alone() {
        cohorts.enrolled("Marisol Vega", here);
        EnrolmentId enrolment = only(here);
        ProgramId another = cohorts.aProgram();
        cohorts.asCoordinatorOf(another);
        CohortId hers = cohorts.aCohort(another, 3);

        assertThrows(AccessDenied.class, () -> transfers.choices(enrolment));
        assertThrows(AccessDenied.class, () -> moved(enrolment, 0, hers));
        cohorts.as(coordinator, Role.COORDINATOR);
        assertThrows(AccessDenied.class, () -> moved(enrolment, 0, hers));
    }

    @Test
    void two_who_change_places_at_once_both_arrive() throws Exception {
        for (int round = 0; round < 5; round++) {
            CohortId one = cohorts.aCohort(program, 3);
            CohortId other = cohorts.aCohort(program, 3);
            cohorts.enrolled("Marisol Vega", one);
            cohorts.enrolled("Noor Haddad", other);
            EnrolmentId first = only(one);
            EnrolmentId second = only(other);

            assertEquals(List.of(new EnrolmentResult.Changed(), new EnrolmentResult.Changed()),
                    atOnce(List.of(() -> moved(first, 0, other), () -> moved(second, 0, one))));
        }
    }

    private List<EnrolmentResult> atOnce(List<Callable<EnrolmentResult>> acts) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(acts.size());
        List<Future<EnrolmentResult>> results = desks.invokeAll(acts.stream()
                .map(act -> (Callable<EnrolmentResult>) () -> cohorts.inARequestOf(coordinator, act)).toList());
        desks.shutdown();
        var ended = new ArrayList<EnrolmentResult>();
        for (Future<EnrolmentResult> result : results) {
            ended.add(result.get());
        }
        return ended;
    }

    private EnrolmentResult moved(EnrolmentId enrolment, long seen, CohortId to) {
        return transfers.transfer(new TransferEnrolment(CommandId.next(), enrolment, seen, to, EnrolmentId.next(), cohorts.today()));
    }

    private EnrolmentId only(CohortId cohort) {
        return queries.cohort(cohort).roster().get(0).enrolment();
    }

    private static String refused(EnrolmentResult result) {
        return assertInstanceOf(EnrolmentResult.Refused.class, result).key();
    }
}
