package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerKind;
import org.heatwatch.domain.program.RideState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.service.program.AddMeetingPoint;
import org.heatwatch.service.program.AskRide;
import org.heatwatch.service.program.ChangeRide;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.KeepLedgers;
import org.heatwatch.service.program.KeepMeetingPoints;
import org.heatwatch.service.program.KeepRides;
import org.heatwatch.service.program.PointChoice;
import org.heatwatch.service.program.RideLine;
import org.heatwatch.service.program.RideQueries;
import org.heatwatch.service.program.RideSheet;
import org.heatwatch.service.program.RiderChoice;
import org.heatwatch.service.program.WriteLedgerLine;

/** What is given out on a Saturday, and who is driven to the next one. */
@ApplicationScoped
class AroundSaturdays {

    private static final List<String> PLACES = List.of("Lakeside Station, east entrance", "Main Library, front steps", "Eastmont Transit Center");
    private static final int RIDERS = 4;
    private static final int ARRANGED = 2;

    private final KeepLedgers ledgers;
    private final KeepMeetingPoints points;
    private final KeepRides rides;
    private final RideQueries lists;
    private final CohortQueries cohorts;
    private final Acting acting;

    protected AroundSaturdays() {
        this(null, null, null, null, null, null);
    }

    @Inject
    AroundSaturdays(KeepLedgers ledgers, KeepMeetingPoints points, KeepRides rides, RideQueries lists, CohortQueries cohorts, Acting acting) {
        this.ledgers = ledgers;
        this.points = points;
        this.rides = rides;
        this.lists = lists;
        this.cohorts = cohorts;
        this.acting = acting;
    }

    /** Of the latest session some receipts are missing. */
    void gaveOut(CohortId cohort, int week, Staff facilitator, int people, boolean latest) {
        acting.as(facilitator);
        CohortSessionId session = cohorts.cohort(cohort).sessions().get(week - 1).id();
        int signed = latest ? people - 3 : people;
        write(cohort, session, new LedgerEntry(LedgerKind.INCENTIVE, "Grocery gift card", people, 1_000, signed));
        write(cohort, session, new LedgerEntry(LedgerKind.TRANSPORT, "Day pass for the bus", people / 2, 550, people / 2));
        write(cohort, session, new LedgerEntry(LedgerKind.MEAL, "Lunch for the group", 1, 950L * people, 1));
    }

    private void write(CohortId cohort, CohortSessionId session, LedgerEntry entry) {
        done(ledgers.write(new WriteLedgerLine(CommandId.next(), cohort, session, LedgerLineId.next(), entry)));
    }

    /** The first of those who are expected at the next session, from one place after the other; not all are arranged. */
    void rideToNext(CohortId cohort, Staff facilitator) {
        acting.as(facilitator);
        CohortSessionLine next = cohorts.cohort(cohort).sessions().stream().filter(each -> !each.due() && !each.cancelled()).findFirst().orElseThrow();
        RideSheet sheet = lists.rides(cohort, next.id());
        if (sheet.points().isEmpty()) {
            meet(sheet.session().program());
            acting.as(facilitator);
        }
        List<PointChoice> places = lists.rides(cohort, next.id()).points();
        List<RiderChoice> riders = sheet.riders().subList(0, Math.min(RIDERS, sheet.riders().size()));
        for (int i = 0; i < riders.size(); i++) {
            done(rides.ask(new AskRide(CommandId.next(), cohort, next.id(), RideId.next(), riders.get(i).enrolment(), places.get(i % places.size()).id(),
                    LocalTime.of(9, 15 + 10 * (i % places.size())))));
        }
        for (RideLine each : lists.rides(cohort, next.id()).rides().stream().limit(ARRANGED).toList()) {
            done(rides.change(new ChangeRide(CommandId.next(), cohort, each.id(), each.version(), each.place(), each.time(), RideState.ARRANGED)));
        }
    }

    private void meet(ProgramId program) {
        acting.as(Staff.DARNELL);
        PLACES.forEach(place -> done(points.add(new AddMeetingPoint(CommandId.next(), program, MeetingPointId.next(), place, ""))));
    }
}
