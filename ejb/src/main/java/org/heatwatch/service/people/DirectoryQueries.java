package org.heatwatch.service.people;

import static org.heatwatch.domain.access.Permission.MANAGE_ACCOUNTS;
import static org.heatwatch.domain.access.Permission.MANAGE_AGREEMENTS;
import static org.heatwatch.domain.access.Permission.READ_DIRECTORY;
import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;

/** Looking up agencies and people: one query for a page of a list, one for its count. Whoever was merged is in no list. */
@Stateless
public class DirectoryQueries {

    /** The people of a list, by name: the others are found. */
    public static final int MOST_PEOPLE = 5_000;

    @PersistenceContext
    private EntityManager entities;

    /** @param firstRow from 0 */
    @Allowed(READ_DIRECTORY)
    public List<AgencyLine> agencies(PeopleFilter filter, int firstRow, int pageSize) {
        return ofAgencies("""
                select new AgencyLine(a.id, a.name, a.discipline, a.city, (select count(*) from Person p where p.agency = a and p.mergedInto is null))
                """, filter, "order by a.nameKey", AgencyLine.class)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    @Allowed(READ_DIRECTORY)
    public long countAgencies(PeopleFilter filter) {
        return ofAgencies("select count(*)", filter, "", Long.class).getSingleResult();
    }

    /** @throws AccessDenied if there is no such agency */
    @Allowed(READ_DIRECTORY)
    public AgencySheet agency(AgencyId id) {
        return entities.createQuery("""
                select new AgencySheet(a.id, a.name, a.discipline, a.city, (select count(*) from Person p where p.agency = a and p.mergedInto is null), a.version)
                from Agency a where a.id = :id""", AgencySheet.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
    }

    /** @param firstRow from 0 */
    @Allowed(READ_DIRECTORY)
    public List<PersonLine> people(PeopleFilter filter, int firstRow, int pageSize) {
        return ofPeople("""
                select new PersonLine(p.id, p.name.full, coalesce(p.email, ''), coalesce(a.name, ''), p.discipline, p.title)
                from Person p left join p.agency a""", filter, byName(filter), PersonLine.class)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    /** Up to {@value #MOST_PEOPLE}: nobody turns that many pages, and a county's sixty thousand would be counted for each of them. */
    @Allowed(READ_DIRECTORY)
    public long countPeople(PeopleFilter filter) {
        return ofPeople("select count(*) from (select p.id.value as id from Person p", filter, "order by p.id limit " + MOST_PEOPLE + ") found", Long.class).getSingleResult();
    }

    /** @throws AccessDenied if there is no such person */
    @Allowed(READ_DIRECTORY)
    public PersonSheet person(PersonId id) {
        return entities.createQuery("""
                select new PersonSheet(p.id, p.name.full, p.name.sortAs, coalesce(p.email, ''), a.id, coalesce(a.name, ''),
                    p.discipline, p.title, coalesce(p.licenceNumber, ''), p.mergedInto, p.version)
                from Person p left join p.agency a where p.id = :id""", PersonSheet.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
    }

    /**
     * Agencies to choose from, by words of their name.
     *
     * @param most how many at most
     */
    @Allowed({READ_DIRECTORY, TAKE_ATTENDANCE, MANAGE_AGREEMENTS})
    public List<AgencyChoice> agencyChoices(String text, int most) {
        return ofAgencies("select new AgencyChoice(a.id, a.name)", new PeopleFilter(text, null, null), "order by a.nameKey",
                AgencyChoice.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws AccessDenied if there is no such agency */
    @Allowed({READ_DIRECTORY, MANAGE_AGREEMENTS})
    public AgencyChoice agencyChoice(AgencyId id) {
        return entities.createQuery("select new AgencyChoice(a.id, a.name) from Agency a where a.id = :id", AgencyChoice.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
    }

    /**
     * People to choose from, by words of their name or a part of their e-mail address. Who may deliver a training, the room
     * {@code account} says.
     *
     * @param most how many at most
     */
    @Allowed({READ_DIRECTORY, MANAGE_ACCOUNTS})
    public List<PersonChoice> personChoices(String text, int most) {
        var filter = new PeopleFilter(text, null, null);
        return ofPeople("""
                select new PersonChoice(p.id, p.name.full, coalesce(a.name, ''))
                from Person p left join p.agency a""", filter, byName(filter), PersonChoice.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Whom the words find is sorted after they are found. By the sorted index the database would walk past everybody whose name comes
     * before: people of one family stand together in it, so it finds 25 of them late, and not, as it reckons, soon.
     */
    private static String byName(PeopleFilter filter) {
        return filter.text().isBlank() ? "order by p.name.sortAs, p.id" : "order by p.name.sortAs || '', p.id";
    }

    private <T> TypedQuery<T> ofAgencies(String select, PeopleFilter filter, String order, Class<T> row) {
        SearchWords words = SearchWords.of(filter.text());
        TypedQuery<T> query = entities.createQuery(select + " from Agency a where "
                + words.in("a.nameKey") + " and (:discipline is null or a.discipline = :discipline) " + order, row)
                .setParameter("discipline", filter.discipline());
        words.bind(query);
        return query;
    }

    private <T> TypedQuery<T> ofPeople(String select, PeopleFilter filter, String order, Class<T> row) {
        SearchWords words = SearchWords.of(filter.text());
        TypedQuery<T> query = entities.createQuery(select + " where p.mergedInto is null and "
                + words.in("p.nameKey", "p.emailKey") + """
                 and (:discipline is null or p.discipline = :discipline)
                 and (:agency is null or p.agency.id.value = :agency)
                """ + order, row)
                .setParameter("discipline", filter.discipline())
                .setParameter("agency", filter.agency() == null ? null : filter.agency().value());
        words.bindWhole(query);
        return query;
    }
}
