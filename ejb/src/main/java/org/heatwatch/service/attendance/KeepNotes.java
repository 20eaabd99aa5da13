package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.WRITE_NOTES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.attendance.CohortMarkKey;
import org.heatwatch.domain.attendance.CohortRoll;
import org.heatwatch.domain.attendance.PrivateNote;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.platform.crypto.Sealing;

/** What facilitators write of a session: one note on the group, and each her own on a participant. None is stored in the clear. */
@Stateless
public class KeepNotes {

    /** What a group's note is sealed as, under the cohort's key. */
    static final String GROUP_NOTE = "cohort_roll.note";

    /** What a private note is sealed as, under the youth's key. */
    static final String PRIVATE_NOTE = "private_note.note";

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohortRolls rolls;
    private final Sealing sealing;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected KeepNotes() {
        this(null, null, null, null, null);
    }

    @Inject
    KeepNotes(HibernateCohortRolls rolls, Sealing sealing, Touched touched, Caller caller, Clock clock) {
        this.rolls = rolls;
        this.sealing = sealing;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    /** Once the roll was started, also after it was closed. */
    @Allowed(WRITE_NOTES)
    public NoteResult writeGroupNote(WriteGroupNote command) {
        CohortRollSession session = reached(command.session());
        if (command.note().length() > CohortRoll.MAX_NOTE) {
            return new NoteResult.Refused("note.long", List.of(CohortRoll.MAX_NOTE));
        }
        CohortRoll roll;
        try {
            roll = rolls.hold(command.session());
        } catch (RuleViolation notStarted) {
            return new NoteResult.Refused(notStarted.key(), notStarted.arguments());
        }
        if (roll.version() != command.seenVersion()) {
            return new NoteResult.Stale();
        }
        roll.note(command.note().isBlank() ? null : sealing.seal(session.cohort().value(), GROUP_NOTE, command.note().strip()));
        return new NoteResult.Saved();
    }

    @Allowed(WRITE_NOTES)
    public NoteResult writePrivateNote(WritePrivateNote command) {
        Optional<YouthId> participant = rolls.participant(reached(command.session()), command.enrolment());
        if (participant.isEmpty()) {
            return new NoteResult.Refused("roll.not-on-roll", List.of());
        }
        touched.youths(List.of(participant.get()));
        if (command.note().length() > PrivateNote.MAX_NOTE) {
            return new NoteResult.Refused("note.long", List.of(PrivateNote.MAX_NOTE));
        }
        return write(command, participant.get());
    }

    private NoteResult write(WritePrivateNote command, YouthId youth) {
        CohortMarkKey of = CohortMarkKey.of(command.session(), command.enrolment());
        Optional<PrivateNote> before = Optional.ofNullable(
                entities.find(PrivateNote.class, new PrivateNote.Key(of.session(), of.enrolment(), caller.account().value())));
        if (before.map(PrivateNote::version).orElse(-1L) != command.seenVersion()) {
            return new NoteResult.Stale();
        }
        if (command.note().isBlank()) {
            before.ifPresent(entities::remove);
            return new NoteResult.Saved();
        }
        byte[] sealed = sealing.seal(youth.value(), PRIVATE_NOTE, command.note().strip());
        before.ifPresentOrElse(note -> note.write(sealed, clock.instant()),
                () -> entities.persist(new PrivateNote(of, caller.account(), sealed, clock.instant())));
        return new NoteResult.Saved();
    }

    private CohortRollSession reached(CohortSessionId id) {
        return rolls.reached(id, WRITE_NOTES).session();
    }
}
