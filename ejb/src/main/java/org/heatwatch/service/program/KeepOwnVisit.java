package org.heatwatch.service.program;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.heatwatch.domain.program.SpeakerVisit;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.access.OpenToAll;

/** A guest speaker with a link looks at her own session and answers. It opens until the session is over; of one that is cancelled, nothing. */
@Stateless
public class KeepOwnVisit {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected KeepOwnVisit() {
        this(null);
    }

    @Inject
    KeepOwnVisit(Clock clock) {
        this.clock = clock;
    }

    /** Empty if the link opens nothing, or nothing any more. */
    @OpenToAll(because = "the token says whose it is")
    public Optional<OwnVisit> visit(SecretToken token) {
        return entities.createQuery("""
                select new OwnVisit(p.name, s.startLocal, s.endLocal, coalesce(l.name, ''), coalesce(l.street, ''), coalesce(l.city, ''),
                    case when v.topic = '' then s.topic else v.topic end, v.state)
                from SpeakerVisit v join Speaker p on p.id = v.speaker join CohortSession s on s.id = v.session join s.cohort c
                    left join Venue l on l.id = c.venue
                where v.linkHash = :hash and v.state <> WITHDRAWN and s.state = PLANNED and s.endsAt > :now""", OwnVisit.class)
                .setParameter("hash", token.hash())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /**
     * Says whether she comes.
     *
     * @return false if the link opens nothing, or nothing any more
     */
    @OpenToAll(because = "the token says whose it is")
    public boolean answer(SecretToken token, boolean comes) {
        Optional<SpeakerVisit> visit = entities.createQuery("""
                select v from SpeakerVisit v join CohortSession s on s.id = v.session
                where v.linkHash = :hash and v.state <> WITHDRAWN and s.state = PLANNED and s.endsAt > :now""", SpeakerVisit.class)
                .setParameter("hash", token.hash())
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        visit.ifPresent(each -> each.answer(comes));
        return visit.isPresent();
    }
}
