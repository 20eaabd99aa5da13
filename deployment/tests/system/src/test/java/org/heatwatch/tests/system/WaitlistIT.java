package org.heatwatch.tests.system;

import static org.heatwatch.domain.program.EnrolmentState.WITHDRAWN;
import static org.heatwatch.domain.program.WaitlistPriority.HEARING;
import static org.heatwatch.domain.program.WaitlistPriority.IN_TURN;
import static org.heatwatch.domain.program.WaitlistPriority.SAFETY;
import static org.heatwatch.domain.program.WaitlistState.OFFERED;
import static org.heatwatch.domain.program.WaitlistState.WAITING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.program.WaitlistState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.AcceptSeat;
import org.heatwatch.service.program.ChangeCohort;
import org.heatwatch.service.program.ChangeEnrolment;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.DeclineSeat;
import org.heatwatch.service.program.EnrolKnownYouth;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnrolmentResult;
import org.heatwatch.service.program.ExpireSeatOffers;
import org.heatwatch.service.program.KeepWaitlist;
import org.heatwatch.service.program.OfferSeatsFor;
import org.heatwatch.service.program.ParticipantLine;
import org.heatwatch.service.program.ParticipantQueries;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.PreferWaiting;
import org.heatwatch.service.program.RemoveWaiting;
import org.heatwatch.service.program.SeatOffer;
import org.heatwatch.service.program.TransferEnrolment;
import org.heatwatch.service.program.TransferYouths;
import org.heatwatch.service.program.WaitKnownYouth;
import org.heatwatch.service.program.WaitNewYouth;
import org.heatwatch.service.program.WaitlistLine;
import org.heatwatch.service.program.WaitlistQueries;
import org.heatwatch.service.program.WaitlistSheet;
import org.heatwatch.service.youth.LogReview;
import org.heatwatch.service.youth.LookedLine;
import org.heatwatch.service.youth.YouthLogQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitlistIT extends OnTheServer {

    @Inject
    Cohorts cohorts;

    @Inject
    KeepWaitlist keep;

    @Inject
    WaitlistQueries waitlists;

    @Inject
    EnrolYouths enrol;

    @Inject
    TransferYouths transfers;

    @Inject
    PlanCohorts plan;

    @Inject
    ExpireSeatOffers offers;

    @Inject
    CohortQueries queries;

    @Inject
    ParticipantQueries participants;

    @Inject
    YouthLogQueries log;

    @Inject
    Statements statements;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    /** A word that stands in no other test's names. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q");

    private ProgramId program;
    private AccountId coordinator;
    private CohortId cohort;

    @BeforeEach
    void asCoordinatorOfACohortWithOneSeatThatIsTaken() {
        program = cohorts.aProgram();
        coordinator = cohorts.asCoordinatorOf(program);
        cohort = cohorts.aCohort(program, 1);
        cohorts.enrolled("Seated " + word, cohort);
    }

    @Test
    void a_seat_that_comes_free_is_offered_to_whoever_has_the_strongest_reason_and_then_to_whoever_has_waited_longest() {
        YouthCode longest = waits("Longest", IN_TURN, 30);
        YouthCode newest = waits("Newest", IN_TURN, 0);
        YouthCode hearing = waits("Hearing", HEARING, 2);
        YouthCode safety = waits("Safety", SAFETY, 1);
        assertEquals(List.of(safety, hearing, longest, newest), inLine());

        frees();
        assertEquals(List.of(OFFERED, WAITING, WAITING, WAITING), sheet().open().stream().map(WaitlistLine::state).toList());
        assertEquals(safety, sheet().open().get(0).code());
        declines(safety);
        assertEquals(List.of(hearing, longest, newest), inLine());
        assertEquals(OFFERED, line(hearing).state());

        declines(hearing);
        assertEquals(OFFERED, line(longest).state());
        assertEquals(List.of("HEARING", "SAFETY"), sheet().over().stream().map(each -> each.priority().name()).sorted().toList());
    }

    @Test
    void an_offer_keeps_the_seat_for_whoever_has_it_until_she_takes_it() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        frees();

        assertEquals("cohort.full", refused(enrol.enrolNew(cohorts.aNew(girl("Noor"), cohort, true))));
        assertEquals("enrol.code-waits", refused(enrol.enrolKnown(
                new EnrolKnownYouth(CommandId.next(), cohort, EnrolmentId.next(), marisol, cohorts.today()))));
        assertEquals(0, sheet().story().free());
        assertEquals("enrolment.day-in-future", refused(accepts(line(marisol), 1)));
        assertInstanceOf(EnrolmentResult.Changed.class, accepts(line(marisol), 0));

        assertEquals(List.of("Marisol " + word), queries.cohort(cohort).roster().stream().filter(each -> !each.state().isOver())
                .map(ParticipantLine::name).toList());
        assertEquals(List.of(), sheet().open());
        assertEquals("cohort.full", refused(enrol.enrolNew(cohorts.aNew(girl("Noor"), cohort, true))));
    }

    @Test
    void an_offer_that_nobody_answers_runs_out_and_the_seat_goes_on_and_the_log_says_so() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        YouthCode noor = waits("Noor", IN_TURN, 2);
        frees();
        WaitlistLine offered = line(marisol);

        clock.moveTo(offered.offerUntil().minusSeconds(1));
        expire();
        assertEquals(OFFERED, line(marisol).state());
        clock.moveTo(offered.offerUntil());
        assertEquals("waitlist.offer-over", refused(accepts(offered, 0)));
        expire();

        assertEquals(WaitlistState.EXPIRED, sheet().over().get(0).state());
        assertEquals(List.of(noor), inLine());
        assertEquals(OFFERED, line(noor).state());
        assertEquals("waitlist.not-offered", refused(keep.accept(
                new AcceptSeat(CommandId.next(), offered.place(), sheet().over().get(0).version(), EnrolmentId.next(), cohorts.today()))));
        assertEquals(List.of(marisol.value(), noor.value()).stream().sorted().toList(), entities.createNativeQuery("""
                select y.code from youth_access_event e join youth_access_subject s on s.at = e.at and s.event_id = e.id join youth y on y.id = s.youth_id
                where e.act = 'ExpireSeatOffers.ofNextCohort' and e.subject = :cohort and e.account_id is null order by y.code""", String.class)
                .setParameter("cohort", cohort.value()).getResultList());
        assertEquals(List.of(""), log.looked(marisol, 1).lines().stream().filter(line -> line.act().equals("ExpireSeatOffers.ofNextCohort"))
                .map(LookedLine::reader).toList());
        LogReview month = log.review(program, YearMonth.from(cohorts.today()));
        assertEquals(List.of(), Stream.of(month.withoutRelation(), month.afterHours()).flatMap(List::stream).filter(line -> line.act().equals("ExpireSeatOffers.ofNextCohort")).toList());
        assertEquals(List.of(), month.readers().stream().filter(line -> line.reader().isEmpty()).toList());
    }

    @Test
    void a_coordinator_is_told_of_an_offer_until_it_is_answered_or_runs_out() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        YouthCode noor = waits("Noor", IN_TURN, 2);
        assertEquals(List.of(), waitlists.offers());
        assertEquals(List.of(), queries.cohort(cohort).offers());

        frees();
        assertEquals(List.of(marisol), offered());
        SeatOffer offer = waitlists.offers().get(0);
        assertEquals(List.of(cohort, queries.cohort(cohort).name(), line(marisol).offerUntil()), List.of(offer.cohort(), offer.cohortName(), offer.until()));
        assertEquals(List.of(offer.until()), queries.cohort(cohort).offers());
        assertEquals("COORDINATOR " + marisol, entities.createNativeQuery("""
                select distinct e.relation || ' ' || y.code from youth_access_event e join youth_access_subject s on s.at = e.at and s.event_id = e.id
                    join youth y on y.id = s.youth_id
                where e.act = 'WaitlistQueries.offers' and e.account_id = :me""", String.class).setParameter("me", coordinator.value()).getSingleResult());

        declines(marisol);
        assertEquals(List.of(noor), offered());
        clock.moveTo(line(noor).offerUntil());
        assertEquals(List.of(), offered());
        assertEquals(List.of(), queries.cohort(cohort).offers());
    }

    @Test
    void a_coordinator_hears_of_who_asked_in_vain_for_a_place() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        WaitlistLine line = line(marisol);
        ProgramId another = cohorts.aProgram();
        cohorts.asCoordinatorOf(another);

        assertThrows(AccessDenied.class, () -> waitlists.place(line.place()));
        assertThrows(AccessDenied.class, () -> log.looked(marisol, 1));

        assertEquals(List.of(), denials(another));
        cohorts.as(coordinator, Role.COORDINATOR);
        assertEquals(List.of("YouthLogQueries.looked", "WaitlistQueries.place"), denials(program));
        assertEquals(List.of("YouthLogQueries.looked", "WaitlistQueries.place"), log.looked(marisol, 1).lines().stream().filter(each -> each.outcome() == Outcome.DENIED)
                .map(LookedLine::act).toList());
    }

    private List<String> denials(ProgramId of) {
        return log.review(of, YearMonth.from(cohorts.today())).denials().stream().map(LookedLine::act).toList();
    }

    @Test
    void whoever_is_put_on_the_waitlist_while_a_seat_is_free_is_offered_it_at_once() {
        CohortId free = cohorts.aCohort(program, 1);

        var waits = assertInstanceOf(EnrolmentResult.Waits.class, keep.waitNew(aNew("Marisol", free, IN_TURN, 0)));
        assertNotNull(waits.offeredUntil());
        assertInstanceOf(EnrolmentResult.Waits.class, keep.waitNew(aNew("Noor", free, SAFETY, 0)));

        assertEquals(List.of(OFFERED, WAITING), waitlists.waitlist(free).open().stream().map(WaitlistLine::state).toList());
        assertEquals(0, waitlists.waitlist(free).story().free());
    }

    @Test
    void an_offer_stands_as_many_days_as_the_cohort_says() {
        waits("Marisol", IN_TURN, 3);
        long seen = sheet().version();

        assertEquals("waitlist.days", ((CohortResult.Refused) keep.offerFor(new OfferSeatsFor(CommandId.next(), cohort, seen, 0))).key());
        assertInstanceOf(CohortResult.Saved.class, keep.offerFor(new OfferSeatsFor(CommandId.next(), cohort, seen, 2)));
        assertInstanceOf(CohortResult.Stale.class, keep.offerFor(new OfferSeatsFor(CommandId.next(), cohort, seen, 3)));
        frees();

        assertEquals(cohorts.today().plusDays(3), LocalDate.ofInstant(sheet().open().get(0).offerUntil(), County.ZONE));
    }

    @Test
    void her_place_in_line_changes_with_her_reason_and_of_two_who_change_it_the_second_is_told() {
        YouthCode first = waits("Marisol", IN_TURN, 3);
        YouthCode second = waits("Noor", IN_TURN, 2);
        WaitlistLine seen = line(second);

        assertInstanceOf(EnrolmentResult.Changed.class, keep.prefer(new PreferWaiting(CommandId.next(), seen.place(), seen.version(), HEARING)));
        assertInstanceOf(EnrolmentResult.Stale.class, keep.prefer(new PreferWaiting(CommandId.next(), seen.place(), seen.version(), SAFETY)));
        assertEquals(List.of(second, first), inLine());
        assertInstanceOf(EnrolmentResult.Changed.class, keep.remove(new RemoveWaiting(CommandId.next(), seen.place(), line(second).version())));
        assertEquals(List.of(first), inLine());

        assertEquals(List.of("WAITING IN_TURN", "WAITING HEARING", "REMOVED HEARING"), entities.createNativeQuery(
                "select state || ' ' || priority from waitlist_change where place_id = :place and account_id = :me order by version", String.class)
                .setParameter("place", seen.place().value()).setParameter("me", coordinator.value()).getResultList());
    }

    @Test
    void she_waits_for_a_cohort_once_and_not_for_one_that_she_is_in() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        YouthCode seated = queries.cohort(cohort).roster().get(0).code();

        assertEquals("enrol.code-waits", refused(known(marisol, cohort)));
        assertEquals("enrol.code-already", refused(known(seated, cohort)));
        WaitlistLine line = line(marisol);
        keep.remove(new RemoveWaiting(CommandId.next(), line.place(), line.version()));
        assertInstanceOf(EnrolmentResult.Waits.class, known(marisol, cohort));
        CohortId elsewhere = cohorts.aCohort(program, 1);
        cohorts.enrolled("Zora " + word, elsewhere);
        EnrolmentId zora = queries.cohort(elsewhere).roster().get(0).enrolment();
        assertInstanceOf(EnrolmentResult.Waits.class, known(queries.cohort(elsewhere).roster().get(0).code(), cohort));
        assertEquals("enrolment.to-waits", refused(transfers.transfer(
                new TransferEnrolment(CommandId.next(), zora, 0, cohort, EnrolmentId.next(), cohorts.today()))));
    }

    @Test
    void whoever_is_moved_away_leaves_her_seat_to_whoever_is_next() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        CohortId there = cohorts.aCohort(program, 1);

        transfers.transfer(new TransferEnrolment(CommandId.next(), queries.cohort(cohort).roster().get(0).enrolment(), 0, there, EnrolmentId.next(),
                cohorts.today()));

        assertEquals(OFFERED, line(marisol).state());
    }

    @Test
    void a_seat_more_is_offered_to_whoever_is_next() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        YouthCode noor = waits("Noor", IN_TURN, 2);

        assertInstanceOf(CohortResult.Saved.class, plan.changeDetails(new ChangeCohort(CommandId.next(), cohort, sheet().version(),
                new CohortDetails(queries.cohort(cohort).name(), 2, null, null))));

        assertEquals(List.of(OFFERED, WAITING), List.of(line(marisol).state(), line(noor).state()));
        assertEquals("cohort.seats-taken", ((CohortResult.Refused) plan.changeDetails(new ChangeCohort(CommandId.next(), cohort, sheet().version(),
                new CohortDetails(queries.cohort(cohort).name(), 1, null, null)))).key());
    }

    @Test
    void whoever_waits_may_be_on_file_and_nobody_takes_the_place_of_an_age_that_nobody_has() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);

        var again = new WaitNewYouth(CommandId.next(), cohort, WaitlistPlaceId.next(), YouthId.next(), girl("Marisol"), IN_TURN, cohorts.today(), false);
        assertTrue(assertInstanceOf(EnrolmentResult.PossibleMatch.class, keep.waitNew(again)).codes().contains(marisol));
        assertEquals("youth.born-age", refused(keep.waitNew(new WaitNewYouth(CommandId.next(), cohort, WaitlistPlaceId.next(), YouthId.next(),
                new YouthIdentity("Child " + word, "", cohorts.today().minusYears(4)), IN_TURN, cohorts.today(), false))));
        assertEquals(1, participants.find(word + " marisol").size());
        assertEquals(marisol, participants.participant(marisol).code());
        assertEquals(List.of(cohort), participants.participant(marisol).waiting().stream().map(each -> each.cohort()).toList());
    }

    @Test
    void nobody_but_the_programs_coordinator_knows_who_waits() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        frees();
        WaitlistLine line = line(marisol);
        AccountId facilitator = cohorts.aFacilitator();
        cohorts.assigned(facilitator, cohort);

        cohorts.as(facilitator, Role.FACILITATOR);
        assertEquals(List.of(), queries.cohort(cohort).offers());
        assertThrows(AccessDenied.class, () -> waitlists.offers());
        closedTo(marisol, line);
        cohorts.as(facilitator, Role.COORDINATOR);
        closedTo(marisol, line);
        ProgramId another = cohorts.aProgram();
        cohorts.asCoordinatorOf(another);
        CohortId hers = cohorts.aCohort(another, 1);
        assertEquals(List.of(), waitlists.offers());
        closedTo(marisol, line);
        assertEquals("enrol.code-unknown", refused(known(marisol, hers)));
    }

    private void closedTo(YouthCode code, WaitlistLine line) {
        assertThrows(AccessDenied.class, this::sheet);
        assertThrows(AccessDenied.class, () -> waitlists.place(line.place()));
        assertThrows(AccessDenied.class, () -> participants.participant(code));
        assertEquals(List.of(), participants.find(word + " marisol"));
        assertThrows(AccessDenied.class, () -> known(code, cohort));
        assertThrows(AccessDenied.class, () -> keep.waitNew(aNew("Ines", cohort, IN_TURN, 0)));
        assertThrows(AccessDenied.class, () -> keep.prefer(new PreferWaiting(CommandId.next(), line.place(), line.version(), SAFETY)));
        assertThrows(AccessDenied.class, () -> keep.remove(new RemoveWaiting(CommandId.next(), line.place(), line.version())));
        assertThrows(AccessDenied.class, () -> accepts(line, 0));
        assertThrows(AccessDenied.class, () -> keep.decline(new DeclineSeat(CommandId.next(), line.place(), line.version())));
        assertThrows(AccessDenied.class, () -> keep.offerFor(new OfferSeatsFor(CommandId.next(), cohort, 0, 3)));
    }

    @Test
    void of_a_waitlist_of_another_program_her_page_says_nothing() {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        ProgramId another = cohorts.aProgram();
        cohorts.inTheHandsOf(coordinator, another);
        assertInstanceOf(EnrolmentResult.Enrolled.class, enrol.enrolKnown(new EnrolKnownYouth(CommandId.next(), cohorts.aCohort(another, 1),
                EnrolmentId.next(), marisol, cohorts.today())));
        assertEquals(1, participants.participant(marisol).waiting().size());

        cohorts.asCoordinatorOf(another);

        assertEquals(1, participants.participant(marisol).enrolments().size());
        assertEquals(List.of(), participants.participant(marisol).waiting());
    }

    @Test
    void a_waitlist_needs_as_many_statements_for_one_as_for_many() {
        waits("Marisol", IN_TURN, 3);
        long ofOne = statements.of(this::sheet);
        for (int i = 0; i < 10; i++) {
            waits("Noor", IN_TURN, i);
        }

        assertEquals(ofOne, statements.of(this::sheet));
    }

    @Test
    void of_all_who_want_the_last_seat_at_once_by_whatever_way_one_has_it() throws Exception {
        CohortId wanted = cohorts.aCohort(program, 1);
        var acts = new ArrayList<Callable<EnrolmentResult>>();
        for (int i = 0; i < 4; i++) {
            CohortId from = cohorts.aCohort(program, 1);
            YouthCode known = cohorts.enrolled("Known " + word, cohorts.aCohort(program, 1));
            cohorts.enrolled("Moved " + word, from);
            EnrolmentId moved = queries.cohort(from).roster().get(0).enrolment();
            acts.add(() -> transfers.transfer(new TransferEnrolment(CommandId.next(), moved, 0, wanted, EnrolmentId.next(), cohorts.today())));
            acts.add(() -> enrol.enrolNew(cohorts.aNew(girl("New"), wanted, true)));
            acts.add(() -> enrol.enrolKnown(new EnrolKnownYouth(CommandId.next(), wanted, EnrolmentId.next(), known, cohorts.today())));
            acts.add(() -> keep.waitNew(aNew("Waiting", wanted, IN_TURN, 0)));
        }
        ExecutorService desks = Executors.newFixedThreadPool(8);
        List<Future<EnrolmentResult>> results = desks.invokeAll(acts.stream()
                .map(act -> (Callable<EnrolmentResult>) () -> cohorts.inARequestOf(coordinator, act)).toList());
        desks.shutdown();

        int seats = 0;
        for (Future<EnrolmentResult> each : results) {
            EnrolmentResult result = each.get();
            if (result instanceof EnrolmentResult.Waits waits) {
                seats += waits.offeredUntil() == null ? 0 : 1;
            } else if (result instanceof EnrolmentResult.Refused refused) {
                assertEquals("cohort.full", refused.key());
            } else {
                seats++;
            }
        }
        assertEquals(1, seats);
        assertEquals(1, seated(wanted) + offered(wanted));
    }

    @Test
    void of_two_who_answer_one_offer_and_one_who_lets_it_run_out_one_counts() throws Exception {
        YouthCode marisol = waits("Marisol", IN_TURN, 3);
        frees();
        WaitlistLine line = line(marisol);
        ExecutorService desks = Executors.newFixedThreadPool(3);
        List<Future<EnrolmentResult>> results = desks.invokeAll(List.of(
                () -> cohorts.inARequestOf(coordinator, () -> accepts(line, 0)),
                () -> cohorts.inARequestOf(coordinator, () -> accepts(line, 0)),
                () -> cohorts.inARequestOf(coordinator, () -> keep.decline(new DeclineSeat(CommandId.next(), line.place(), line.version())))));
        desks.shutdown();

        int done = 0;
        for (Future<EnrolmentResult> result : results) {
            done += result.get() instanceof EnrolmentResult.Changed ? 1 : 0;
        }
        assertEquals(1, done);
        assertTrue(seated(cohort) + offered(cohort) <= 1);
    }

    /** Whatever is done in whatever order: no more seats are given and offered than there are, and nobody waits while one is free. */
    @Test
    void no_order_of_acts_gives_more_seats_than_there_are_or_leaves_one_empty_while_somebody_waits() {
        CohortId run = cohorts.aCohort(program, 3);
        var random = new Random(20260314);
        for (int act = 0; act < 80; act++) {
            step(run, random);
            long given = seated(run) + offered(run);
            boolean waiting = waitlists.waitlist(run).open().stream().anyMatch(each -> each.state() == WAITING);
            assertTrue(given <= 3 && (given == 3 || !waiting), "after act " + act);
        }
    }

    private void step(CohortId run, Random random) {
        List<WaitlistLine> open = waitlists.waitlist(run).open();
        List<ParticipantLine> seated = queries.cohort(run).roster().stream().filter(each -> !each.state().isOver()).toList();
        switch (random.nextInt(6)) {
            case 0 -> enrol.enrolNew(cohorts.aNew(girl("New"), run, true));
            case 1, 2 -> keep.waitNew(aNew("Waiting", run, WaitlistPriority.values()[random.nextInt(5)], random.nextInt(9)));
            case 3 -> open.stream().findFirst().ifPresent(each -> accepts(each, 0));
            case 4 -> open.stream().findFirst().ifPresent(each -> keep.decline(new DeclineSeat(CommandId.next(), each.place(), each.version())));
            default -> seated.stream().findFirst().ifPresent(each -> enrol.change(new ChangeEnrolment(CommandId.next(), each.enrolment(), 0,
                    WITHDRAWN, null, cohorts.today())));
        }
    }

    private long seated(CohortId of) {
        return queries.cohort(of).taken();
    }

    private long offered(CohortId of) {
        return waitlists.waitlist(of).open().stream().filter(each -> each.state() == OFFERED).count();
    }

    private List<YouthCode> offered() {
        return waitlists.offers().stream().map(SeatOffer::code).toList();
    }

    private WaitlistSheet sheet() {
        return waitlists.waitlist(cohort);
    }

    private WaitlistLine line(YouthCode code) {
        return sheet().open().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private List<YouthCode> inLine() {
        return sheet().open().stream().map(WaitlistLine::code).toList();
    }

    private YouthCode waits(String name, WaitlistPriority priority, int days) {
        return assertInstanceOf(EnrolmentResult.Waits.class, keep.waitNew(aNew(name, cohort, priority, days))).code();
    }

    private WaitNewYouth aNew(String name, CohortId into, WaitlistPriority priority, int days) {
        return new WaitNewYouth(CommandId.next(), into, WaitlistPlaceId.next(), YouthId.next(), girl(name), priority, cohorts.today().minusDays(days), true);
    }

    private EnrolmentResult known(YouthCode code, CohortId into) {
        return keep.waitKnown(new WaitKnownYouth(CommandId.next(), into, WaitlistPlaceId.next(), code, IN_TURN, cohorts.today()));
    }

    private YouthIdentity girl(String name) {
        return new YouthIdentity(name + " " + word, "", cohorts.today().minusYears(16));
    }

    private EnrolmentResult accepts(WaitlistLine line, int inDays) {
        return keep.accept(new AcceptSeat(CommandId.next(), line.place(), line.version(), EnrolmentId.next(), cohorts.today().plusDays(inDays)));
    }

    private void declines(YouthCode code) {
        WaitlistLine line = line(code);
        assertInstanceOf(EnrolmentResult.Changed.class, keep.decline(new DeclineSeat(CommandId.next(), line.place(), line.version())));
    }

    /** The one who has a seat leaves it. */
    private void frees() {
        ParticipantLine seated = queries.cohort(cohort).roster().get(0);
        assertInstanceOf(EnrolmentResult.Changed.class,
                enrol.change(new ChangeEnrolment(CommandId.next(), seated.enrolment(), 0, WITHDRAWN, null, cohorts.today())));
    }

    private void expire() {
        boolean more = true;
        while (more) {
            more = offers.ofNextCohort();
        }
    }

    private static String refused(EnrolmentResult result) {
        return assertInstanceOf(EnrolmentResult.Refused.class, result).key();
    }
}
