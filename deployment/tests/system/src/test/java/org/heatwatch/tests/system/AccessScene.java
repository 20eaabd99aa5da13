package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.AttestationText;
import org.heatwatch.domain.account.SecondFactor;
import org.heatwatch.domain.account.TotpSecret;
import org.heatwatch.domain.people.Agency;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.Person;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MakeUpKind;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.program.CohortFacilitator;
import org.heatwatch.domain.program.Completion;
import org.heatwatch.domain.program.CompletionTerms;
import org.heatwatch.domain.program.Enrolment;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerKind;
import org.heatwatch.domain.program.ProgramCoordinator;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.program.SignOff;
import org.heatwatch.domain.program.SpeakerDetails;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.MakeUpId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SpeakerId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.shared.YouthStatementId;
import org.heatwatch.domain.youth.BreakGlass;
import org.heatwatch.domain.youth.EpisodeKind;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.attendance.CreditMakeUp;
import org.heatwatch.service.attendance.CreditMakeUps;
import org.heatwatch.service.attendance.KeepNotes;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.attendance.WriteGroupNote;
import org.heatwatch.service.attendance.WritePrivateNote;
import org.heatwatch.service.platform.crypto.Sealing;
import org.heatwatch.service.program.AddMeetingPoint;
import org.heatwatch.service.program.AskRide;
import org.heatwatch.service.program.ChangeCohortSession;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.KeepWaitlist;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.WaitKnownYouth;
import org.heatwatch.service.program.WaitNewYouth;
import org.heatwatch.service.youth.GiveStatementLink;
import org.heatwatch.service.youth.KeepEpisodes;
import org.heatwatch.service.youth.KeepOwnStatement;
import org.heatwatch.service.youth.KeepStatements;
import org.heatwatch.service.youth.NoteEpisode;
import org.heatwatch.service.youth.StatementResult;
import org.heatwatch.service.program.AskSpeaker;
import org.heatwatch.service.program.KeepLedgers;
import org.heatwatch.service.program.KeepMeetingPoints;
import org.heatwatch.service.program.KeepRides;
import org.heatwatch.service.program.RunSessions;
import org.heatwatch.service.program.WriteLedgerLine;
import org.heatwatch.tests.system.Fixtures.AnAccount;

/** What the access matrix is asked of: a cohort with one participant, and everybody who may want to know of her. */
@ApplicationScoped
@Transactional
public class AccessScene {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Fixtures fixtures;

    @Inject
    private InStanding standing;

    @Inject
    private Cohorts cohorts;

    @Inject
    private PlanCohorts plan;

    @Inject
    private TakeCohortAttendance attendance;

    @Inject
    private CreditMakeUps makeUps;

    @Inject
    private KeepNotes notes;

    @Inject
    private KeepWaitlist waitlists;

    @Inject
    private KeepEpisodes episodes;

    @Inject
    private RunSessions run;

    @Inject
    private KeepMeetingPoints points;

    @Inject
    private KeepRides rides;

    @Inject
    private KeepLedgers ledgers;

    @Inject
    private KeepStatements statements;

    @Inject
    private KeepOwnStatement ownStatement;

    @Inject
    private Sealing sealing;

    @Inject
    private Pbkdf2PasswordHash hash;

    /** Somebody who can sign in; her app shows the code. */
    public record Reader(AnAccount account, String code) {}

    /**
     * A cohort whose roll of today has been started.
     *
     * @param enrolment of the youth, who missed today
     * @param waitlist  another cohort, on whose waitlist she is and where she is offered a seat
     * @param queued    somebody else on that waitlist, who waits
     * @param completed enrolment of another youth, whose completion was signed off
     * @param makeUp    of that other youth
     * @param coming    the session of the next week, to which she is driven
     * @param line      of the ledger of today's session
     */
    public record Saturday(ProgramId program, CohortId cohort, CohortSessionId session, EnrolmentId enrolment, YouthId youth, String code,
            CohortId waitlist, WaitlistPlaceId place, WaitlistPlaceId queued, StatusEpisodeId episode, ProgramCoordinatorId assignment, ProgramTemplateId template,
            EnrolmentId completed, MakeUpId makeUp, SpeakerVisitId visit, YouthStatementId statement, CohortSessionId coming, MeetingPointId point, RideId ride, LedgerLineId line,
            Map<String, String> canaries) {}

    /** In the hands of this coordinator and with this facilitator, who has written both notes. */
    public Saturday aSaturday(AccountId coordinator, AccountId facilitator) {
        ProgramId program = cohorts.aProgram();
        ProgramCoordinatorId assignment = cohorts.inTheHandsOf(coordinator, program);
        cohorts.as(coordinator, Role.COORDINATOR);
        CohortId cohort = cohorts.aCohort(program, 15);
        cohorts.assigned(facilitator, cohort);
        String name = "Zilpah Quill" + letters();
        String code = cohorts.enrolled(name, cohort).value();
        EnrolmentId enrolment = one("select e.id from Enrolment e where e.cohort = :cohort", EnrolmentId.class, "cohort", cohort);
        YouthId youth = one("select e.youth from Enrolment e where e.cohort = :cohort", YouthId.class, "cohort", cohort);
        CohortSessionId session = one("select s.id from CohortSession s where s.cohort.id = :cohort and s.ordinal = 7", CohortSessionId.class, "cohort", cohort);
        begins(cohort, session);
        CohortSessionId coming = one("select s.id from CohortSession s where s.cohort.id = :cohort and s.ordinal = 8", CohortSessionId.class, "cohort", cohort);
        MeetingPointId point = MeetingPointId.next();
        points.add(new AddMeetingPoint(CommandId.next(), program, point, "Lakeside Station", ""));
        CohortId waitlist = cohorts.aCohort(program, 1);
        WaitlistPlaceId place = WaitlistPlaceId.next();
        waitlists.waitKnown(new WaitKnownYouth(CommandId.next(), waitlist, place, YouthCode.typed(code).orElseThrow(), WaitlistPriority.IN_TURN, cohorts.today()));
        WaitlistPlaceId queued = WaitlistPlaceId.next();
        waitlists.waitNew(new WaitNewYouth(CommandId.next(), waitlist, queued, YouthId.next(), new YouthIdentity("Somebody Queued", "",
                cohorts.today().minusYears(16)), WaitlistPriority.IN_TURN, cohorts.today(), true));
        StatusEpisodeId episode = StatusEpisodeId.next();
        episodes.note(new NoteEpisode(CommandId.next(), youth, episode, EpisodeKind.IN_HOSPITAL, cohorts.today().minusDays(9), cohorts.today().minusDays(8)));
        EnrolmentId completed = one("select e.id from Enrolment e join Youth y on y.id = e.youth where y.code = :code", EnrolmentId.class, "code",
                cohorts.enrolled("Perdita Vane", cohort));
        cohorts.as(facilitator, Role.FACILITATOR);
        attendance.start(new StartCohortRoll(CommandId.next(), session));
        String group = "Of the group " + letters();
        String own = "Of her " + letters();
        notes.writeGroupNote(new WriteGroupNote(CommandId.next(), session, group, 0));
        notes.writePrivateNote(new WritePrivateNote(CommandId.next(), session, enrolment, own, -1));
        SpeakerVisitId visit = SpeakerVisitId.next();
        run.ask(new AskSpeaker(CommandId.next(), cohort, session, visit, SpeakerId.next(), new SpeakerDetails("Odile Marchetti", "", "", "555 0100"), ""));
        RideId ride = RideId.next();
        rides.ask(new AskRide(CommandId.next(), cohort, coming, ride, enrolment, point, LocalTime.of(9, 0)));
        LedgerLineId line = LedgerLineId.next();
        ledgers.write(new WriteLedgerLine(CommandId.next(), cohort, session, line, new LedgerEntry(LedgerKind.MEAL, "Sandwiches", 1, 8_450, 1)));
        String words = "Of the court " + letters();
        var link = (StatementResult.Linked) statements.give(new GiveStatementLink(CommandId.next(), youth, null));
        ownStatement.share(new SecretToken(link.token()), words, cohorts.today().plusDays(9));
        YouthStatementId statement = one("select s.id from YouthStatement s where s.youth = :youth", YouthStatementId.class, "youth", youth);
        MakeUpId makeUp = completes(completed, session, facilitator);
        attendance.mark(new MarkParticipant(CommandId.next(), session, enrolment, CohortStatus.EXCUSED, 0, null, 0, MarkSource.TAP));
        return new Saturday(program, cohort, session, enrolment, youth, code, waitlist, place, queued, episode, assignment, cohorts.templateOf(program), completed, makeUp, visit, statement,
                coming, point, ride, line, Map.of("N", name, "C", code, "G", group, "T", own, "W", words,
                "K", one("select c.name from Cohort c where c.id = :cohort", String.class, "cohort", cohort),
                "P", one("select p.name from Program p where p.id = :program", String.class, "program", program)));
    }

    /** At the day's first minute, so that it has begun at whatever hour the tests run. */
    private void begins(CohortId cohort, CohortSessionId session) {
        var day = new LocalSlot(cohorts.today().atTime(0, 1), cohorts.today().atTime(12, 0), County.ZONE);
        assertEquals(new CohortResult.Saved(), plan.change(new ChangeCohortSession(CommandId.next(), cohort, session, 0, day, "Week 7")));
    }

    /** Whatever the rule says. */
    private MakeUpId completes(EnrolmentId id, CohortSessionId missed, AccountId facilitator) {
        attendance.mark(new MarkParticipant(CommandId.next(), missed, id, CohortStatus.EXCUSED, 0, null, 0, MarkSource.TAP));
        MakeUpId makeUp = MakeUpId.next();
        makeUps.credit(new CreditMakeUp(CommandId.next(), makeUp, id, missed, MakeUpKind.ONE_TO_ONE, cohorts.today()));
        Enrolment enrolment = entities.find(Enrolment.class, id);
        enrolment.become(EnrolmentState.ACTIVE, cohorts.today(), cohorts.today());
        enrolment.become(EnrolmentState.COMPLETED, cohorts.today(), cohorts.today());
        entities.persist(new SignOff(enrolment, new Completion(new CompletionTerms(1, 0), 0, 1, 0, 0, 0), facilitator, Instant.now()));
        return makeUp;
    }

    private <T> T one(String hql, Class<T> type, String parameter, Object value) {
        return entities.createQuery(hql, type).setParameter(parameter, value).getSingleResult();
    }

    /** Ten letters that stand nowhere else. */
    public String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "q").substring(0, 10) + UUID.randomUUID().toString().substring(0, 4).replaceAll("[0-9]", "z");
    }

    public String passwordHash() {
        return hash.generate(Fixtures.PASSWORD.toCharArray());
    }

    /** @param secondFactor she has an app, whose first code is used up */
    public Reader aReader(Role role, AgencyId agency, String passwordHash, boolean secondFactor) {
        PersonId person = PersonId.next();
        entities.persist(new Person(person, PersonName.of(InStanding.NAME), person + "@example.org", entities.find(Agency.class, agency),
                Discipline.COMMUNITY, "", "", Instant.now()));
        entities.flush();
        AccountId id = AccountId.next();
        String username = "user-" + id;
        entities.persist(new Account(id, username, InStanding.NAME, person, passwordHash, Set.of(role), Instant.now()));
        entities.flush();
        TotpSecret secret = TotpSecret.random();
        long step = Instant.now().getEpochSecond() / 30;
        if (secondFactor) {
            var factor = new SecondFactor(id, secret);
            factor.confirm(secret.code(step - 1), Instant.now());
            entities.persist(factor);
        }
        return new Reader(new AnAccount(id, username), secondFactor ? secret.code(step) : "");
    }

    /** The codes that she has signed in with may be used once more. */
    public void forgetsCodes(AnAccount account) {
        entities.createNativeQuery("update second_factor set last_step = 0 where account_id = :id").setParameter("id", account.id().value()).executeUpdate();
    }

    /** One that held until the last midnight. */
    public void lapses(MouId agreement) {
        entities.createNativeQuery("update mou set ends_on = cast(:day as date) - 1, ends_at = :at where id = :id")
                .setParameter("day", cohorts.today().toString())
                .setParameter("at", cohorts.today().atStartOfDay(County.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .setParameter("id", agreement.value())
                .executeUpdate();
    }

    /** Signs the text that counts, if she hasn't. */
    public void signs(AnAccount account) {
        boolean signed = entities.createQuery("""
                select count(t) from Attestation t where t.key.accountId = :account and t.key.version = (select max(l.version) from AttestationText l)""",
                Long.class).setParameter("account", account.id().value()).getSingleResult() > 0;
        if (!signed) {
            standing.signs(account);
        }
    }

    /** A text that nobody has signed. */
    public void publishes() {
        int last = entities.createQuery("select max(t.version) from AttestationText t", Integer.class).getSingleResult();
        entities.persist(new AttestationText(last + 1, "I keep to myself what I learn. " + UUID.randomUUID(), fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id(),
                Instant.now()));
    }

    public void disable(AnAccount account) {
        entities.find(Account.class, account.id()).disable();
    }

    public void endsFacilitator(AnAccount account) {
        one("select f from CohortFacilitator f where f.account = :account", CohortFacilitator.class, "account", account.id()).end(account.id(), Instant.now());
    }

    public void endsCoordinator(AnAccount account) {
        one("select c from ProgramCoordinator c where c.account = :account", ProgramCoordinator.class, "account", account.id()).grant()
                .end("She has left", fixtures.anAccount(Set.of(Role.ADMINISTRATOR)).id(), Instant.now());
    }

    public CohortFacilitatorId facilitates(AccountId facilitator, AccountId coordinator, CohortId cohort) {
        cohorts.as(coordinator, Role.COORDINATOR);
        return cohorts.assigned(facilitator, cohort);
    }

    public ProgramCoordinatorId coordinates(AnAccount account, ProgramId program) {
        return cohorts.inTheHandsOf(account.id(), program);
    }

    public BreakGlassId breaksGlass(AnAccount account, YouthId youth, String reason, Instant at) {
        BreakGlassId id = BreakGlassId.next();
        entities.persist(new BreakGlass(id, account.id(), youth, sealing.seal(youth.value(), "break_glass.reason", reason), at));
        return id;
    }

    /** The acts that were denied to this account, each as often as it was. */
    public List<String> denials(AnAccount account) {
        return entities.createNativeQuery("""
                select act from youth_access_event where account_id = :account and outcome = 'DENIED'
                union all select act from access_event where account_id = :account and outcome = 'DENIED'""", String.class)
                .setParameter("account", account.id().value())
                .getResultList();
    }

    /** All that is kept of it, in one line that changes with any of it. */
    public String state(Saturday of) {
        return (String) entities.createNativeQuery("""
                select concat_ws(' ',
                    (select string_agg(p::text, ',' order by p.id) from program p where p.id = :program),
                    (select string_agg(c::text, ',' order by c.id) from cohort c where c.program_id = :program),
                    (select string_agg(t::text, ',' order by t.id) from program_template t where t.program_id = :program),
                    (select string_agg(w::text, ',' order by w.template_id, w.ordinal) from program_week w join program_template t on t.id = w.template_id
                        where t.program_id = :program),
                    (select string_agg(h::text, ',' order by h.id) from cohort_change h where h.cohort_id = :cohort),
                    (select string_agg(s::text, ',' order by s.id) from cohort_session s where s.cohort_id = :cohort),
                    (select string_agg(d::text, ',' order by d.session_id) from session_delivery d join cohort_session s on s.id = d.session_id
                        where s.cohort_id = :cohort),
                    (select string_agg(v::text, ',' order by v.id) from speaker_visit v join cohort_session s on s.id = v.session_id
                        where s.cohort_id = :cohort),
                    (select string_agg(p::text, ',' order by p.id) from speaker p where p.program_id = :program),
                    (select string_agg(m::text, ',' order by m.id) from meeting_point m where m.program_id = :program),
                    (select string_agg(r::text, ',' order by r.id) from ride r join enrolment e on e.id = r.enrolment_id
                        where e.cohort_id = :cohort or e.youth_id = :youth),
                    (select string_agg(l::text, ',' order by l.id) from ledger_line l join cohort_session s on s.id = l.session_id
                        where s.cohort_id = :cohort),
                    (select string_agg(h::text, ',' order by h.line_id, h.version) from ledger_line_change h join ledger_line l on l.id = h.line_id
                        join cohort_session s on s.id = l.session_id where s.cohort_id = :cohort),
                    (select string_agg(f::text, ',' order by f.session_id) from feedback_form f join cohort_session s on s.id = f.session_id
                        where s.cohort_id = :cohort),
                    (select string_agg(a::text, ',' order by a.session_id, a.id) from feedback_answer a join cohort_session s on s.id = a.session_id
                        where s.cohort_id = :cohort),
                    (select string_agg(r::text, ',' order by r.session_id) from feedback_reply r join cohort_session s on s.id = r.session_id
                        where s.cohort_id = :cohort),
                    (select string_agg(f::text, ',' order by f.id) from cohort_facilitator f where f.cohort_id = :cohort),
                    (select string_agg(y::text, ',' order by y.id) from youth y where y.id = :youth),
                    (select string_agg(e::text, ',' order by e.id) from enrolment e where e.cohort_id = :cohort or e.youth_id = :youth),
                    (select string_agg(h::text, ',' order by h.enrolment_id, h.version) from enrolment_change h join enrolment e on e.id = h.enrolment_id
                        where e.cohort_id = :cohort or e.youth_id = :youth),
                    (select string_agg(r::text, ',' order by r.session_id) from cohort_roll r join cohort_session s on s.id = r.session_id
                        where s.cohort_id = :cohort),
                    (select string_agg(h::text, ',' order by h.id) from cohort_roll_change h join cohort_session s on s.id = h.session_id
                        where s.cohort_id = :cohort),
                    (select string_agg(m::text, ',' order by m.session_id, m.enrolment_id) from cohort_mark m join enrolment e on e.id = m.enrolment_id
                        where e.cohort_id = :cohort or e.youth_id = :youth),
                    (select string_agg(a::text, ',' order by a.session_id, a.enrolment_id) from planned_absence a join enrolment e on e.id = a.enrolment_id
                        where e.cohort_id = :cohort or e.youth_id = :youth),
                    (select string_agg(n::text, ',' order by n.session_id, n.enrolment_id, n.account_id) from private_note n
                        join enrolment e on e.id = n.enrolment_id where e.cohort_id = :cohort or e.youth_id = :youth),
                    (select string_agg(w::text, ',' order by w.id) from waitlist_place w join cohort c on c.id = w.cohort_id
                        where c.program_id = :program or w.youth_id = :youth),
                    (select string_agg(h::text, ',' order by h.place_id, h.version) from waitlist_change h join waitlist_place w on w.id = h.place_id
                        where w.youth_id = :youth),
                    (select string_agg(s::text, ',' order by s.id) from status_episode s where s.youth_id = :youth),
                    (select string_agg(t::text, ',' order by t.id) from youth_statement t where t.youth_id = :youth),
                    (select string_agg(c::text, ',' order by c.version) from completion_rule c where c.cohort_id = :cohort),
                    (select string_agg(w::text, ',' order by w.edition) from certificate_wording w where w.program_id = :program),
                    (select string_agg(m::text, ',' order by m.id) from make_up m join enrolment e on e.id = m.enrolment_id
                        where e.cohort_id = :cohort or e.youth_id = :youth),
                    (select string_agg(c::text, ',' order by c.id) from follow_up_call c join enrolment e on e.id = c.enrolment_id
                        where e.cohort_id = :cohort or e.youth_id = :youth),
                    (select string_agg(o::text, ',' order by o.enrolment_id) from sign_off o join enrolment e on e.id = o.enrolment_id
                        where e.cohort_id = :cohort or e.youth_id = :youth),
                    (select string_agg(b::text, ',' order by b.id) from break_glass b where b.youth_id = :youth))""", String.class)
                .setParameter("program", of.program().value())
                .setParameter("cohort", of.cohort().value())
                .setParameter("youth", of.youth().value())
                .getSingleResult();
    }
}
