package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;
import static org.heatwatch.domain.program.EnrolmentState.ACTIVE;
import static org.heatwatch.domain.program.EnrolmentState.COMPLETED;
import static org.heatwatch.domain.program.EnrolmentState.NOT_COMPLETED;
import static org.heatwatch.domain.program.EnrolmentState.ON_HOLD;
import static org.heatwatch.domain.program.EnrolmentState.TRANSFERRED;
import static org.heatwatch.domain.program.EnrolmentState.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.attendance.CloseCohortRoll;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.CohortRollLine;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.MarkRestOfCohortPresent;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.program.AssignFacilitator;
import org.heatwatch.service.program.AssignFacilitators;
import org.heatwatch.service.program.ChangeCohortSession;
import org.heatwatch.service.program.ChangeEnrolment;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.EnrolNewYouth;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnterCohort;
import org.heatwatch.service.program.PlanCohorts;

/** Two cohorts of twelve Saturdays: one is over, one had its seventh last Saturday, whose roll is still open. Everybody in them is invented. */
@ApplicationScoped
class Saturdays {

    private static final int SEED = 12;
    private static final int WEEKS = 12;
    private static final int HELD = 7;
    private static final int WEEKS_BETWEEN = 16;
    private static final int SEATS = 15;
    private static final LocalTime FROM = LocalTime.of(10, 0);
    private static final LocalTime UNTIL = LocalTime.of(12, 30);
    private static final Duration MARKED_AFTER = Duration.ofMinutes(40);

    private static final List<String> TOPICS = List.of("Welcome, and what we want of this", "What is mine: body, time, no", "Healthy relationships",
            "Online, and who is there", "Money: earning it", "Money: keeping it", "Starting something of your own", "Work I did not know of",
            "Feeling well, and when not", "My rights in court and at school", "People I can call", "What I take with me");

    private static final List<String> OVER = List.of("Amaya Ferrin", "Bianca Holloway:Bee", "Celeste Marchetti", "Dalia Nasser", "Esperanza Luna:Espi",
            "Faith Okonjo", "Gia Tran", "Hana Villaluz", "Ivory Bledsoe", "Jazmin Carrillo:Jaz", "Keala Montrose");

    private static final List<String> RUNNING = List.of("Lucía Arredondo:Lu", "Maya Whitfield", "Nadia Karimi", "Odessa Grant:Dess", "Paola Santillán",
            "Quinn Abernathy", "Raina Sandoval", "Samira Toure", "Tamsin Lowry", "Ursula Nguyen:Ula", "Violeta Cruz", "Wren Castillo", "Ximena Duarte:Xime");

    private final PlanCohorts plan;
    private final AssignFacilitators assign;
    private final EnrolYouths enrol;
    private final CohortQueries cohorts;
    private final TakeCohortAttendance attendance;
    private final CohortAttendanceQueries rolls;
    private final Acting acting;
    private final Random random = new Random(SEED);

    protected Saturdays() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Saturdays(PlanCohorts plan, AssignFacilitators assign, EnrolYouths enrol, CohortQueries cohorts, TakeCohortAttendance attendance,
            CohortAttendanceQueries rolls, Acting acting) {
        this.plan = plan;
        this.assign = assign;
        this.enrol = enrol;
        this.cohorts = cohorts;
        this.attendance = attendance;
        this.rolls = rolls;
        this.acting = acting;
    }

    /** Who is in a cohort, in the order of the names. */
    private record Run(CohortId id, String name, LocalDate first, Staff facilitator, List<String> names, List<EnrolmentId> enrolments) {

        Run(String name, LocalDate first, Staff facilitator, List<String> names) {
            this(CohortId.next(), name, first, facilitator, names, names.stream().map(each -> EnrolmentId.next()).toList());
        }

        LocalDate week(int number) {
            return first.plusWeeks(number - 1L);
        }
    }

    List<Act> acts(LocalDate today) {
        LocalDate seventh = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        Run running = new Run("Cohort 9", seventh.minusWeeks(HELD - 1L), Staff.IMANI, RUNNING);
        Run over = new Run("Cohort 8", running.first().minusWeeks(WEEKS_BETWEEN), Staff.TESS, OVER);
        List<Act> acts = new ArrayList<>();
        begin(over, acts);
        held(over, WEEKS, acts);
        change(over, 1, WITHDRAWN, over.week(4), acts);
        change(over, 5, TRANSFERRED, over.week(8), acts);
        for (int i = 0; i < OVER.size(); i++) {
            if (i != 1 && i != 5) {
                change(over, i, i == 8 ? NOT_COMPLETED : COMPLETED, over.week(WEEKS).plusDays(1), acts);
            }
        }
        begin(running, acts);
        held(running, HELD - 1, acts);
        change(running, 2, WITHDRAWN, running.week(3), acts);
        change(running, 9, ON_HOLD, running.week(5), acts);
        acts.add(new Act(slot(running, HELD).plus(MARKED_AFTER), () -> mark(running, HELD, false)));
        return acts;
    }

    private void begin(Run run, List<Act> acts) {
        acts.add(new Act(Replay.office(run.first().minusDays(24)), () -> enter(run)));
        for (int i = 0; i < run.names().size(); i++) {
            int place = i;
            acts.add(new Act(Replay.office(run.first().minusDays(20L - i)), () -> enrol(run, place)));
            change(run, i, ACTIVE, run.first(), acts);
        }
    }

    private void enter(Run run) {
        acting.as(Staff.DARNELL);
        done(plan.enter(new EnterCohort(CommandId.next(), run.id(), YouthZone.PROGRAM, new CohortPlan(run.name(), SEATS, Site.LIBRARY.id, run.first(), WEEKS,
                FROM, UNTIL, County.ZONE, Set.of()))));
        List<CohortSessionLine> sessions = cohorts.cohort(run.id()).sessions();
        for (int i = 0; i < WEEKS; i++) {
            CohortSessionLine each = cohorts.session(run.id(), sessions.get(i).id());
            done(plan.change(new ChangeCohortSession(CommandId.next(), run.id(), each.id(), each.version(),
                    new LocalSlot(each.start(), each.end(), each.zone()), TOPICS.get(i))));
        }
        done(assign.assign(new AssignFacilitator(CommandId.next(), run.id(), CohortFacilitatorId.next(), run.facilitator().account)));
    }

    private void enrol(Run run, int place) {
        acting.as(Staff.DARNELL);
        String[] name = run.names().get(place).split(":");
        LocalDate born = run.first().minusYears(14L + place % 4).minusDays(31L * place + 9);
        done(enrol.enrolNew(new EnrolNewYouth(CommandId.next(), run.id(), run.enrolments().get(place), YouthId.next(),
                new YouthIdentity(name[0], name.length > 1 ? name[1] : "", born), run.first().minusDays(20L - place), false)));
    }

    private void change(Run run, int place, EnrolmentState state, LocalDate day, List<Act> acts) {
        acts.add(new Act(day.atTime(UNTIL).atZone(County.ZONE).toInstant().plus(Duration.ofHours(1)), () -> {
            acting.as(Staff.DARNELL);
            long version = state == ACTIVE ? 0 : 1;
            done(enrol.change(new ChangeEnrolment(CommandId.next(), run.enrolments().get(place), version, state, day)));
        }));
    }

    private void held(Run run, int weeks, List<Act> acts) {
        for (int week = 1; week <= weeks; week++) {
            int number = week;
            acts.add(new Act(slot(run, week).plus(MARKED_AFTER), () -> mark(run, number, true)));
        }
    }

    private static Instant slot(Run run, int week) {
        return run.week(week).atTime(FROM).atZone(County.ZONE).toInstant();
    }

    /** Of a hundred marks some 75 are present. A roll that isn't closed has the first half of its marks. */
    private void mark(Run run, int week, boolean closes) {
        acting.as(run.facilitator());
        CohortSessionId session = cohorts.cohort(run.id()).sessions().get(week - 1).id();
        done(attendance.start(new StartCohortRoll(CommandId.next(), session)));
        List<CohortRollLine> lines = rolls.open(session).lines();
        for (CohortRollLine line : closes ? lines : lines.subList(0, lines.size() / 2)) {
            mark(session, line);
        }
        if (closes) {
            done(attendance.markRestPresent(new MarkRestOfCohortPresent(CommandId.next(), session)));
            done(attendance.close(new CloseCohortRoll(CommandId.next(), session)));
        }
    }

    private void mark(CohortSessionId session, CohortRollLine line) {
        int chance = random.nextInt(100);
        CohortStatus status = chance < 7 ? CohortStatus.EXCUSED
                : chance < 12 ? CohortStatus.UNEXCUSED
                : chance < 16 ? CohortStatus.NOT_EXPECTED
                : chance < 24 ? CohortStatus.LATE
                : CohortStatus.PRESENT;
        done(attendance.mark(new MarkParticipant(CommandId.next(), session, line.mark().enrolment(), status, status == CohortStatus.LATE ? 15 : 0,
                status == CohortStatus.NOT_EXPECTED ? NotExpectedReason.IN_COURT : null, line.mark().version(), MarkSource.TAP)));
    }
}
