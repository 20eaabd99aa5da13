package org.heatwatch.service.people;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;
import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.Allowed;

/** Finds out which rows of a roster are people already known. */
@Stateless
public class MatchPeople {

    @PersistenceContext
    private EntityManager entities;

    /**
     * One query for all candidates.
     *
     * @return in the order of the candidates: nobody, one or several for each, a person once by what is surest
     */
    @Allowed({REGISTER_PEOPLE, TAKE_ATTENDANCE})
    public List<PersonMatch> match(List<PersonCandidate> candidates) {
        List<?> rows = entities.createNativeQuery("""
                select cast(c.place as int), m.person_id, m.full_name, coalesce(m.email, ''), m.sure
                from unnest(cast(:names as text[]), cast(:emails as text[]), cast(:licences as text[]), cast(:agencies as text[]))
                        with ordinality as c (name_key, email_key, licence_key, agency_key, place)
                    cross join lateral person_match(c.name_key, c.email_key, c.licence_key, c.agency_key) m
                order by c.place, m.sure, m.sort_as, m.person_id""", Object[].class)
                .setParameter("names", keys(candidates, PersonCandidate::nameKey))
                .setParameter("emails", keys(candidates, PersonCandidate::emailKey))
                .setParameter("licences", keys(candidates, PersonCandidate::licenceKey))
                .setParameter("agencies", keys(candidates, PersonCandidate::agencyKey))
                .getResultList();
        return rows.stream().map(row -> match(candidates, (Object[]) row)).toList();
    }

    private static PersonMatch match(List<PersonCandidate> candidates, Object[] row) {
        return new PersonMatch(candidates.get((int) row[0] - 1).ordinal(), new PersonId((UUID) row[1]), (String) row[2],
                (String) row[3], MatchedBy.values()[(int) row[4]]);
    }

    private static String[] keys(List<PersonCandidate> candidates, Function<PersonCandidate, String> key) {
        return candidates.stream().map(key).toArray(String[]::new);
    }
}
