package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.EDIT_DIRECTORY;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.Venue;
import org.heatwatch.domain.training.VenueDetails;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.hibernate.exception.ConstraintViolationException;

/** Adding and changing venues. Two venues never share a name; the database refuses it to two who save at the same moment. */
@Stateless
public class ManageVenues {

    @PersistenceContext
    private EntityManager entities;

    /** The id that the venue of a new form will have: asked for here, so that the form is behind the door. */
    @Allowed(EDIT_DIRECTORY)
    public VenueId newVenue() {
        return VenueId.next();
    }

    /** @throws RuleViolation venue.name-taken, if somebody takes the name at the same moment */
    @Allowed(EDIT_DIRECTORY)
    public VenueResult add(AddVenue command) {
        Optional<VenueResult> taken = nameTaken(command.details(), command.venue());
        if (taken.isPresent()) {
            return taken.get();
        }
        entities.persist(new Venue(command.venue(), command.details()));
        return saved(command.details());
    }

    /** @throws RuleViolation as {@link #add} does */
    @Allowed(EDIT_DIRECTORY)
    public VenueResult change(ChangeVenue command) {
        Venue venue = Optional.ofNullable(entities.find(Venue.class, command.venue())).orElseThrow(AccessDenied::new);
        if (venue.version() != command.seenVersion()) {
            return new VenueResult.Stale(venue.version(), venue.details());
        }
        Optional<VenueResult> taken = nameTaken(command.details(), command.venue());
        if (taken.isPresent()) {
            return taken.get();
        }
        venue.change(command.details());
        return saved(command.details());
    }

    private VenueResult saved(VenueDetails details) {
        try {
            entities.flush();
            return new VenueResult.Saved();
        } catch (ConstraintViolationException taken) {
            throw new RuleViolation("venue.name-taken", details.name());
        }
    }

    private Optional<VenueResult> nameTaken(VenueDetails details, VenueId by) {
        return entities.createQuery("select v.name from Venue v where v.nameKey = :key and v.id <> :by", String.class)
                .setParameter("key", details.nameKey())
                .setParameter("by", by)
                .getResultStream()
                .findFirst()
                .map(other -> new VenueResult.Refused("venue.name-taken", List.of(other)));
    }
}
