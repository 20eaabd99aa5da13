package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.HoldReason;
import org.heatwatch.domain.program.OpenRides;
import org.heatwatch.domain.program.RideState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.platform.crypto.Sealing;
import org.heatwatch.service.program.AddMeetingPoint;
import org.heatwatch.service.program.AskRide;
import org.heatwatch.service.program.ChangeEnrolment;
import org.heatwatch.service.program.ChangeRide;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.DropCohortSession;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.KeepMeetingPoints;
import org.heatwatch.service.program.KeepRides;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.PointChoice;
import org.heatwatch.service.program.RetireMeetingPoint;
import org.heatwatch.service.program.RideLine;
import org.heatwatch.service.program.RideQueries;
import org.heatwatch.service.program.RideSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RidesIT extends OnTheServer {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Inject
    Cohorts cohorts;

    @Inject
    CohortQueries queries;

    @Inject
    PlanCohorts plan;

    @Inject
    EnrolYouths enrol;

    @Inject
    KeepMeetingPoints points;

    @Inject
    KeepRides keep;

    @Inject
    RideQueries rides;

    @Inject
    OpenRides open;

    @Inject
    Sealing sealing;

    @Inject
    Heart heart;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private ProgramId program;
    private CohortId cohort;
    private CohortSessionLine coming;
    private AccountId facilitator;
    private String code;
    private EnrolmentId she;
    private EnrolmentId other;
    private MeetingPointId station;

    @BeforeEach
    void asFacilitatorOfTwoParticipants() {
        program = cohorts.aProgram();
        cohorts.asCoordinatorOf(program);
        cohort = cohorts.aCohort(program, 15);
        coming = queries.cohort(cohort).sessions().get(7);
        code = cohorts.enrolled("Lupe Harper", cohort).value();
        she = enrolment(code);
        other = enrolment(cohorts.enrolled("Ada Quill", cohort).value());
        station = added(program, "Lakeside Station");
        facilitator = cohorts.aFacilitator();
        cohorts.assigned(facilitator, cohort);
        cohorts.as(facilitator, Role.FACILITATOR);
    }

    @Test
    void a_facilitator_keeps_who_rides_by_code_from_a_public_place() {
        assertEquals(List.of("Ada Quill", "Lupe Harper"), sheet().riders().stream().map(each -> each.called()).sorted().toList());
        assertInstanceOf(CohortResult.Saved.class, ask(other, station, LocalTime.of(9, 30)));
        RideId ride = asked(she);

        assertEquals(List.of(code, "Lakeside Station", NINE, RideState.ASKED), seen(sheet().rides().get(0)));
        assertEquals(List.of(), sheet().riders());
        assertEquals(2, sheet().open());
        assertEquals(Map.of(coming.id(), 2), open.of(List.of(coming.id())));

        assertInstanceOf(CohortResult.Saved.class, change(ride, station, LocalTime.of(8, 45), RideState.ARRANGED));
        assertEquals(List.of(code, "Lakeside Station", LocalTime.of(8, 45), RideState.ARRANGED), seen(line(ride)));
        assertEquals(Map.of(coming.id(), 1), open.of(List.of(coming.id())));
        change(ride, station, NINE, RideState.NOT_NEEDED);
        assertEquals(1, rides.print(cohort, coming.id()).rides().size());
    }

    @Test
    void whoever_has_not_seen_what_another_changed_overwrites_nothing() {
        RideId ride = asked(she);
        long seen = line(ride).version();
        change(ride, station, NINE, RideState.ARRANGED);

        assertInstanceOf(CohortResult.Stale.class,
                keep.change(new ChangeRide(CommandId.next(), cohort, ride, seen, station, NINE, RideState.NOT_NEEDED)));
        assertEquals(RideState.ARRANGED, line(ride).state());
    }

    @Test
    void what_cannot_be_is_refused_with_a_sentence() {
        asked(she);
        MeetingPointId retired = retired();

        assertEquals("ride.who-none", refusal(ask(null, station, NINE)));
        assertEquals("ride.not-expected", refusal(ask(EnrolmentId.next(), station, NINE)));
        assertEquals("ride.who-already", refusal(ask(she, station, NINE)));
        assertEquals("ride.point-none", refusal(ask(other, null, NINE)));
        assertEquals("ride.point-retired", refusal(ask(other, retired, NINE)));
        assertEquals("ride.time-late", refusal(ask(other, station, LocalTime.of(10, 0))));
    }

    @Test
    void from_where_and_when_is_sealed_under_her_key() {
        RideId ride = asked(she);
        Object[] row = (Object[]) entities.createNativeQuery("select point_sealed, time_sealed from ride where id = :id", Object[].class)
                .setParameter("id", ride.value()).getSingleResult();
        assertFalse(text(row[0]).contains(station.toString()));
        assertFalse(text(row[1]).contains("09:00"));

        sealing.ring().destroy(youth(), Instant.now());
        assertEquals(code, line(ride).code());
        assertNull(line(ride).place());
        assertNull(line(ride).time());
    }

    private static String text(Object sealed) {
        return new String((byte[]) sealed, StandardCharsets.ISO_8859_1);
    }

    @Test
    void once_the_session_is_over_nothing_is_found_and_within_the_hour_nothing_is_kept() {
        RideId ride = asked(she);
        Instant end = coming.end().atZone(coming.zone()).toInstant();
        clock.moveTo(end.minusSeconds(1));
        heart.beats("ForgetJob");
        assertEquals(1, sheet().rides().size());

        clock.moveTo(end);
        assertEquals(List.of(), sheet().rides());
        assertEquals(List.of(), sheet().riders());
        assertEquals(List.of(), rides.print(cohort, coming.id()).rides());
        assertEquals(Map.of(), open.of(List.of(coming.id())));
        assertThrows(AccessDenied.class, () -> rides.ride(cohort, ride));
        assertEquals("ride.not-expected", refusal(keep.change(new ChangeRide(CommandId.next(), cohort, ride, 0, station, NINE, RideState.ARRANGED))));
        assertEquals("ride.not-expected", refusal(ask(other, station, NINE)));
        assertEquals(1, rows());
        heart.beats("ForgetJob");
        assertEquals(0, rows());
    }

    @Test
    void of_a_session_that_is_called_off_nothing_is_kept_either() {
        asked(she);
        cohorts.asCoordinatorOf(program);
        plan.drop(new DropCohortSession(CommandId.next(), cohort, coming.id(), coming.version(), "Rain"));

        assertEquals(List.of(), sheet().rides());
        assertEquals(Map.of(), open.of(List.of(coming.id())));
        heart.beats("ForgetJob");
        assertEquals(0, rows());
    }

    @Test
    void whoever_is_on_hold_needs_no_ride() {
        asked(she);
        cohorts.asCoordinatorOf(program);
        enrol.change(new ChangeEnrolment(CommandId.next(), she, 0, EnrolmentState.ACTIVE, null, cohorts.today()));
        assertEquals(Map.of(coming.id(), 1), open.of(List.of(coming.id())));
        enrol.change(new ChangeEnrolment(CommandId.next(), she, 1, EnrolmentState.ON_HOLD, HoldReason.OTHER, cohorts.today()));

        assertEquals(Map.of(), open.of(List.of(coming.id())));
        assertEquals(List.of(), sheet().rides());
    }

    @Test
    void printing_the_list_is_on_record_with_whoever_is_on_it() {
        asked(she);
        rides.print(cohort, coming.id());

        assertArrayEquals(new Object[] {"print", "FACILITATOR", 1L}, (Object[]) entities.createNativeQuery("""
                select e.purpose, e.relation, count(s.youth_id) from youth_access_event e join youth_access_subject s on s.event_id = e.id
                where e.act = 'RideQueries.print' and e.account_id = :account and s.youth_id = :youth group by e.purpose, e.relation""", Object[].class)
                .setParameter("account", facilitator.value())
                .setParameter("youth", youth())
                .getSingleResult());
    }

    @Test
    void nobody_without_a_relation_to_the_cohort_reaches_its_rides_by_one_of_her_own() {
        RideId ride = asked(she);
        ProgramId foreign = cohorts.aProgram();
        cohorts.asCoordinatorOf(foreign);
        CohortId theirs = cohorts.aCohort(foreign, 15);
        CohortSessionId session = coming.id();
        MeetingPointId own = added(foreign, "Library");

        for (CohortId named : List.of(cohort, theirs)) {
            assertThrows(AccessDenied.class, () -> rides.rides(named, session));
            assertThrows(AccessDenied.class, () -> rides.print(named, session));
            assertThrows(AccessDenied.class, () -> rides.ride(named, ride));
            assertThrows(AccessDenied.class, () -> keep.ask(new AskRide(CommandId.next(), named, session, RideId.next(), other, own, NINE)));
            assertThrows(AccessDenied.class, () -> keep.change(new ChangeRide(CommandId.next(), named, ride, 0, own, NINE, RideState.ARRANGED)));
        }
    }

    @Test
    void somebody_of_another_cohort_is_not_expected() {
        cohorts.asCoordinatorOf(program);
        EnrolmentId foreign = enrolment(cohorts.enrolled("Mara Finch", cohorts.aCohort(program, 15)).value());

        assertEquals("ride.not-expected", refusal(ask(foreign, station, NINE)));
    }

    @Test
    void meeting_points_are_kept_by_the_coordinators_of_their_program_and_used_in_it_alone() {
        assertThrows(AccessDenied.class, () -> points.points(program));
        assertThrows(AccessDenied.class, () -> points.add(new AddMeetingPoint(CommandId.next(), program, MeetingPointId.next(), "Library", "")));
        assertThrows(AccessDenied.class, () -> points.retire(new RetireMeetingPoint(CommandId.next(), program, station)));
        ProgramId foreign = cohorts.aProgram();
        cohorts.asCoordinatorOf(foreign);
        MeetingPointId theirs = added(foreign, "Library");
        assertThrows(AccessDenied.class, () -> points.points(program));
        assertThrows(AccessDenied.class, () -> points.add(new AddMeetingPoint(CommandId.next(), program, MeetingPointId.next(), "Library", "")));
        assertThrows(AccessDenied.class, () -> points.retire(new RetireMeetingPoint(CommandId.next(), program, station)));
        assertThrows(AccessDenied.class, () -> points.retire(new RetireMeetingPoint(CommandId.next(), foreign, station)));
        assertEquals(List.of("Library"), points.points(foreign).points().stream().map(PointChoice::name).toList());

        cohorts.as(facilitator, Role.FACILITATOR);
        assertEquals(List.of("Lakeside Station"), sheet().points().stream().map(PointChoice::name).toList());
        assertThrows(AccessDenied.class, () -> ask(she, theirs, NINE));
        RideId ride = asked(she);
        assertThrows(AccessDenied.class, () -> change(ride, theirs, NINE, RideState.ARRANGED));
    }

    @Test
    void a_ride_from_a_place_that_is_not_used_any_more_goes_on() {
        RideId ride = asked(she);
        cohorts.asCoordinatorOf(program);
        points.retire(new RetireMeetingPoint(CommandId.next(), program, station));

        assertEquals(List.of(), sheet().points());
        assertEquals(List.of(station), rides.ride(cohort, ride).points().stream().map(PointChoice::id).toList());
        assertInstanceOf(CohortResult.Saved.class, change(ride, station, NINE, RideState.ARRANGED));
        assertEquals("Lakeside Station", line(ride).point());
    }

    private EnrolmentId enrolment(String participant) {
        return entities.createQuery("select e.id from Enrolment e join Youth y on y.id = e.youth where y.code.value = :code", EnrolmentId.class)
                .setParameter("code", participant).getSingleResult();
    }

    private UUID youth() {
        return (UUID) entities.createNativeQuery("select youth_id from enrolment where id = :id", UUID.class).setParameter("id", she.value()).getSingleResult();
    }

    private long rows() {
        return (Long) entities.createNativeQuery("select count(*) from ride where session_id = :session", Long.class)
                .setParameter("session", coming.id().value()).getSingleResult();
    }

    private MeetingPointId added(ProgramId to, String name) {
        MeetingPointId id = MeetingPointId.next();
        points.add(new AddMeetingPoint(CommandId.next(), to, id, name, ""));
        return id;
    }

    private MeetingPointId retired() {
        cohorts.asCoordinatorOf(program);
        MeetingPointId id = added(program, "Library");
        points.retire(new RetireMeetingPoint(CommandId.next(), program, id));
        cohorts.as(facilitator, Role.FACILITATOR);
        return id;
    }

    private RideSheet sheet() {
        return rides.rides(cohort, coming.id());
    }

    private RideLine line(RideId ride) {
        return sheet().rides().stream().filter(each -> each.id().equals(ride)).findFirst().orElseThrow();
    }

    private static List<Object> seen(RideLine line) {
        return List.of(line.code(), line.point(), line.time(), line.state());
    }

    private CohortResult ask(EnrolmentId rider, MeetingPointId point, LocalTime time) {
        return keep.ask(new AskRide(CommandId.next(), cohort, coming.id(), RideId.next(), rider, point, time));
    }

    private RideId asked(EnrolmentId rider) {
        RideId ride = RideId.next();
        keep.ask(new AskRide(CommandId.next(), cohort, coming.id(), ride, rider, station, NINE));
        return ride;
    }

    private CohortResult change(RideId ride, MeetingPointId point, LocalTime time, RideState state) {
        return keep.change(new ChangeRide(CommandId.next(), cohort, ride, line(ride).version(), point, time, state));
    }

    private static String refusal(CohortResult result) {
        return assertInstanceOf(CohortResult.Refused.class, result).key();
    }
}
