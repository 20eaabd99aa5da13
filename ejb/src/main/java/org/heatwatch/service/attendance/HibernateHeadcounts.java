package org.heatwatch.service.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.attendance.PeopleCounted;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SessionId;

/** The numbers of people of headcount events. */
@ApplicationScoped
class HibernateHeadcounts {

    @PersistenceContext
    private EntityManager entities;

    /** False, and nothing is kept, unless it is the edition after the latest: somebody else has entered one in between. */
    boolean add(SessionId session, int edition, PeopleCounted people, Instant at, AccountId by) {
        boolean next = entities.createNativeQuery("""
                insert into headcount (session_id, edition, at, account_id)
                select :session, :edition, :at, :by
                where :edition - 1 = (select coalesce(max(edition), 0) from headcount where session_id = :session)
                on conflict (session_id, edition) do nothing""")
                .setParameter("session", session.value())
                .setParameter("edition", edition)
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate() == 1;
        if (next) {
            addLines(session, edition, people);
        }
        return next;
    }

    private void addLines(SessionId session, int edition, PeopleCounted people) {
        Discipline[] disciplines = Discipline.values();
        entities.createNativeQuery("""
                insert into headcount_line (session_id, edition, discipline, people)
                select :session, :edition, line.discipline, line.people
                from unnest(cast(:disciplines as text[]), cast(:people as int[])) as line (discipline, people)""")
                .setParameter("session", session.value())
                .setParameter("edition", edition)
                .setParameter("disciplines", Stream.of(disciplines).map(Discipline::name).toArray(String[]::new))
                .setParameter("people", Arrays.stream(disciplines).map(people::of).toArray(Integer[]::new))
                .executeUpdate();
    }

    /** The latest first. */
    List<HeadcountEdition> editions(SessionId session) {
        Map<Integer, List<Tuple>> editions = entities.createQuery("""
                select h.key.edition, h.at, c.displayName, l.key.discipline, l.people
                from Headcount h join Account c on c.id = h.account
                    join HeadcountLine l on l.key.session = h.key.session and l.key.edition = h.key.edition
                where h.key.session = :session order by h.key.edition desc""", Tuple.class)
                .setParameter("session", session.value())
                .getResultStream()
                .collect(Collectors.groupingBy(line -> line.get(0, Integer.class), LinkedHashMap::new, Collectors.toList()));
        return editions.values().stream().map(HibernateHeadcounts::edition).toList();
    }

    private static HeadcountEdition edition(List<Tuple> lines) {
        Tuple first = lines.get(0);
        var people = new PeopleCounted(lines.stream().collect(Collectors.toMap(line -> line.get(3, Discipline.class),
                line -> line.get(4, Integer.class))));
        return new HeadcountEdition(first.get(0, Integer.class), first.get(1, Instant.class), first.get(2, String.class), people);
    }
}
