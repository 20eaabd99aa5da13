package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RosterImport;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** Seeing how far a roster is, its dry run, and what is to be corrected. */
@Stateless
public class RosterQueries {

    private static final List<RosterVerdict> GO_BACK = List.of(RosterVerdict.DUPLICATE, RosterVerdict.REJECTED);

    @PersistenceContext
    private EntityManager entities;

    private final HibernateTrainings trainings;
    private final HibernateRegistrations registrations;
    private final HibernateRosters rosters;
    private final HibernateRosterRows rosterRows;
    private final RosterWorkbook workbook;
    private final AccessLog log;
    private final Caller caller;
    private final Clock clock;

    protected RosterQueries() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    RosterQueries(HibernateTrainings trainings, HibernateRegistrations registrations, HibernateRosters rosters,
            HibernateRosterRows rosterRows, RosterWorkbook workbook, AccessLog log, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.rosters = rosters;
        this.rosterRows = rosterRows;
        this.workbook = workbook;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such training */
    @Allowed(REGISTER_PEOPLE)
    public RosterTarget target(TrainingId id) {
        Training training = trainings.get(id);
        return new RosterTarget(training.title(), training.seats().approval(), registrations.forNewcomers(training));
    }

    /** What the caller has sent for a training and not imported. */
    @Allowed(REGISTER_PEOPLE)
    public Optional<UnfinishedRoster> unfinished(TrainingId training) {
        return entities.createQuery("""
                select new UnfinishedRoster(r.id, r.fileName) from RosterImport r
                where r.training = :training and r.account = :account and r.state in (READING, CHECKED)
                order by r.at desc""", UnfinishedRoster.class)
                .setParameter("training", training)
                .setParameter("account", caller.account())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws AccessDenied if there is no such roster */
    @Allowed(REGISTER_PEOPLE)
    public RosterProgress progress(RosterImportId id) {
        RosterImport roster = rosters.get(id);
        return new RosterProgress(standing(roster), roster.rowsRead(), roster.refusal(), List.copyOf(roster.refusalNames()));
    }

    /** While its rows get their verdicts the reader gives no sign, and holds the roster. */
    private RosterStanding standing(RosterImport roster) {
        return switch (roster.state()) {
            case READING -> roster.isBeingRead(clock.instant()) || rosters.isHeld(roster.id()) ? RosterStanding.READING : RosterStanding.INTERRUPTED;
            case REFUSED -> RosterStanding.REFUSED;
            case CHECKED -> rosters.isHeld(roster.id()) ? RosterStanding.COMMITTING : RosterStanding.CHECKED;
            case COMMITTED -> RosterStanding.COMMITTED;
        };
    }

    /** @throws AccessDenied if there is no such roster */
    @Allowed(REGISTER_PEOPLE)
    public RosterSheet roster(RosterImportId id) {
        RosterProgress progress = progress(id);
        RosterImport roster = rosters.get(id);
        return new RosterSheet(id, roster.training(), roster.fileName(), roster.account().equals(caller.account()), progress,
                progress.standing() == RosterStanding.READING || progress.standing() == RosterStanding.INTERRUPTED ? Map.of() : counts(id),
                rosters.unused(id, "SHEET"), rosters.unused(id, "COLUMN"), roster.registered(), roster.waitlisted(),
                roster.toApprove());
    }

    private Map<RosterVerdict, Long> counts(RosterImportId id) {
        Map<RosterVerdict, Long> counts = new EnumMap<>(RosterVerdict.class);
        entities.createQuery("select r.verdict, count(*) from RosterImportRow r where r.key.roster = :roster group by r.verdict", Object[].class)
                .setParameter("roster", id.value())
                .getResultList()
                .forEach(row -> counts.put((RosterVerdict) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * @param verdict null for all
     * @param firstRow from 0
     */
    @Allowed(REGISTER_PEOPLE)
    public List<RosterLine> rows(RosterImportId id, RosterVerdict verdict, int firstRow, int pageSize) {
        return entities.createQuery("""
                select new RosterLine(r.sheet, r.rowNumber, r.fullName, r.email, r.agency, r.verdict, r.finding, r.argument)
                from RosterImportRow r where r.key.roster = :roster and (:verdict is null or r.verdict = :verdict)
                order by r.key.ordinal""", RosterLine.class)
                .setParameter("roster", id.value())
                .setParameter("verdict", verdict)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    /**
     * Writes the rows that go back as a workbook, each with what to correct; it can be imported again as it is. Leaves an event.
     *
     * @param whatToCorrect the sentence for a row
     * @return the training that they are for
     */
    @Allowed(REGISTER_PEOPLE)
    public TrainingDay correctedRows(RosterImportId id, Function<RosterLine, String> whatToCorrect, OutputStream out) throws IOException {
        Training training = trainings.get(rosters.get(id).training());
        log.noted("RosterQueries.correctedRows", id.value(), Outcome.DONE);
        try (Stream<JudgedRow> rows = rosterRows.stream(id, GO_BACK)) {
            workbook.writeCorrections(rows.map(row -> new RosterCorrection(row.row(), whatToCorrect.apply(line(row)))).iterator(), out);
        }
        return new TrainingDay(training.title(), training.plan().sessions().get(0).slot().start().toLocalDate());
    }

    private static RosterLine line(JudgedRow judged) {
        RosterRow row = judged.row();
        return new RosterLine(row.sheet(), row.rowNumber(), row.name().full(), row.email(), row.agency(), judged.judgement().verdict(),
                judged.judgement().finding(), judged.judgement().argument());
    }
}
