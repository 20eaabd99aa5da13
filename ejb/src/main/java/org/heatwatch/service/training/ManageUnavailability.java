package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.KEEP_OWN_CALENDAR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.Unavailability;
import org.heatwatch.domain.training.UnavailableTime;
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

    private final HibernateTrainerAssignments assignments;
    private final Caller caller;

    protected ManageUnavailability() {
        this(null, null);
    }

    @Inject
    ManageUnavailability(HibernateTrainerAssignments assignments, Caller caller) {
        this.assignments = assignments;
        this.caller = caller;
    }

    /** Refuses what says nothing new: a time within one that she has, or a weekday that doesn't come between its days. */
    @Allowed(KEEP_OWN_CALENDAR)
    public UnavailabilityResult add(AddUnavailability add) {
        PersonId person = caller.signedIn().flatMap(SignedIn::person).orElseThrow(AccessDenied::new);
        if (!add.time().isEver()) {
            return new UnavailabilityResult.Refused("unavailable.weekday-never", List.of(add.time().begins()));
        }
        assignments.hold(new Trainers(null, List.of(person)));
        List<UnavailableTime> kept = times(person);
        if (kept.size() >= MOST) {
            return new UnavailabilityResult.Refused("unavailable.many", List.of(MOST));
        }
        Optional<UnavailableTime> covering = kept.stream().filter(time -> time.covers(add.time())).findFirst();
        if (covering.isPresent()) {
            return new UnavailabilityResult.Refused("unavailable.covered", List.of(covering.get()));
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

    private List<UnavailableTime> times(PersonId person) {
        return entities.createQuery("select u from Unavailability u where u.person = :person order by u.id", Unavailability.class)
                .setParameter("person", person)
                .getResultStream()
                .map(Unavailability::time)
                .toList();
    }
}
