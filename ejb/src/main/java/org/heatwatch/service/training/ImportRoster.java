package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.RegistrationCause;
import org.heatwatch.domain.training.RegistrationSource;
import org.heatwatch.domain.training.RosterImport;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.people.AdmitPeople;
import org.heatwatch.service.people.Admission;
import org.heatwatch.service.people.MatchPeople;
import org.heatwatch.service.people.Newcomer;
import org.heatwatch.service.people.PersonCandidate;
import org.heatwatch.service.people.PersonMatch;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetLimits;
import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet;

/**
 * From the spreadsheet that an agency sends to registrations: first a dry run, in which each row gets a verdict and nobody a place,
 * then all of it or nothing. The same roster again changes nothing, since everybody on it is registered by then.
 */
@Stateless
public class ImportRoster {

    /** Most people in one roster. */
    public static final int MAX_ROWS = 5_000;

    private final HibernateTrainings trainings;
    private final HibernateRegistrations registrations;
    private final HibernateRosters rosters;
    private final RosterWorkbook workbook;
    private final MatchPeople matchPeople;
    private final AdmitPeople admitPeople;
    private final Caller caller;
    private final Clock clock;

    protected ImportRoster() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    ImportRoster(HibernateTrainings trainings, HibernateRegistrations registrations, HibernateRosters rosters, RosterWorkbook workbook,
            MatchPeople matchPeople, AdmitPeople admitPeople, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.rosters = rosters;
        this.workbook = workbook;
        this.matchPeople = matchPeople;
        this.admitPeople = admitPeople;
        this.caller = caller;
        this.clock = clock;
    }

    /** The dry run. It takes the place of earlier ones that the caller didn't commit; those of others stay. */
    @Allowed(REGISTER_PEOPLE)
    public RosterResult check(CheckRoster check) {
        List<RosterRow> rows = new ArrayList<>();
        RosterReading reading;
        try {
            reading = workbook.read(Path.of(check.file()), SpreadsheetLimits.ofRows(MAX_ROWS), rows::add);
        } catch (UnreadableSpreadsheet refused) {
            return new RosterResult.Refused(refused.messageKey(), refused.arguments());
        }
        if (rows.isEmpty()) {
            return new RosterResult.Refused("roster.no-people", List.of());
        }
        Training training = trainings.hold(check.training());
        if (!training.state().isOpen()) {
            return new RosterResult.Refused("training.not-open", List.of());
        }
        rosters.dropUncommitted(training.id(), caller.account());
        rosters.add(new RosterImport(check.roster(), training.id(), check.fileName(), caller.account(), clock.instant()), judge(training, rows));
        return new RosterResult.Checked(check.roster(), reading.ignoredSheets(), reading.ignoredColumns());
    }

    /** All rows are judged again: whoever was added or registered since the dry run is known by now. */
    @Allowed(REGISTER_PEOPLE)
    public RosterResult commit(CommitRoster commit) {
        return rosters.trainingOf(commit.roster())
                .map(trainings::hold)
                .flatMap(training -> rosters.find(commit.roster()).map(roster -> commit(commit, training, roster)))
                .orElseGet(RosterResult.Gone::new);
    }

    private RosterResult commit(CommitRoster commit, Training training, RosterImport roster) {
        if (roster.isCommitted()) {
            return new RosterResult.Refused("roster.committed", List.of());
        }
        if (!training.state().isOpen()) {
            return new RosterResult.Refused("training.not-open", List.of());
        }
        List<JudgedRow> seen = rosters.rows(roster.id());
        List<JudgedRow> rows = judge(training, seen.stream().map(JudgedRow::row).toList());
        int backNow = (int) IntStream.range(0, rows.size())
                .filter(i -> seen.get(i).verdict().registers() && rows.get(i).verdict().goesBack())
                .count();
        if (backNow > 0) {
            rosters.judgedAnew(roster.id(), rows);
            return new RosterResult.Stale(backNow);
        }
        List<PersonId> people = people(commit, training, rows);
        int free = registrations.free(training);
        registrations.register(training.id(), people, free, RegistrationSource.IMPORT, RegistrationCause.ROSTER_IMPORTED);
        int seats = Math.min(free, people.size());
        roster.commit(seats, people.size() - seats);
        rosters.keepRowsToCorrect(roster.id());
        return new RosterResult.Committed(training.id(), seats, people.size() - seats);
    }

    private List<JudgedRow> judge(Training training, List<RosterRow> rows) {
        List<PersonCandidate> candidates = IntStream.range(0, rows.size()).mapToObj(i -> candidate(i, rows.get(i))).toList();
        var matches = matchPeople.match(candidates).stream().collect(Collectors.groupingBy(PersonMatch::ordinal));
        return RosterJudge.judge(rows, new RosterOnFile(matches, registrations.people(training.id()),
                rosters.knownAgencies(candidates.stream().map(PersonCandidate::agencyKey).distinct().toList())));
    }

    private static PersonCandidate candidate(int ordinal, RosterRow row) {
        return PersonCandidate.of(ordinal, row.name().full(), row.email(), row.licence(), row.agency());
    }

    /** Whom the rows register, in their order; newcomers are put on file. */
    private List<PersonId> people(CommitRoster commit, Training training, List<JudgedRow> rows) {
        List<Newcomer> newcomers = rows.stream().filter(row -> row.verdict() == RosterVerdict.NEW).map(row -> newcomer(row.row())).toList();
        Iterator<PersonId> admitted = admitPeople.admit(new Admission(commit.id(), training.id().value(), newcomers)).iterator();
        return rows.stream()
                .filter(row -> row.verdict().registers())
                .map(row -> row.person().orElseGet(admitted::next))
                .toList();
    }

    private static Newcomer newcomer(RosterRow row) {
        String agency = NameKey.of(row.agency()).isEmpty() ? "" : row.agency();
        return new Newcomer(new PersonName(row.name().full(), row.name().sortAs()), row.email(), agency, row.title(), row.licence(),
                RosterDiscipline.of(row.discipline()));
    }
}
