package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationCause;
import org.heatwatch.domain.training.RegistrationSource;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.RosterImport;
import org.heatwatch.domain.training.RosterImportState;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.people.Admission;
import org.heatwatch.service.people.AdmitPeople;
import org.heatwatch.service.people.Newcomer;
import org.heatwatch.service.platform.database.Patience;

/**
 * From the spreadsheet that an agency sends to registrations: first a dry run in the background, in which each row gets a verdict and
 * nobody a place, then all of it or nothing. The same roster again changes nothing, since everybody on it is registered by then; whose
 * registration was cancelled is registered anew.
 */
@Stateless
public class ImportRoster {

    /** Most people in one roster. */
    public static final int MAX_ROWS = 50_000;

    /** Most rosters that are read or wait for it at the same time. */
    static final int MOST_AT_ONCE = 40;

    /** People who are registered together. */
    private static final int TOGETHER = 5_000;

    private static final List<RosterVerdict> REGISTER = List.of(RosterVerdict.NEW, RosterVerdict.KNOWN);

    private final HibernateTrainings trainings;
    private final HibernateRegistrations registrations;
    private final HibernateRosters rosters;
    private final HibernateRosterRows rosterRows;
    private final JudgeRosters judges;
    private final RosterUploads uploads;
    private final Event<SentRoster> sent;
    private final AdmitPeople admitPeople;
    private final Caller caller;
    private final Clock clock;

    protected ImportRoster() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    ImportRoster(HibernateTrainings trainings, HibernateRegistrations registrations, HibernateRosters rosters, HibernateRosterRows rosterRows,
            JudgeRosters judges, RosterUploads uploads, Event<SentRoster> sent, AdmitPeople admitPeople, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.registrations = registrations;
        this.rosters = rosters;
        this.rosterRows = rosterRows;
        this.judges = judges;
        this.uploads = uploads;
        this.sent = sent;
        this.admitPeople = admitPeople;
        this.caller = caller;
        this.clock = clock;
    }

    /** Begins the dry run. It takes the place of earlier ones that the caller didn't commit; those of others stay. */
    @Allowed(REGISTER_PEOPLE)
    public RosterResult check(CheckRoster check) {
        Optional<String> closed = trainings.get(check.training()).closedToRegistrations();
        if (closed.isPresent()) {
            return new RosterResult.Refused(closed.get(), List.of());
        }
        Instant now = clock.instant();
        if (rosters.beingRead(now) >= MOST_AT_ONCE) {
            return new RosterResult.Refused("roster.line-full", List.of());
        }
        rosters.dropUncommitted(check.training(), caller.account());
        rosters.add(new RosterImport(check.roster(), check.training(), check.fileName(), caller.account(), now,
                now.plus(RosterStaging.NEXT_SIGN)));
        sent.fire(new SentRoster(check.roster(), uploads.take(Path.of(check.file())), caller.signedIn().orElseThrow(AccessDenied::new),
                caller.address()));
        return new RosterResult.Sent(check.roster());
    }

    /** Only whoever sent a roster takes it back; while it is being read, its reader stops at the next step. */
    @Allowed(REGISTER_PEOPLE)
    public RosterResult withdraw(WithdrawRoster withdraw) {
        Optional<TrainingId> training = rosters.trainingOf(withdraw.roster());
        return rosters.drop(withdraw.roster(), caller.account())
                ? new RosterResult.Withdrawn(training.orElseThrow(AccessDenied::new))
                : new RosterResult.Gone();
    }

    /** All rows are judged again: whoever was added or registered since the dry run is known by now. */
    @Allowed(REGISTER_PEOPLE)
    public RosterResult commit(CommitRoster commit) {
        return rosters.trainingOf(commit.roster())
                .map(trainings::hold)
                .flatMap(training -> rosters.hold(commit.roster()).map(roster -> commit(commit, training, roster)))
                .orElseGet(RosterResult.Gone::new);
    }

    private RosterResult commit(CommitRoster commit, Training training, RosterImport roster) {
        if (roster.state() == RosterImportState.COMMITTED) {
            return new RosterResult.Refused("roster.committed", List.of());
        }
        if (roster.state() != RosterImportState.CHECKED) {
            return new RosterResult.Refused("roster.not-checked", List.of());
        }
        Optional<String> closed = training.closedToRegistrations();
        if (closed.isPresent()) {
            return new RosterResult.Refused(closed.get(), List.of());
        }
        try (Patience patience = rosters.patience()) {
            return judgedAndRegistered(commit, training, roster);
        }
    }

    private RosterResult judgedAndRegistered(CommitRoster commit, Training training, RosterImport roster) {
        int backNow = judges.judge(roster.id(), training.id());
        if (backNow > 0) {
            return new RosterResult.Stale(backNow);
        }
        boolean approval = training.seats().approval();
        int free = approval ? 0 : registrations.forNewcomers(training);
        int people = register(commit, training, free, approval ? RegistrationState.TO_BE_APPROVED : RegistrationState.WAITLISTED);
        int seats = Math.min(free, people);
        int toApprove = approval ? people : 0;
        roster.commit(seats, people - seats - toApprove, toApprove);
        rosterRows.keepToCorrect(roster.id());
        return new RosterResult.Committed(training.id(), seats, people - seats - toApprove, toApprove);
    }

    /** @return how many people the roster has brought */
    private int register(CommitRoster commit, Training training, int free, RegistrationState otherwise) {
        int people = 0;
        List<JudgedRow> rows = rosterRows.next(commit.roster(), REGISTER, 0, TOGETHER);
        while (!rows.isEmpty()) {
            registrations.register(training.id(), people(commit, training, rows), free - people, otherwise, RegistrationSource.IMPORT,
                    RegistrationCause.ROSTER_IMPORTED);
            people += rows.size();
            rows = rosterRows.next(commit.roster(), REGISTER, rows.get(rows.size() - 1).ordinal(), TOGETHER);
        }
        return people;
    }

    /** Whom the rows register, in their order; newcomers are put on file. */
    private List<PersonId> people(CommitRoster commit, Training training, List<JudgedRow> rows) {
        List<Newcomer> newcomers = rows.stream()
                .filter(row -> row.judgement().verdict() == RosterVerdict.NEW)
                .map(row -> newcomer(row.row()))
                .toList();
        Iterator<PersonId> admitted = admitPeople.admit(new Admission(commit.id(), training.id().value(), newcomers)).iterator();
        return rows.stream().map(row -> row.judgement().person().orElseGet(admitted::next)).toList();
    }

    private static Newcomer newcomer(RosterRow row) {
        String agency = NameKey.of(row.agency()).isEmpty() ? "" : row.agency();
        return new Newcomer(new PersonName(row.name().full(), row.name().sortAs()), row.email(), agency, row.title(), row.licence(),
                RosterDiscipline.of(row.discipline()));
    }
}
