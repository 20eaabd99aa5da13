package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;
import static org.heatwatch.domain.attendance.AttendanceStatus.ABSENT;
import static org.heatwatch.domain.attendance.AttendanceStatus.EXCUSED;
import static org.heatwatch.domain.attendance.AttendanceStatus.LATE;
import static org.heatwatch.domain.attendance.AttendanceStatus.LEFT_EARLY;
import static org.heatwatch.domain.attendance.AttendanceStatus.PRESENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Random;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.PeopleCounted;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.attendance.AddWalkIn;
import org.heatwatch.service.attendance.AdmitWalkIn;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.CloseRoll;
import org.heatwatch.service.attendance.CountPeople;
import org.heatwatch.service.attendance.MarkAttendance;
import org.heatwatch.service.attendance.MarkRestPresent;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.StartRoll;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.service.attendance.TakeHeadcount;
import org.heatwatch.service.training.TrainingQueries;

/** What a lead trainer does with the roll of one session. */
@ApplicationScoped
class RollCalls {

    private static final int SEED = 9;
    private static final int FIVE_MINUTES = 5;

    private final TakeAttendance takeAttendance;
    private final TakeHeadcount takeHeadcount;
    private final AdmitWalkIn admitWalkIn;
    private final AttendanceQueries rolls;
    private final TrainingQueries trainings;
    private final Acting acting;
    private final Random random = new Random(SEED);

    protected RollCalls() {
        this(null, null, null, null, null, null);
    }

    @Inject
    RollCalls(TakeAttendance takeAttendance, TakeHeadcount takeHeadcount, AdmitWalkIn admitWalkIn, AttendanceQueries rolls,
            TrainingQueries trainings, Acting acting) {
        this.takeAttendance = takeAttendance;
        this.takeHeadcount = takeHeadcount;
        this.admitWalkIn = admitWalkIn;
        this.rolls = rolls;
        this.trainings = trainings;
        this.acting = acting;
    }

    void start(PlannedTraining training, int session) {
        SessionId id = led(training, session);
        done(takeAttendance.start(new StartRoll(CommandId.next(), id)));
        if (session == 0) {
            training.walkIns().forEach(each -> done(admitWalkIn.admit(
                    new AddWalkIn(CommandId.next(), id, each.name(), each.agency().agency, each.email(), ""))));
        }
    }

    /** Of a hundred people 4 are absent, 3 excused and 7 late; the rest is present. */
    void mark(PlannedTraining training, int session) {
        SessionId id = led(training, session);
        for (RollLine line : rolls.open(id).lines()) {
            int chance = random.nextInt(100);
            if (line.version() > 0) {
                continue;
            }
            if (chance < 4) {
                mark(id, line, ABSENT, 0);
            } else if (chance < 7) {
                mark(id, line, EXCUSED, 0);
            } else if (chance < 14) {
                mark(id, line, LATE, someMinutes(8));
            }
        }
        done(takeAttendance.markRestPresent(new MarkRestPresent(CommandId.next(), id)));
    }

    /** Every other one on the roll has a mark, and it stays like that. */
    void markHalf(PlannedTraining training, int session) {
        SessionId id = led(training, session);
        var lines = rolls.open(id).lines();
        for (int i = 0; i < lines.size(); i += 2) {
            mark(id, lines.get(i), PRESENT, 0);
        }
    }

    /** Of a hundred who came 3 have left early. */
    void close(PlannedTraining training, int session) {
        SessionId id = led(training, session);
        rolls.open(id).lines().stream()
                .filter(line -> line.status() == PRESENT && random.nextInt(100) < 3)
                .forEach(line -> mark(id, line, LEFT_EARLY, someMinutes(12)));
        done(takeAttendance.close(new CloseRoll(CommandId.next(), id)));
    }

    /** The same number at every talk. */
    void count(PlannedTraining training, int session) {
        SessionId id = led(training, session);
        done(takeHeadcount.count(new CountPeople(CommandId.next(), id, 0,
                new PeopleCounted(Map.of(Discipline.COMMUNITY, 23, Discipline.EDUCATION, 4, Discipline.UNKNOWN, 3)))));
    }

    private void mark(SessionId session, RollLine line, AttendanceStatus status, int missedMinutes) {
        done(takeAttendance.mark(new MarkAttendance(CommandId.next(), session, line.registration(), status, missedMinutes, line.version(),
                MarkSource.TAP)));
    }

    private int someMinutes(int mostFives) {
        return FIVE_MINUTES * (1 + random.nextInt(mostFives));
    }

    private SessionId led(PlannedTraining training, int session) {
        acting.as(training.lead());
        return trainings.training(training.id()).sessions().get(session).id();
    }
}
