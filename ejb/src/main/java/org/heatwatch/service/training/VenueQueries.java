package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.READ_DIRECTORY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.Venue;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;

/** Looking up venues: one query for a page of the list, one for its count. */
@Stateless
public class VenueQueries {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected VenueQueries() {
        this(null);
    }

    @Inject
    VenueQueries(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param text a part of a name; empty for all
     * @param firstRow from 0
     */
    @Allowed(READ_DIRECTORY)
    public List<VenueLine> venues(String text, int firstRow, int pageSize) {
        return entities.createQuery("""
                select new VenueLine(v.id, v.name, v.city, v.seats,
                    (select count(s) from Session s where s.venue = v.id and s.endsAt > :now and s.training.state <> CANCELLED))
                from Venue v where v.nameKey like :key order by v.nameKey""", VenueLine.class)
                .setParameter("now", clock.instant())
                .setParameter("key", '%' + NameKey.of(text) + '%')
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    @Allowed(READ_DIRECTORY)
    public long count(String text) {
        return entities.createQuery("select count(v) from Venue v where v.nameKey like :key", Long.class)
                .setParameter("key", '%' + NameKey.of(text) + '%')
                .getSingleResult();
    }

    /** @throws AccessDenied if there is no such venue */
    @Allowed(READ_DIRECTORY)
    public VenueSheet venue(VenueId id) {
        Venue venue = Optional.ofNullable(entities.find(Venue.class, id)).orElseThrow(AccessDenied::new);
        return new VenueSheet(venue.id(), venue.details(), venue.version());
    }
}
