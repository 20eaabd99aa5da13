package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.KEEP_OWN_CALENDAR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.Unavailability;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;

/** Saying when one can't: a trainer's own times. What she delivers already at such a time stays hers until a coordinator plans anew. */
@Stateless
public class ManageUnavailability {

    /** So many times one person may keep. */
    static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    protected ManageUnavailability() {
        this(null);
    }

    @Inject
    ManageUnavailability(Caller caller) {
        this.caller = caller;
    }

    @Allowed(KEEP_OWN_CALENDAR)
    public UnavailabilityResult add(AddUnavailability add) {
        PersonId person = caller.signedIn().flatMap(SignedIn::person).orElseThrow(AccessDenied::new);
        if (count(person) >= MOST) {
            return new UnavailabilityResult.Refused("unavailable.many", List.of(MOST));
        }
        entities.persist(new Unavailability(add.unavailability(), person, add.time()));
        return new UnavailabilityResult.Saved();
    }

    /** @throws AccessDenied if it isn't one of the caller's */
    @Allowed(KEEP_OWN_CALENDAR)
    public UnavailabilityResult remove(RemoveUnavailability remove) {
        entities.remove(Optional.ofNullable(entities.find(Unavailability.class, remove.unavailability()))
                .filter(found -> found.person().value().equals(caller.personOrNobody()))
                .orElseThrow(AccessDenied::new));
        return new UnavailabilityResult.Saved();
    }

    private long count(PersonId person) {
        return entities.createQuery("select count(u) from Unavailability u where u.person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
