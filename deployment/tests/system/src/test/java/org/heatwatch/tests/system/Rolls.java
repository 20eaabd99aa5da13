package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.attendance.CloseRoll;
import org.heatwatch.service.attendance.MarkAttendance;
import org.heatwatch.service.attendance.MarkRestPresent;
import org.heatwatch.service.attendance.MarkResult;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.StartRoll;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.service.platform.time.MovableClock;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.SeatResult;
import org.heatwatch.service.training.WalkInSeat;

/** Words for rolls. The clock stands at the start of the session. */
@ApplicationScoped
public class Rolls {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Trainings trainings;

    @Inject
    private Fixtures fixtures;

    @Inject
    private PlanTraining plan;

    @Inject
    private RegisterPeople seats;

    @Inject
    private TakeAttendance attendance;

    @Inject
    private MovableClock clock;

    @Inject
    private Instance<RequestContextController> requests;

    /** A published session with people registered. */
    public SessionId notStarted(int people) {
        return published(people, Trainings.aPlan(people + 10), trainings.led("Luis Ortega"));
    }

    public SessionId started(int people) {
        return start(notStarted(people));
    }

    /** On this day rather than on one that no other session has. */
    public SessionId startedOn(LocalDate day, int people) {
        return start(published(people, Trainings.aPlan("Human Trafficking 101", people, Trainings.aSession(day.atTime(10, 0))),
                trainings.led("Luis Ortega")));
    }

    /** Delivered by these two. */
    public SessionId started(int people, PersonId lead, PersonId coTrainer) {
        return start(published(people, Trainings.aPlan(people), new Trainers(lead, List.of(coTrainer))));
    }

    /** All seats are taken. */
    public SessionId startedFull(int people) {
        return start(published(people, Trainings.aPlan(people), trainings.led("Luis Ortega")));
    }

    public SessionId start(SessionId session) {
        clock.moveTo(startOf(session));
        attendance.start(new StartRoll(CommandId.next(), session));
        return session;
    }

    public void asAnotherTrainer() {
        trainings.asTrainer(trainings.aTrainer("Noor Haddad"));
    }

    /** By somebody who has seen this line. */
    public MarkResult mark(SessionId session, RollLine seen, AttendanceStatus status, int missedMinutes) {
        return attendance.mark(new MarkAttendance(CommandId.next(), session, seen.registration(), status, missedMinutes, seen.version(),
                MarkSource.TAP));
    }

    public void closeWithTheRestPresent(SessionId session) {
        attendance.markRestPresent(new MarkRestPresent(CommandId.next(), session));
        attendance.close(new CloseRoll(CommandId.next(), session));
    }

    /** Somebody comes to the door. */
    public SeatResult walkIn(TrainingId training, PersonId person, boolean overCapacity) {
        return seats.registerWalkIn(new WalkInSeat(CommandId.next(), training, person, overCapacity ? "A chair more" : ""));
    }

    public TrainingId trainingOf(SessionId session) {
        return entities.createQuery("select s.training.id from Session s where s.id = :session", TrainingId.class)
                .setParameter("session", session)
                .getSingleResult();
    }

    public Instant startOf(SessionId session) {
        return entities.createQuery("select s.startsAt from Session s where s.id = :session", Instant.class)
                .setParameter("session", session)
                .getSingleResult();
    }

    /** As the account that calls, in a request of its own: what another browser would do. */
    public <T> T inItsOwnRequest(Callable<T> act) throws Exception {
        RequestContextController request = requests.get();
        boolean mine = request.activate();
        try {
            fixtures.asCoordinator();
            return act.call();
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }

    private SessionId published(int people, TrainingPlan planned, Trainers trainers) {
        TrainingId training = trainings.aTraining(planned, trainers);
        plan.publish(new PublishTraining(CommandId.next(), training, 0));
        IntStream.range(0, people)
                .forEach(i -> walkIn(training, trainings.aPerson("Attendee " + i + ' ' + UUID.randomUUID()), false));
        return entities.createQuery("select s.id from Session s where s.training.id = :training", SessionId.class)
                .setParameter("training", training)
                .getSingleResult();
    }
}
