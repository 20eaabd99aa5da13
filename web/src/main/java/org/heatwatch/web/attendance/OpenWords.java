package org.heatwatch.web.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.attendance.CallNeed;
import org.heatwatch.domain.attendance.OpenKind;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.attendance.OpenItem;
import org.heatwatch.service.attendance.OpenSession;
import org.heatwatch.web.shared.Messages;

/** What is open, in words, and where it is mended. */
@Named
@ApplicationScoped
public class OpenWords {

    private final Messages messages;
    private final Caller caller;

    protected OpenWords() {
        this(null, null);
    }

    @Inject
    OpenWords(Messages messages, Caller caller) {
        this.messages = messages;
        this.caller = caller;
    }

    /** "Ask Odile Marchetti again: she hasn't confirmed", "Write the note on the group". */
    public String todo(OpenItem item) {
        return messages.text("open.todo." + item.kind(), item.speaker(), item.howMany());
    }

    /** "Missed without an excuse", "3 missed in a row". */
    public String missed(CallNeed need) {
        return need.inARow() > 1 ? messages.text("call.in-a-row", need.inARow()) : messages.text("call.unexcused");
    }

    /** False where only others can: the note is the facilitators'. */
    public boolean isMended(OpenItem item) {
        return item.kind() != OpenKind.NOTE || caller.may(Permission.WRITE_NOTES);
    }

    /** Where it is mended. */
    public String address(OpenSession session, OpenItem item) {
        return switch (item.kind()) {
            case SPEAKER_UNCONFIRMED, SPEAKER_NOT_VETTED, SPEAKER_NOT_SIGNED -> "/program/visit?cohort=" + session.cohort() + "&id=" + item.visit();
            case RIDES -> "/program/rides?cohort=" + session.cohort() + "&id=" + session.session();
            case RECEIPTS -> "/program/session-ledger?cohort=" + session.cohort() + "&id=" + session.session();
            case ROLL_NOT_STARTED, ROLL_NOT_CLOSED -> "/attendance/cohort-roll?session=" + session.session();
            case NOTE -> "/attendance/cohort-roll?session=" + session.session() + "#note";
            case DELIVERY -> "/program/session-plan?cohort=" + session.cohort() + "&id=" + session.session() + "#done-title";
        };
    }
}
