package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RosterImport;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.Allowed;

/** Seeing the dry run of a roster, and what is to be corrected. */
@Stateless
public class RosterQueries {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateTrainings trainings;
    private final HibernateRegistrations registrations;
    private final HibernateRosters rosters;
    private final RosterWorkbook workbook;
    private final AccessLog log;

    protected RosterQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    RosterQueries(HibernateTrainings trainings, HibernateRegistrations registrations, HibernateRosters rosters, RosterWorkbook workbook,
            AccessLog log) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.rosters = rosters;
        this.workbook = workbook;
        this.log = log;
    }

    /** @throws AccessDenied if there is no such training */
    @Allowed(REGISTER_PEOPLE)
    public RosterTarget target(TrainingId id) {
        Training training = trainings.get(id);
        return new RosterTarget(training.title(), registrations.free(training));
    }

    /** @throws AccessDenied if there is no such roster */
    @Allowed(REGISTER_PEOPLE)
    public RosterSheet roster(RosterImportId id) {
        RosterImport roster = rosters.get(id);
        Map<RosterVerdict, Long> counts = new EnumMap<>(RosterVerdict.class);
        entities.createQuery("select r.verdict, count(*) from RosterImportRow r where r.key.roster = :roster group by r.verdict", Object[].class)
                .setParameter("roster", id.value())
                .getResultList()
                .forEach(row -> counts.put((RosterVerdict) row[0], (Long) row[1]));
        return new RosterSheet(id, roster.training(), roster.fileName(), roster.isCommitted(), roster.registered(), roster.waitlisted(), counts);
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
     */
    @Allowed(REGISTER_PEOPLE)
    public void correctedRows(RosterImportId id, Function<RosterLine, String> whatToCorrect, OutputStream out) throws IOException {
        rosters.get(id);
        List<RosterCorrection> corrections = rosters.rows(id).stream()
                .filter(row -> row.verdict().goesBack())
                .map(row -> new RosterCorrection(row.row(), whatToCorrect.apply(line(row))))
                .toList();
        log.noted("RosterQueries.correctedRows", id.value(), Outcome.DONE);
        workbook.writeCorrections(corrections, out);
    }

    private static RosterLine line(JudgedRow judged) {
        RosterRow row = judged.row();
        return new RosterLine(row.sheet(), row.rowNumber(), row.name().full(), row.email(), row.agency(), judged.verdict(),
                judged.finding(), judged.argument());
    }
}
