package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;
import static org.heatwatch.domain.program.EnrolmentState.ACTIVE;
import static org.heatwatch.domain.program.EnrolmentState.NOT_COMPLETED;
import static org.heatwatch.domain.program.EnrolmentState.ON_HOLD;
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
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MakeUpKind;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.program.CompletionState;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.HoldReason;
import org.heatwatch.domain.program.SkipDate;
import org.heatwatch.domain.program.SpeakerDetails;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.MakeUpId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.EpisodeKind;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.attendance.CloseCohortRoll;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.CohortRollLine;
import org.heatwatch.service.attendance.CompletionSheet;
import org.heatwatch.service.attendance.CreditMakeUp;
import org.heatwatch.service.attendance.CreditMakeUps;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.MarkRestOfCohortPresent;
import org.heatwatch.service.attendance.ProgressQueries;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.program.AssignFacilitator;
import org.heatwatch.service.program.AssignFacilitators;
import org.heatwatch.service.program.ChangeEnrolment;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.EnrolNewYouth;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnterCohort;
import org.heatwatch.service.program.KeepWaitlist;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.ShiftCohortSession;
import org.heatwatch.service.program.TemplateQueries;
import org.heatwatch.service.program.TemplateSheet;
import org.heatwatch.service.program.TransferEnrolment;
import org.heatwatch.service.program.TransferYouths;
import org.heatwatch.service.program.WaitNewYouth;
import org.heatwatch.service.youth.EndEpisode;
import org.heatwatch.service.youth.KeepEpisodes;
import org.heatwatch.service.youth.NoteEpisode;
import org.heatwatch.service.program.SignOffCompletion;
import org.heatwatch.service.program.SignOffEnrolment;

/**
 * Four cohorts, each made from a template that is shipped: of twelve Saturdays one is over, and one had its seventh last Saturday, whose roll is still
 * open; of sixteen one had its third last Saturday, and one is ahead, with all its seats taken. Before the next session and after the last one of both
 * that run something is open. Everybody in them is invented.
 */
@ApplicationScoped
class Saturdays {

    private static final int SEED = 12;
    private static final int HELD = 7;
    private static final int HELD_OF_SIXTEEN = 3;
    private static final int LEFT_OUT = 10;
    private static final int WEEKS_AHEAD = 4;
    private static final int WEEKS_BETWEEN = 16;
    private static final LocalTime FROM = LocalTime.of(10, 0);
    private static final LocalTime UNTIL = LocalTime.of(12, 30);
    private static final int NEVER_BACK = 8;
    private static final Duration MARKED_AFTER = Duration.ofMinutes(40);
    private static final int MISSES_LAST = 1;
    private static final int CALLED = 7;

    private static final List<String> OVER = List.of("Amaya Ferrin", "Bianca Holloway:Bee", "Celeste Marchetti", "Dalia Nasser", "Esperanza Luna:Espi",
            "Faith Okonjo", "Gia Tran", "Hana Villaluz", "Ivory Bledsoe", "Jazmin Carrillo:Jaz", "Keala Montrose");

    private static final List<String> RUNNING = List.of("Lucía Arredondo:Lu", "Maya Whitfield", "Nadia Karimi", "Odessa Grant:Dess", "Paola Santillán",
            "Quinn Abernathy", "Raina Sandoval", "Samira Toure", "Tamsin Lowry", "Ursula Nguyen:Ula", "Violeta Cruz", "Wren Castillo", "Ximena Duarte:Xime");

    private static final List<String> SIXTEEN = List.of("Anaya Prentiss", "Brisa Calderón:Bri", "Corinne Ashby", "Delphine Osei", "Elodie Vance", "Farah Siddiqui",
            "Giselle Fontaine:Gigi", "Harlow Jennings", "Itzel Robledo");

    private static final List<String> AHEAD = List.of("Juniper Hale", "Kamila Petrov", "Leilani Kahale:Lani", "Mireya Solís", "Noelle Whitcomb", "Oriana Beck");

    /** How many say after each session what they think of it. */
    private static final List<Integer> ANSWERS = List.of(11, 10, 9, 10, 4, 10, 8);

    private static final List<Integer> ANSWERS_OF_SIXTEEN = List.of(8, 6, 7);

    /** Who waits for a seat in the cohort ahead, and why. */
    private static final Map<String, WaitlistPriority> WAITING = new TreeMap<>(Map.of("Anahi Figueroa", WaitlistPriority.HEARING,
            "Brielle Okafor", WaitlistPriority.IN_TURN, "Yesenia Robles:Yesi", WaitlistPriority.LEAVING_CARE, "Zoe Lindqvist", WaitlistPriority.IN_TURN));

    private final PlanCohorts plan;
    private final TemplateQueries templates;
    private final AssignFacilitators assign;
    private final EnrolYouths enrol;
    private final TransferYouths transfers;
    private final KeepWaitlist waitlist;
    private final KeepEpisodes episodes;
    private final CohortQueries cohorts;
    private final TakeCohortAttendance attendance;
    private final CohortAttendanceQueries rolls;
    private final CreditMakeUps makeUps;
    private final ProgressQueries progress;
    private final SignOffCompletion signOffs;
    private final AroundSaturdays around;
    private final SaturdayWork work;
    private final GroupFeedback feedback;
    private final Acting acting;
    private final Random random = new Random(SEED);

    protected Saturdays() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    Saturdays(PlanCohorts plan, TemplateQueries templates, AssignFacilitators assign, EnrolYouths enrol, TransferYouths transfers,
            KeepWaitlist waitlist, KeepEpisodes episodes, CohortQueries cohorts, TakeCohortAttendance attendance, CohortAttendanceQueries rolls,
            CreditMakeUps makeUps, ProgressQueries progress, SignOffCompletion signOffs, AroundSaturdays around, SaturdayWork work,
            GroupFeedback feedback, Acting acting) {
        this.plan = plan;
        this.templates = templates;
        this.assign = assign;
        this.enrol = enrol;
        this.transfers = transfers;
        this.waitlist = waitlist;
        this.episodes = episodes;
        this.cohorts = cohorts;
        this.attendance = attendance;
        this.rolls = rolls;
        this.makeUps = makeUps;
        this.progress = progress;
        this.signOffs = signOffs;
        this.around = around;
        this.work = work;
        this.feedback = feedback;
        this.acting = acting;
    }

    /**
     * A cohort and who is in it, in the order of the names.
     *
     * @param weeks which of the shipped templates it is made from
     */
    private record Run(CohortId id, int weeks, CohortPlan plan, Staff facilitator, List<String> names, List<EnrolmentId> enrolments) {

        Run(String name, int weeks, int seats, Site site, LocalDate first, Staff facilitator, List<String> names, SkipDate... skips) {
            this(CohortId.next(), weeks, new CohortPlan(new CohortDetails(name, seats, site.id, facilitator.agency.id), first, FROM, County.ZONE, false,
                    List.of(skips)), facilitator, names, names.stream().map(each -> EnrolmentId.next()).toList());
        }

        LocalDate first() {
            return plan.first();
        }

        LocalDate week(int number) {
            return plan.dates(weeks).held().get(number - 1);
        }
    }

    List<Act> acts(LocalDate today) {
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate first = last.minusWeeks(HELD);
        Run running = new Run("Cohort 9", 12, 15, Site.LIBRARY, first, Staff.IMANI, RUNNING, new SkipDate(first.plusWeeks(4), "The library moves its shelves"));
        Run over = new Run("Cohort 8", 12, 15, Site.LIBRARY, first.minusWeeks(WEEKS_BETWEEN), Staff.TESS, OVER);
        Run sixteen = new Run("Cohort 10", 16, 12, Site.CLINIC, last.minusWeeks(HELD_OF_SIXTEEN - 1L), Staff.TESS, SIXTEEN);
        Run ahead = new Run("Cohort 11", 16, AHEAD.size(), Site.LIBRARY, last.plusWeeks(WEEKS_AHEAD), Staff.IMANI, AHEAD);
        List<Act> acts = new ArrayList<>();
        begin(over, acts);
        held(over, over.weeks(), acts);
        change(over, 1, WITHDRAWN, over.week(4), acts);
        change(over, 5, WITHDRAWN, over.week(8), acts);
        for (int i = 0; i < OVER.size(); i++) {
            if (i != 1 && i != 5) {
                settle(over, i, acts);
            }
        }
        begin(running, acts);
        held(running, HELD - 1, acts);
        change(running, 2, WITHDRAWN, running.week(3), acts);
        change(running, 9, ON_HOLD, running.week(5), acts);
        List.of(0, 5, 7).forEach(place -> acts.add(new Act(Replay.office(running.week(HELD).minusDays(3)), () -> makeUp(running, place, 1))));
        acts.add(new Act(slot(running, HELD).plus(MARKED_AFTER), () -> mark(running, HELD, false, List.of(MISSES_LAST))));
        acts.add(new Act(after(last), () -> work.writesToTheCourt(running.id(), running.enrolments().get(1), last.plusDays(19), running.facilitator())));
        gaveOut(over, over.weeks(), false, acts);
        gaveOut(running, HELD, true, acts);
        gaveOut(sixteen, HELD_OF_SIXTEEN, true, acts);
        List.of(running, sixteen).forEach(run -> acts.add(new Act(after(last), () -> around.rideToNext(run.id(), run.facilitator()))));
        feedback(running, ANSWERS, acts);
        begin(sixteen, acts);
        held(sixteen, HELD_OF_SIXTEEN - 1, acts);
        acts.add(new Act(slot(sixteen, HELD_OF_SIXTEEN).plus(MARKED_AFTER), () -> mark(sixteen, HELD_OF_SIXTEEN, true, List.of(MISSES_LAST, CALLED))));
        feedback(sixteen, ANSWERS_OF_SIXTEEN, acts);
        acts.add(new Act(after(sixteen.week(HELD_OF_SIXTEEN)), () -> work.note(sixteen.id(), HELD_OF_SIXTEEN, sixteen.facilitator())));
        acts.add(new Act(Replay.office(last.plusDays(1)), () -> work.call(sixteen.id(), HELD_OF_SIXTEEN,
                sixteen.enrolments().get(CALLED), last.plusDays(1), sixteen.facilitator())));
        acts.add(new Act(Replay.office(last.minusDays(4)), () -> work.ask(running.id(), HELD + 1, SpeakerVisitId.next(),
                new SpeakerDetails("Rosalind Achebe", "Bay Credit Union", "rosalind.achebe@creditunion.example", ""), running.facilitator())));
        comes(sixteen, HELD_OF_SIXTEEN + 1, last.minusDays(3), acts);
        acts.add(new Act(Replay.office(sixteen.first().plusDays(3)), () -> leaveOut(sixteen, LEFT_OUT)));
        acts.add(new Act(after(running.week(5)).plus(Duration.ofDays(1)), () -> move(running, 4, sixteen, running.week(5).plusDays(1))));
        inCustody(running, 6, running.week(2).minusDays(1), running.week(4).plusDays(1), acts);
        LocalDate day = last.minusDays(11);
        enter(ahead, day, acts);
        wait(ahead, day.plusDays(3L + AHEAD.size()), acts);
        return acts;
    }

    private void begin(Run run, List<Act> acts) {
        enter(run, run.first().minusDays(24), acts);
        for (int i = 0; i < run.names().size(); i++) {
            change(run, i, ACTIVE, run.first(), acts);
        }
    }

    /** From the fourth day after on, one is enrolled each day. */
    private void enter(Run run, LocalDate day, List<Act> acts) {
        acts.add(new Act(Replay.office(day), () -> enter(run)));
        for (int i = 0; i < run.names().size(); i++) {
            int place = i;
            LocalDate joined = day.plusDays(4L + i);
            acts.add(new Act(Replay.office(joined), () -> enrol(run, place, joined)));
        }
    }

    private void enter(Run run) {
        acting.as(Staff.DARNELL);
        TemplateSheet template = templates.choices().stream().map(each -> templates.template(each.id()))
                .filter(each -> each.plan().weeks().size() == run.weeks()).findFirst().orElseThrow();
        done(plan.enter(new EnterCohort(CommandId.next(), run.id(), template.id(), template.version(), run.plan())));
        done(assign.assign(new AssignFacilitator(CommandId.next(), run.id(), CohortFacilitatorId.next(), run.facilitator().account)));
    }

    private void move(Run from, int place, Run to, LocalDate day) {
        acting.as(Staff.DARNELL);
        done(transfers.transfer(new TransferEnrolment(CommandId.next(), from.enrolments().get(place), 1, to.id(), EnrolmentId.next(), day)));
    }

    private void inCustody(Run run, int place, LocalDate from, LocalDate until, List<Act> acts) {
        StatusEpisodeId episode = StatusEpisodeId.next();
        acts.add(new Act(Replay.office(from), () -> {
            acting.as(Staff.DARNELL);
            YouthCode code = cohorts.cohort(run.id()).roster().stream().filter(each -> each.enrolment().equals(run.enrolments().get(place))).findFirst()
                    .orElseThrow().code();
            done(episodes.note(new NoteEpisode(CommandId.next(), episodes.episodes(code).youth(), episode, EpisodeKind.IN_CUSTODY, from, null)));
        }));
        acts.add(new Act(after(until), () -> {
            acting.as(Staff.DARNELL);
            done(episodes.end(new EndEpisode(CommandId.next(), episode, 0, until)));
        }));
    }

    /** On the day on which the last seat was taken. Then one who has a seat gives it up. */
    private void wait(Run run, LocalDate day, List<Act> acts) {
        WAITING.forEach((name, priority) -> acts.add(new Act(after(day), () -> {
            acting.as(Staff.DARNELL);
            String[] names = name.split(":");
            done(waitlist.waitNew(new WaitNewYouth(CommandId.next(), run.id(), WaitlistPlaceId.next(), YouthId.next(),
                    new YouthIdentity(names[0], names.length > 1 ? names[1] : "", run.first().minusYears(15).minusDays(name.length() * 9L)), priority,
                    day.minusDays(name.length() % 3), false)));
        })));
        acts.add(new Act(after(day).plus(Duration.ofHours(1)), () -> {
            acting.as(Staff.DARNELL);
            done(enrol.change(new ChangeEnrolment(CommandId.next(), run.enrolments().get(1), 0, WITHDRAWN, null, day)));
        }));
    }

    private void leaveOut(Run run, int week) {
        acting.as(Staff.DARNELL);
        CohortSessionLine session = cohorts.cohort(run.id()).sessions().get(week - 1);
        done(plan.shift(new ShiftCohortSession(CommandId.next(), run.id(), session.id(), session.version(), "The clinic is closed for inventory")));
    }

    private void enrol(Run run, int place, LocalDate joined) {
        acting.as(Staff.DARNELL);
        String[] name = run.names().get(place).split(":");
        LocalDate born = run.first().minusYears(14L + place % 4).minusDays(31L * place + 9);
        done(enrol.enrolNew(new EnrolNewYouth(CommandId.next(), run.id(), run.enrolments().get(place), YouthId.next(),
                new YouthIdentity(name[0], name.length > 1 ? name[1] : "", born), joined, false)));
    }

    private void change(Run run, int place, EnrolmentState state, LocalDate day, List<Act> acts) {
        acts.add(new Act(after(day), () -> {
            acting.as(Staff.DARNELL);
            long version = state == ACTIVE ? 0 : 1;
            done(enrol.change(new ChangeEnrolment(CommandId.next(), run.enrolments().get(place), version, state, state == ON_HOLD ? HoldReason.MEDICAL : null, day)));
        }));
    }

    /** After the last session she makes up what she lacks, and her facilitator signs her completion off; else it is said that she hasn't completed. */
    private void settle(Run run, int place, List<Act> acts) {
        acts.add(new Act(Replay.office(run.week(run.weeks()).plusDays(2)), () -> {
            if (place != NEVER_BACK) {
                makeUp(run, place, run.weeks());
            }
        }));
        acts.add(new Act(Replay.office(run.week(run.weeks()).plusDays(3)), () -> {
            acting.as(run.facilitator());
            EnrolmentId she = run.enrolments().get(place);
            if (progress.completion(she).standing().completion().state() == CompletionState.MET) {
                done(signOffs.signOff(new SignOffEnrolment(CommandId.next(), she)));
            } else {
                acting.as(Staff.DARNELL);
                done(enrol.change(new ChangeEnrolment(CommandId.next(), she, 1, NOT_COMPLETED, null, run.week(run.weeks()).plusDays(1))));
            }
        }));
    }

    /** As many of her missed sessions as she lacks, the first ones first, and no more than that many. */
    private void makeUp(Run run, int place, int most) {
        acting.as(run.facilitator());
        CompletionSheet sheet = progress.completion(run.enrolments().get(place));
        sheet.missing().stream().limit(Math.min(most, sheet.standing().completion().lacking())).forEach(missed ->
                done(makeUps.credit(new CreditMakeUp(CommandId.next(), MakeUpId.next(), run.enrolments().get(place),
                        new CohortSessionId(missed.key().session()), MakeUpKind.WORK_ON_THE_TOPIC, missed.day().plusDays(2)))));
    }

    private void held(Run run, int weeks, List<Act> acts) {
        for (int week = 1; week <= weeks; week++) {
            int number = week;
            acts.add(new Act(slot(run, week).plus(MARKED_AFTER), () -> mark(run, number, true, List.of())));
            acts.add(new Act(after(run.week(week)), () -> {
                work.note(run.id(), number, run.facilitator());
                work.deliver(run.id(), number, run.facilitator());
            }));
        }
    }

    /** A speaker who has confirmed and was vetted, and hasn't signed the form yet. */
    private void comes(Run run, int week, LocalDate asked, List<Act> acts) {
        SpeakerVisitId visit = SpeakerVisitId.next();
        SpeakerDetails nurse = new SpeakerDetails("Odile Fairbanks", "Clinic of the Lake", "odile.fairbanks@clinic.example", "");
        acts.add(new Act(Replay.office(asked), () -> work.ask(run.id(), week, visit, nurse, run.facilitator())));
        acts.add(new Act(Replay.office(asked.plusDays(1)), () -> work.comes(run.id(), visit, nurse, asked.plusDays(1))));
    }

    /** At the end of each session. */
    private void gaveOut(Run run, int weeks, boolean goesOn, List<Act> acts) {
        for (int week = 1; week <= weeks; week++) {
            int number = week;
            acts.add(new Act(after(run.week(week)), () -> around.gaveOut(run.id(), number, run.facilitator(), run.names().size() - number % 3,
                    goesOn && number == weeks)));
        }
    }

    /** In the afternoon; on the fourth day after their facilitator says what came of it. */
    private void feedback(Run run, List<Integer> answers, List<Act> acts) {
        for (int week = 1; week <= answers.size(); week++) {
            int number = week;
            acts.add(new Act(after(run.week(week)), () -> feedback.give(run.facilitator(), run.id(), session(run, number), answers.get(number - 1))));
            acts.add(new Act(Replay.office(run.week(week).plusDays(4)), () -> feedback.reply(run.facilitator(), run.id(), session(run, number), number)));
        }
    }

    /** As its facilitator. */
    private CohortSessionId session(Run run, int week) {
        acting.as(run.facilitator());
        return cohorts.cohort(run.id()).sessions().get(week - 1).id();
    }

    /** In the afternoon. */
    private static Instant after(LocalDate day) {
        return day.atTime(UNTIL).atZone(County.ZONE).toInstant().plus(Duration.ofHours(1));
    }

    private static Instant slot(Run run, int week) {
        return run.week(week).atTime(FROM).atZone(County.ZONE).toInstant();
    }

    /**
     * Who can't be expected is marked so already. Of a hundred other marks some 75 are present. A roll that isn't closed has the first half of its marks.
     *
     * @param missing who misses it without an excuse, by place
     */
    private void mark(Run run, int week, boolean closes, List<Integer> missing) {
        acting.as(run.facilitator());
        CohortSessionId session = cohorts.cohort(run.id()).sessions().get(week - 1).id();
        List<EnrolmentId> missed = missing.stream().map(run.enrolments()::get).toList();
        done(attendance.start(new StartCohortRoll(CommandId.next(), session)));
        List<CohortRollLine> lines = rolls.open(session).lines().stream().filter(each -> each.mark().version() == 0).toList();
        for (CohortRollLine line : closes ? lines : lines.subList(0, lines.size() / 2)) {
            mark(session, line, missed.contains(line.mark().enrolment()));
        }
        if (closes) {
            done(attendance.markRestPresent(new MarkRestOfCohortPresent(CommandId.next(), session)));
            done(attendance.close(new CloseCohortRoll(CommandId.next(), session)));
        }
    }

    private void mark(CohortSessionId session, CohortRollLine line, boolean missed) {
        int chance = random.nextInt(100);
        CohortStatus status = missed ? CohortStatus.UNEXCUSED
                : chance < 7 ? CohortStatus.EXCUSED
                : chance < 12 ? CohortStatus.UNEXCUSED
                : chance < 16 ? CohortStatus.NOT_EXPECTED
                : chance < 24 ? CohortStatus.LATE
                : CohortStatus.PRESENT;
        done(attendance.mark(new MarkParticipant(CommandId.next(), session, line.mark().enrolment(), status, status == CohortStatus.LATE ? 15 : 0,
                status == CohortStatus.NOT_EXPECTED ? NotExpectedReason.IN_COURT : null, line.mark().version(), MarkSource.TAP)));
    }
}
