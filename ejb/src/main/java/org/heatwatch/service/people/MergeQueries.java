package org.heatwatch.service.people;

import static org.heatwatch.domain.access.Permission.EDIT_DIRECTORY;
import static org.heatwatch.domain.access.Permission.READ_DIRECTORY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.Allowed;

/** Who may be a duplicate, what a merge moves, and which merges there were. */
@Stateless
public class MergeQueries {

    private static final int MOST = 10;

    @PersistenceContext
    private EntityManager entities;

    private final HibernateMerges merges;

    protected MergeQueries() {
        this(null);
    }

    @Inject
    MergeQueries(HibernateMerges merges) {
        this.merges = merges;
    }

    /** People with the same licence or the same name, up to {@value #MOST}, by name. */
    @Allowed(EDIT_DIRECTORY)
    public List<PersonLine> likely(PersonId person) {
        return entities.createQuery("""
                select new PersonLine(p.id, p.name.full, coalesce(p.email, ''), coalesce(a.name, ''), p.discipline, p.title)
                from Person one join Person p on p.licenceKey = one.licenceKey or p.nameKey = one.nameKey left join p.agency a
                where one.id = :person and p.id <> :person and p.mergedInto is null order by p.name.sortAs, p.id""", PersonLine.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The tables with rows that name one of the two. */
    @Allowed(EDIT_DIRECTORY)
    public List<PersonRows> rows(PersonId one, PersonId other) {
        return merges.rows(one, other);
    }

    /** The merges in which she was kept, the latest first. */
    @Allowed(READ_DIRECTORY)
    public List<MergeLine> merges(PersonId kept) {
        return entities.createQuery("""
                select new MergeLine(m.id, p.name.full, m.at, a.displayName, m.undoneAt, coalesce(u.displayName, ''))
                from PersonMerge m join Person p on p.id = m.merged join Account a on a.id = m.account
                    left join Account u on u.id = m.undoneBy
                where m.kept = :kept order by m.at desc, m.id.value desc""", MergeLine.class)
                .setParameter("kept", kept)
                .getResultList();
    }
}
