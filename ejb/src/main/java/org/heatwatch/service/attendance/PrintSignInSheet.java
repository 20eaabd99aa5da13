package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.Allowed;

/** The roll on paper, for those who sign in by hand. Each one that is printed leaves an event. */
@Stateless
public class PrintSignInSheet {

    /** Empty rows for walk-ins, unless somebody asks for another number. */
    public static final int USUAL_BLANK_ROWS = 5;

    /** As many empty rows as a sheet may have. */
    public static final int MOST_BLANK_ROWS = 100;

    @PersistenceContext
    private EntityManager entities;

    private final SignInSheetDocument document = new SignInSheetDocument();
    private final AttendanceQueries rolls;
    private final AccessLog log;

    protected PrintSignInSheet() {
        this(null, null);
    }

    @Inject
    PrintSignInSheet(AttendanceQueries rolls, AccessLog log) {
        this.rolls = rolls;
        this.log = log;
    }

    /**
     * The sheet of a session as a PDF: everybody who has a seat, in the order of the roll.
     *
     * @param blankRows from 0 to {@link #MOST_BLANK_ROWS}
     * @return the session that it is of
     * @throws AccessDenied if there is no such session, or it is not the caller's
     * @throws RuleViolation sheet.blank-rows
     */
    @Allowed(TAKE_ATTENDANCE)
    public RollSession print(SessionId id, int blankRows, OutputStream out) throws IOException {
        if (blankRows < 0 || blankRows > MOST_BLANK_ROWS) {
            throw new RuleViolation("sheet.blank-rows", MOST_BLANK_ROWS);
        }
        RollSession session = rolls.session(id);
        log.noted("PrintSignInSheet.print", id.value(), Outcome.DONE);
        document.write(session, lines(session), blankRows, out);
        return session;
    }

    private List<SheetLine> lines(RollSession session) {
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.SheetLine(p.name.full, coalesce(o.name, ''), p.title, coalesce(p.licenceNumber, ''))
                from Registration r join Person p on p.id = r.person left join p.agency o
                where r.training = :training and r.state = :registered
                order by\s""" + AttendanceQueries.ORDER, SheetLine.class)
                .setParameter("training", session.training())
                .setParameter("registered", RegistrationState.REGISTERED)
                .getResultList();
    }
}
