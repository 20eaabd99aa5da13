package org.heatwatch.tests.system;

import static org.heatwatch.domain.attendance.CohortStatus.NOT_EXPECTED;
import static org.heatwatch.domain.attendance.CohortStatus.PRESENT;
import static org.heatwatch.domain.attendance.CohortStatus.UNMARKED;
import static org.heatwatch.domain.youth.EpisodeKind.IN_CUSTODY;
import static org.heatwatch.domain.youth.EpisodeKind.IN_HOSPITAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.EpisodeKind;
import org.heatwatch.domain.youth.StatusEpisode;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.CohortMarkResult;
import org.heatwatch.service.attendance.CohortRollLine;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.MarkRestOfCohortPresent;
import org.heatwatch.service.attendance.ProgressQueries;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.youth.EndEpisode;
import org.heatwatch.service.youth.EpisodeLine;
import org.heatwatch.service.youth.EpisodeResult;
import org.heatwatch.service.youth.KeepEpisodes;
import org.heatwatch.service.youth.LookedLine;
import org.heatwatch.service.youth.NoteEpisode;
import org.heatwatch.service.youth.TakeBackEpisode;
import org.heatwatch.service.youth.YouthLogQueries;
import org.heatwatch.tests.system.Saturdays.ACohort;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusEpisodesIT extends OnTheServer {

    @Inject
    Saturdays saturdays;

    @Inject
    Cohorts cohorts;

    @Inject
    KeepEpisodes episodes;

    @Inject
    TakeCohortAttendance attendance;

    @Inject
    CohortAttendanceQueries rolls;

    @Inject
    ProgressQueries progress;

    @Inject
    YouthLogQueries log;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private ACohort cohort;
    private LocalDate held;

    @BeforeEach
    void twoParticipantsAndASessionAWeekAgo() {
        cohort = saturdays.of(2);
        held = saturdays.today().minusDays(7);
    }

    @Test
    void a_roll_that_is_started_expects_nobody_whose_episode_covers_its_day_and_marks_nobody_else() {
        noted(0, IN_CUSTODY, held.minusDays(20), null);
        assertEquals(NOT_EXPECTED, line(0).planned());
        assertEquals(UNMARKED, line(0).mark().attendance().status());

        starts();

        CohortRollLine away = line(0);
        assertEquals(List.of(NOT_EXPECTED, NotExpectedReason.IN_CUSTODY, 1L, MarkSource.EPISODE),
                List.of(away.mark().attendance().status(), away.mark().attendance().reason(), away.mark().version(), away.mark().source()));
        assertEquals(UNMARKED, line(1).mark().attendance().status());
        assertEquals(List.of("EPISODE"), entities.createNativeQuery("select source from cohort_mark_change where session_id = :session", String.class)
                .setParameter("session", cohort.first().value()).getResultList());
        assertEquals(1L, entities.createNativeQuery("""
                select count(*) from youth_access_event e join youth_access_subject s on s.at = e.at and s.event_id = e.id
                where e.subject = :session and e.act = 'TakeCohortAttendance.start' and s.youth_id = :youth""", Long.class)
                .setParameter("session", cohort.first().value()).setParameter("youth", youth(0).value()).getSingleResult());
    }

    @Test
    void an_episode_counts_from_its_first_day_to_its_last_and_not_once_it_is_taken_back() {
        assertEquals(NOT_EXPECTED, plannedWith(held, held));
        assertEquals(NOT_EXPECTED, plannedWith(held.minusDays(3), held));
        assertEquals(NOT_EXPECTED, plannedWith(held, null));
        assertNull(plannedWith(held.minusDays(9), held.minusDays(1)));
        assertNull(plannedWith(held.plusDays(1), null));
        assertNull(line(0).planned());
    }

    private CohortStatus plannedWith(LocalDate from, LocalDate until) {
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        noted(0, IN_HOSPITAL, from, until);
        CohortStatus planned = line(0).planned();
        EpisodeLine line = episodes.episodes(code(0)).episodes().get(0);
        assertInstanceOf(EpisodeResult.Saved.class, episodes.takeBack(new TakeBackEpisode(CommandId.next(), line.id(), line.version())));
        return planned;
    }

    @Test
    void what_a_person_has_marked_stays_and_a_tap_corrects_what_was_marked_by_itself() {
        starts();
        marks(0, PRESENT, 0);
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        noted(0, IN_CUSTODY, held, null);
        noted(1, IN_CUSTODY, held, null);

        attendance.markRestPresent(new MarkRestOfCohortPresent(CommandId.next(), cohort.first()));
        assertEquals(List.of(PRESENT, NOT_EXPECTED), List.of(status(0), status(1)));
        marks(1, PRESENT, 1);
        assertEquals(PRESENT, status(1));
        assertEquals(MarkSource.TAP, line(1).mark().source());
    }

    @Test
    void what_a_person_has_taken_back_is_not_marked_by_itself_again() {
        noted(0, IN_CUSTODY, held, null);
        starts();
        marks(0, UNMARKED, 1);

        attendance.markRestPresent(new MarkRestOfCohortPresent(CommandId.next(), cohort.first()));

        assertEquals(PRESENT, status(0));
    }

    @Test
    void of_two_taps_the_second_is_told_that_it_was_marked_by_itself() {
        noted(0, IN_CUSTODY, held, null);
        starts();

        var stale = assertInstanceOf(CohortMarkResult.Stale.class, marking(0, PRESENT, 0));

        assertEquals(MarkSource.EPISODE, stale.current().source());
    }

    @Test
    void weeks_in_custody_lower_no_adjusted_rate() {
        noted(0, IN_CUSTODY, held, held.plusDays(6));
        starts();
        saturdays.asFacilitatorOf(cohort);
        attendance.start(new StartCohortRoll(CommandId.next(), cohort.sessions().get(1)));
        attendance.mark(new MarkParticipant(CommandId.next(), cohort.sessions().get(1), cohort.participants().get(0), PRESENT, 0, null, 0, MarkSource.TAP));

        var rate = progress.standings(cohort.id()).get(cohort.participants().get(0)).rate();

        assertEquals(List.of(OptionalInt.of(50), OptionalInt.of(100)), List.of(rate.raw(), rate.adjusted()));
    }

    @Test
    void an_open_roll_hears_of_an_episode_that_is_noted_meanwhile() {
        String before = rolls.open(cohort.first()).revision();

        noted(0, IN_CUSTODY, held, null);

        assertNotEquals(before, rolls.open(cohort.first()).revision());
    }

    @Test
    void she_has_one_at_a_time() throws Exception {
        noted(0, IN_CUSTODY, held.minusDays(20), held.minusDays(10));

        assertEquals("episode.from-taken", refused(note(0, IN_HOSPITAL, held.minusDays(30), held.minusDays(20))));
        assertEquals("episode.from-taken", refused(note(0, IN_HOSPITAL, held.minusDays(10), null)));
        assertEquals("episode.from-in-future", refused(note(0, IN_HOSPITAL, saturdays.today().plusDays(1), null)));
        assertEquals("episode.until-before-from", refused(note(0, IN_HOSPITAL, held, held.minusDays(1))));
        noted(0, IN_HOSPITAL, held.minusDays(9), null);
        EpisodeLine first = episodes.episodes(code(0)).episodes().get(1);
        assertEquals("episode.from-taken", refused(episodes.end(new EndEpisode(CommandId.next(), first.id(), first.version(), held))));
        EpisodeLine second = episodes.episodes(code(0)).episodes().get(0);
        assertInstanceOf(EpisodeResult.Saved.class, episodes.end(new EndEpisode(CommandId.next(), second.id(), second.version(), held)));
        assertInstanceOf(EpisodeResult.Stale.class, episodes.end(new EndEpisode(CommandId.next(), second.id(), second.version(), held)));
        assertThrows(ConstraintViolationException.class, () -> without(held.minusDays(12)));
    }

    /** Past the service. */
    private void without(LocalDate from) throws Exception {
        transaction.begin();
        try {
            entities.persist(new StatusEpisode(StatusEpisodeId.next(), youth(0), IN_CUSTODY, from, saturdays.today(), cohort.coordinator(), Instant.now()));
            entities.flush();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void of_many_who_note_the_same_time_at_once_one_does() throws Exception {
        YouthId youth = youth(0);
        ExecutorService desks = Executors.newFixedThreadPool(6);
        List<Future<EpisodeResult>> results = desks.invokeAll(Collections.nCopies(6, () -> cohorts.inARequestOf(cohort.coordinator(), () ->
                episodes.note(new NoteEpisode(CommandId.next(), youth, StatusEpisodeId.next(), IN_CUSTODY, held, null)))));
        desks.shutdown();

        int saved = 0;
        for (Future<EpisodeResult> result : results) {
            saved += result.get() instanceof EpisodeResult.Saved ? 1 : 0;
        }
        assertEquals(1, saved);
    }

    @Test
    void nobody_but_a_coordinator_of_her_program_sees_or_says_when_she_cannot_come() {
        noted(0, IN_CUSTODY, held, null);
        YouthCode code = code(0);
        YouthId youth = youth(0);
        EpisodeLine line = episodes.episodes(code).episodes().get(0);
        AccountId facilitator = saturdays.asFacilitatorOf(cohort);
        closedTo(code, youth, line);
        saturdays.as(facilitator, Role.COORDINATOR);
        closedTo(code, youth, line);
        saturdays.as(saturdays.of(1).coordinator(), Role.COORDINATOR);
        closedTo(code, youth, line);
    }

    @Test
    void a_coordinator_hears_of_who_asked_in_vain_for_an_episode() {
        noted(0, IN_CUSTODY, held, null);
        YouthCode code = code(0);
        EpisodeLine line = episodes.episodes(code).episodes().get(0);
        saturdays.as(saturdays.of(1).coordinator(), Role.COORDINATOR);

        assertThrows(AccessDenied.class, () -> episodes.takeBack(new TakeBackEpisode(CommandId.next(), line.id(), line.version())));

        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        assertEquals(List.of("KeepEpisodes.takeBack"), log.looked(code, 1).lines().stream().filter(each -> each.outcome() == Outcome.DENIED)
                .map(LookedLine::act).toList());
        assertEquals(List.of("KeepEpisodes.takeBack"), log.review(cohort.program(), YearMonth.from(saturdays.today())).denials().stream().map(LookedLine::act).toList());
    }

    private void closedTo(YouthCode code, YouthId youth, EpisodeLine line) {
        assertThrows(AccessDenied.class, () -> episodes.episodes(code));
        assertThrows(AccessDenied.class, () -> episodes.note(new NoteEpisode(CommandId.next(), youth, StatusEpisodeId.next(), IN_CUSTODY, held.minusDays(9), held.minusDays(8))));
        assertThrows(AccessDenied.class, () -> episodes.end(new EndEpisode(CommandId.next(), line.id(), line.version(), held)));
        assertThrows(AccessDenied.class, () -> episodes.takeBack(new TakeBackEpisode(CommandId.next(), line.id(), line.version())));
    }

    private void noted(int participant, EpisodeKind kind, LocalDate from, LocalDate until) {
        assertInstanceOf(EpisodeResult.Saved.class, note(participant, kind, from, until));
    }

    private EpisodeResult note(int participant, EpisodeKind kind, LocalDate from, LocalDate until) {
        return episodes.note(new NoteEpisode(CommandId.next(), youth(participant), StatusEpisodeId.next(), kind, from, until));
    }

    private void starts() {
        saturdays.asFacilitatorOf(cohort);
        assertInstanceOf(RollResult.Done.class, attendance.start(new StartCohortRoll(CommandId.next(), cohort.first())));
    }

    private void marks(int participant, CohortStatus status, long seen) {
        assertInstanceOf(CohortMarkResult.Marked.class, marking(participant, status, seen));
    }

    private CohortMarkResult marking(int participant, CohortStatus status, long seen) {
        return attendance.mark(new MarkParticipant(CommandId.next(), cohort.first(), cohort.participants().get(participant), status, 0, null, seen,
                MarkSource.TAP));
    }

    private CohortRollLine line(int participant) {
        return rolls.open(cohort.first()).lines().stream().filter(each -> each.mark().enrolment().equals(cohort.participants().get(participant))).findFirst()
                .orElseThrow();
    }

    private CohortStatus status(int participant) {
        return line(participant).mark().attendance().status();
    }

    private YouthId youth(int participant) {
        return new YouthId((UUID) entities.createNativeQuery("select youth_id from enrolment where id = :id", UUID.class)
                .setParameter("id", cohort.participants().get(participant).value()).getSingleResult());
    }

    private YouthCode code(int participant) {
        return entities.createQuery("select y.code from Youth y where y.id = :id", YouthCode.class).setParameter("id", youth(participant)).getSingleResult();
    }

    private static String refused(EpisodeResult result) {
        return assertInstanceOf(EpisodeResult.Refused.class, result).key();
    }
}
