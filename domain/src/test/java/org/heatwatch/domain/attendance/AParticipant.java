package org.heatwatch.domain.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.program.CohortSession;
import org.heatwatch.domain.program.CohortSessionState;
import org.heatwatch.domain.program.ProgramTemplate;
import org.heatwatch.domain.program.TemplatePlan;
import org.heatwatch.domain.program.WeekPlan;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MakeUpId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;

/** Words for a participant of a cohort, week by week: P present, L late, E left early, X excused, U unexcused, N in custody, . unmarked, - not hers. */
final class AParticipant {

    private final Cohort cohort;
    private final EnrolmentId enrolment = EnrolmentId.next();
    private final Set<Integer> madeUp = new HashSet<>();
    private String weeks;
    private LocalDate joinedOn;
    private LocalDate leftOn = LocalDate.MAX;

    private AParticipant(Cohort cohort) {
        this.cohort = cohort;
        this.joinedOn = cohort.firstOn();
        this.weeks = ".".repeat(cohort.sessions().size());
    }

    static Cohort aCohort(LocalDate first, int weeks) {
        List<WeekPlan> planned = Collections.nCopies(weeks, new WeekPlan("Healthy relationships", "", 120, "", ""));
        var template = new ProgramTemplate(ProgramTemplateId.next(), ProgramId.next(), new TemplatePlan("Saturdays", planned), AccountId.next(), Instant.EPOCH);
        var plan = new CohortPlan(new CohortDetails("Spring", 15, null, null), first, LocalTime.of(10, 0), County.ZONE, false, List.of());
        return new Cohort(CohortId.next(), template, plan, AccountId.next(), Instant.EPOCH);
    }

    static AParticipant of(Cohort cohort) {
        return new AParticipant(cohort);
    }

    AParticipant joinsInWeek(int week) {
        joinedOn = session(week).slot().start().toLocalDate();
        return this;
    }

    AParticipant leavesAfterWeek(int week) {
        leftOn = session(week).slot().start().toLocalDate();
        return this;
    }

    /** What is marked so far; the weeks after that are open. */
    AParticipant was(String marks) {
        weeks = marks.replace(" ", "") + ".".repeat(cohort.sessions().size() - marks.replace(" ", "").length());
        return this;
    }

    AParticipant madeUp(int week) {
        madeUp(week, session(week).slot().start().toLocalDate());
        madeUp.add(week);
        return this;
    }

    MakeUp madeUp(int week, LocalDate on) {
        return new MakeUp(MakeUpId.next(), progress().sessions().get(week - 1), MakeUpKind.WORK_ON_THE_TOPIC, on, cohort.lastOn(), AccountId.next(),
                Instant.EPOCH);
    }

    Progress progress() {
        List<ParticipantSession> sessions = new ArrayList<>();
        for (int week = 1; week <= cohort.sessions().size(); week++) {
            CohortSession session = session(week);
            LocalDate day = session.slot().start().toLocalDate();
            char mark = weeks.charAt(week - 1);
            sessions.add(new ParticipantSession(CohortMarkKey.of(session.id(), enrolment), day, session.topic(),
                    session.state() == CohortSessionState.CANCELLED, mark != '.', !day.isBefore(joinedOn) && !day.isAfter(leftOn), attendance(mark),
                    madeUp.contains(week)));
        }
        return new Progress(sessions);
    }

    private CohortSession session(int week) {
        return cohort.sessions().get(week - 1);
    }

    static CohortAttendance attendance(char mark) {
        return switch (mark) {
            case 'P' -> new CohortAttendance(CohortStatus.PRESENT, 0, null);
            case 'L' -> new CohortAttendance(CohortStatus.LATE, 15, null);
            case 'E' -> new CohortAttendance(CohortStatus.LEFT_EARLY, 15, null);
            case 'X' -> new CohortAttendance(CohortStatus.EXCUSED, 0, null);
            case 'U' -> new CohortAttendance(CohortStatus.UNEXCUSED, 0, null);
            case 'N' -> new CohortAttendance(CohortStatus.NOT_EXPECTED, 0, NotExpectedReason.IN_CUSTODY);
            default -> CohortAttendance.UNMARKED;
        };
    }
}
