package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.attendance.SheetScan;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.SheetScanId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OwnTrainings;

/** The signed sheet beside the roll that it stands for: attached, kept, given back as it came. Nothing of ours ever looks into it. */
@Stateless
public class SheetScans {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateRolls rolls;
    private final AccessLog log;
    private final Caller caller;
    private final Clock clock;

    protected SheetScans() {
        this(null, null, null, null);
    }

    @Inject
    SheetScans(HibernateRolls rolls, AccessLog log, Caller caller, Clock clock) {
        this.rolls = rolls;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** Becomes the scan of the session once its roll has started, closed or not; one that was there before is kept. */
    @Allowed(TAKE_ATTENDANCE)
    public ScanResult attach(AttachScan command) {
        rolls.session(command.session());
        try {
            rolls.share(command.session());
            var id = new SheetScanId(command.id().value());
            entities.persist(new SheetScan(id, command.session(), command.content(), clock.instant(), caller.account()));
            return new ScanResult.Attached(id);
        } catch (RuleViolation broken) {
            return new ScanResult.Refused(broken.key(), broken.arguments());
        }
    }

    /** The scans of a session, the newest first: that one counts. */
    @Allowed(TAKE_ATTENDANCE)
    public List<ScanLine> of(SessionId session) {
        rolls.session(session);
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.ScanLine(c.id, c.kind, a.displayName, c.at)
                from SheetScan c join Account a on a.id = c.account
                where c.session = :session
                order by c.at desc, c.id desc""", ScanLine.class)
                .setParameter("session", session)
                .getResultList();
    }

    /**
     * One of them. That it was given back leaves an event.
     *
     * @throws AccessDenied if there is none, or its session is not the caller's
     */
    @Allowed(TAKE_ATTENDANCE)
    public ScanFile read(SheetScanId id) {
        ScanFile file = OwnTrainings.of(caller, entities.createQuery("""
                select new org.heatwatch.service.attendance.ScanFile(c.kind, c.content, s.training.title, s.startLocal)
                from SheetScan c join Session s on s.id = c.session
                where c.id = :id and """ + OwnTrainings.SESSION, ScanFile.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        log.noted("SheetScans.read", id.value(), Outcome.DONE);
        return file;
    }
}
