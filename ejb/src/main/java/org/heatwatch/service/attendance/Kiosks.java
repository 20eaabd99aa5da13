package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.heatwatch.domain.attendance.Kiosk;
import org.heatwatch.domain.shared.KioskId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** The tablets at the door, for the trainer whose roll it is. */
@Stateless
public class Kiosks {

    /** For so long after its session's end a kiosk is there. */
    public static final Duration GRACE = Kiosk.GRACE;

    private final HibernateRolls rolls;
    private final HibernateKiosks kiosks;
    private final Caller caller;
    private final Clock clock;

    protected Kiosks() {
        this(null, null, null, null);
    }

    @Inject
    Kiosks(HibernateRolls rolls, HibernateKiosks kiosks, Caller caller, Clock clock) {
        this.rolls = rolls;
        this.kiosks = kiosks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Starts one for an open roll, which may have others. Whoever closes the roll at this moment waits, and ends it. */
    @Allowed(TAKE_ATTENDANCE)
    public KioskResult start(StartKiosk command) {
        rolls.session(command.session());
        try {
            rolls.share(command.session()).mustBeOpen();
            if (kiosks.open(command.session()).isEmpty()) {
                return new KioskResult.Refused("kiosk.too-late", List.of(GRACE.toMinutes()));
            }
            SecretToken token = SecretToken.next();
            kiosks.add(new Kiosk(KioskId.next(), command.session(), caller.account(), token, command.pin(), clock.instant()));
            return new KioskResult.Started(token);
        } catch (RuleViolation broken) {
            return new KioskResult.Refused(broken.key(), broken.arguments());
        }
    }

    /** How many a roll has. */
    @Allowed(TAKE_ATTENDANCE)
    public long running(SessionId session) {
        rolls.session(session);
        return kiosks.running(session);
    }

    /** Ends all of a roll, wherever they stand. */
    @Allowed(TAKE_ATTENDANCE)
    public KioskResult end(EndKiosks command) {
        rolls.session(command.session());
        return new KioskResult.Ended(kiosks.end(command.session()));
    }
}
