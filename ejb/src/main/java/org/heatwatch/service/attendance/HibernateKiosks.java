package org.heatwatch.service.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.attendance.Kiosk;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OwnTrainings;
import org.heatwatch.service.access.SignedIn;

/** The kiosks of rolls. */
@ApplicationScoped
class HibernateKiosks {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected HibernateKiosks() {
        this(null, null);
    }

    @Inject
    HibernateKiosks(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** A kiosk that is there, with the session whose roll it is. */
    record Live(Kiosk kiosk, RollSession session) {}

    void add(Kiosk kiosk) {
        entities.persist(kiosk);
    }

    /**
     * The kiosk that holds this token, if it hasn't ended, its roll is open, and whoever started it may take that roll at this moment.
     * From now on the calls of this request are hers.
     */
    Optional<Live> live(SecretToken token, String address) {
        Optional<Kiosk> found = entities.createQuery("from Kiosk k where k.tokenHash = :hash and k.endedAt is null", Kiosk.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
        Optional<Account> account = found.map(kiosk -> entities.find(Account.class, kiosk.account())).filter(Account::isActive);
        account.ifPresent(by -> caller.is(new SignedIn(by.id(), by.person().orElse(null), by.displayName(), by.roles()), address));
        return account.filter(by -> caller.may(Permission.TAKE_ATTENDANCE))
                .flatMap(by -> open(found.get().session()))
                .map(session -> new Live(found.get(), session));
    }

    /** The session, if a kiosk can be at its roll now and the caller may take it. */
    Optional<RollSession> open(SessionId id) {
        return OwnTrainings.of(caller, entities.createQuery("""
                select new org.heatwatch.service.attendance.RollSession(s.id, t.id, t.title, s.ordinal, s.startLocal, s.endLocal,
                    s.zone, s.minutes, coalesce(v.name, ''), s.room, r.state)
                from Session s join s.training t join Roll r on r.session = s.id left join Venue v on v.id = s.venue
                where s.id = :session and r.state = :open and s.endsAt > :endedAfter
                    and """ + OwnTrainings.SESSION, RollSession.class))
                .setParameter("session", id)
                .setParameter("open", RollState.OPEN)
                .setParameter("endedAfter", clock.instant().minus(Kiosk.GRACE))
                .getResultStream()
                .findFirst();
    }

    /** Everybody on the roll, in its order. */
    List<KioskName> names(RollSession session) {
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.KioskName(r.id, p.name.full, p.name.sortAs, coalesce(o.name, ''))
                from Registration r join Person p on p.id = r.person left join p.agency o
                where r.training = :training and r.state = :registered
                order by\s""" + AttendanceQueries.ORDER, KioskName.class)
                .setParameter("training", session.training())
                .setParameter("registered", RegistrationState.REGISTERED)
                .getResultList();
    }

    long running(SessionId session) {
        return entities.createQuery("select count(k) from Kiosk k where k.session = :session and k.endedAt is null", Long.class)
                .setParameter("session", session)
                .getSingleResult();
    }

    /** @return how many there were */
    int end(SessionId session) {
        return entities.createQuery("update versioned Kiosk k set k.endedAt = :now where k.session = :session and k.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("session", session)
                .executeUpdate();
    }
}
