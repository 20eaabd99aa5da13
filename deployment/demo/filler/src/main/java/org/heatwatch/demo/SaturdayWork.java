package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.attendance.CallOutcome;
import org.heatwatch.domain.program.SpeakerDetails;
import org.heatwatch.domain.program.VisitState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SpeakerId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.KeepCalls;
import org.heatwatch.service.attendance.KeepNotes;
import org.heatwatch.service.attendance.RecordCall;
import org.heatwatch.service.attendance.WriteGroupNote;
import org.heatwatch.service.program.AskSpeaker;
import org.heatwatch.service.program.ChangeVisit;
import org.heatwatch.service.program.Clearance;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.RecordDelivery;
import org.heatwatch.service.program.RunSessions;
import org.heatwatch.service.youth.GiveStatementLink;
import org.heatwatch.service.youth.KeepOwnStatement;
import org.heatwatch.service.youth.KeepStatements;
import org.heatwatch.service.youth.StatementResult;

/** What facilitators do before and after a Saturday beside its roll: speakers, the note, what was done, a call. */
@ApplicationScoped
class SaturdayWork {

    private static final List<String> NOTES = List.of("Quiet at first, then everybody had something to say.", "The game at the beginning helped. Keep it.",
            "Many questions about the topic; they ask for more of it.", "A good day. The room was too small.");

    private static final String STATEMENT = "I come every Saturday. I want to finish school, and I would like to stay with my aunt.";

    private final CohortQueries cohorts;
    private final CohortAttendanceQueries rolls;
    private final KeepNotes notes;
    private final KeepCalls calls;
    private final RunSessions sessions;
    private final KeepStatements statements;
    private final KeepOwnStatement ownStatements;
    private final Acting acting;

    protected SaturdayWork() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    SaturdayWork(CohortQueries cohorts, CohortAttendanceQueries rolls, KeepNotes notes, KeepCalls calls, RunSessions sessions,
            KeepStatements statements, KeepOwnStatement ownStatements, Acting acting) {
        this.cohorts = cohorts;
        this.rolls = rolls;
        this.notes = notes;
        this.calls = calls;
        this.sessions = sessions;
        this.statements = statements;
        this.ownStatements = ownStatements;
        this.acting = acting;
    }

    void note(CohortId cohort, int week, Staff facilitator) {
        acting.as(facilitator);
        CohortSessionId session = session(cohort, week).id();
        done(notes.writeGroupNote(new WriteGroupNote(CommandId.next(), session, NOTES.get(week % NOTES.size()), rolls.open(session).rollVersion())));
    }

    /** As planned. */
    void deliver(CohortId cohort, int week, Staff facilitator) {
        acting.as(facilitator);
        CohortSessionLine session = session(cohort, week);
        int minutes = (int) Duration.between(session.start(), session.end()).toMinutes();
        done(sessions.record(new RecordDelivery(CommandId.next(), cohort, session.id(), false, 0, session.topic(), minutes, null)));
    }

    /** @param week the session that she missed */
    void call(CohortId cohort, int week, EnrolmentId participant, LocalDate day, Staff facilitator) {
        acting.as(facilitator);
        done(calls.record(new RecordCall(CommandId.next(), participant, session(cohort, week).id(), day, CallOutcome.LEFT_WORD)));
    }

    void ask(CohortId cohort, int week, SpeakerVisitId visit, SpeakerDetails speaker, Staff facilitator) {
        acting.as(facilitator);
        done(sessions.ask(new AskSpeaker(CommandId.next(), cohort, session(cohort, week).id(), visit, SpeakerId.next(), speaker, "")));
    }

    /** She has confirmed and was vetted, and hasn't signed the form yet. */
    void comes(CohortId cohort, SpeakerVisitId visit, SpeakerDetails speaker, LocalDate vetted) {
        acting.as(Staff.DARNELL);
        done(sessions.change(new ChangeVisit(CommandId.next(), cohort, visit, 0, speaker, "", VisitState.CONFIRMED, new Clearance(vetted, null))));
    }

    /** A participant shares with the court what she wants it to know, by a link of her facilitator's. */
    void writesToTheCourt(CohortId cohort, EnrolmentId participant, LocalDate hearing, Staff facilitator) {
        acting.as(facilitator);
        YouthCode code = cohorts.cohort(cohort).roster().stream().filter(each -> each.enrolment().equals(participant)).findFirst().orElseThrow().code();
        var link = (StatementResult.Linked) statements.give(new GiveStatementLink(CommandId.next(), statements.whose(code), null));
        ownStatements.share(new SecretToken(link.token()), STATEMENT, hearing);
    }

    private CohortSessionLine session(CohortId cohort, int week) {
        return cohorts.cohort(cohort).sessions().get(week - 1);
    }
}
