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
     * One query for all candidates, up to 50,000.
     *
     * @return in the order of the candidates: nobody, one or several for each, a person once by what is surest
     */
    @Allowed({REGISTER_PEOPLE, TAKE_ATTENDANCE})
    public List<PersonMatch> match(List<PersonCandidate> candidates) {
        List<?> rows = entities.createNativeQuery("""
                with candidate as (
                    select * from unnest(cast(:names as text[]), cast(:emails as text[]), cast(:licences as text[]), cast(:agencies as text[]))
                    with ordinality as c (name_key, email_key, licence_key, agency_key, place)),
                found as (
                    select c.place, p.id, 0 as sure
                    from candidate c join person p on p.email_key = c.email_key
                    union all
                    select c.place, p.id, 1
                    from candidate c join person p on p.licence_key = c.licence_key
                    union all
                    select c.place, p.id, 2
                    from candidate c join agency a on a.name_key = c.agency_key
                        join person p on p.name_key = c.name_key and p.agency_id = a.id),
                best as (select place, id, min(sure) as sure from found group by place, id)
                select cast(b.place as int), p.id, p.full_name, coalesce(p.email, ''), b.sure
                from best b join person p on p.id = b.id
                order by b.place, b.sure, p.sort_as, p.id""", Object[].class)
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
