package org.heatwatch.service.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.people.Obstacle;
import org.heatwatch.domain.people.Person;
import org.heatwatch.domain.people.PersonColumn;
import org.heatwatch.domain.people.PersonMerge;
import org.heatwatch.domain.people.Rekeys;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.PersonMergeId;
import org.heatwatch.service.access.AccessDenied;

/** The merges on file, and the rows of all rooms that go from one person to another by them. */
@ApplicationScoped
class HibernateMerges {

    @PersistenceContext
    private EntityManager entities;

    private final Instance<Rekeys> rooms;

    protected HibernateMerges() {
        this(null);
    }

    @Inject
    HibernateMerges(Instance<Rekeys> rooms) {
        this.rooms = rooms;
    }

    /**
     * Holds people until the transaction ends: no row that names them is added meanwhile. In one order, so that two who merge the same
     * people don't wait for each other.
     */
    void hold(PersonId one, PersonId other) {
        entities.createNativeQuery("select id from person where id in (:one, :other) order by id for update", UUID.class)
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .getResultList();
    }

    /** @throws AccessDenied if there is no such person */
    Person person(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id)).orElseThrow(AccessDenied::new);
    }

    /** @throws AccessDenied if there is no such merge */
    PersonMerge merge(PersonMergeId id) {
        return Optional.ofNullable(entities.find(PersonMerge.class, id)).orElseThrow(AccessDenied::new);
    }

    /** As it is now that its people are held. */
    void read(PersonMerge merge) {
        entities.refresh(merge);
    }

    void add(PersonMerge merge) {
        entities.persist(merge);
    }

    void store() {
        entities.flush();
    }

    Optional<Obstacle> against(PersonId merged, PersonId kept) {
        return rooms.stream().flatMap(room -> room.against(merged, kept).stream()).findFirst();
    }

    Optional<String> nameOf(String emailKey, PersonId except) {
        return entities.createQuery("select p.name.full from Person p where p.emailKey = :key and p.id <> :except", String.class)
                .setParameter("key", emailKey)
                .setParameter("except", except)
                .getResultStream()
                .findFirst();
    }

    /** Every row that names the merged one names the kept one; each is written down. A row that she has already stays as it is. */
    void rekey(PersonMerge merge) {
        columns().forEach(column -> of(merge, """
                with moved as (
                    update %1$s mine set %2$s = :kept
                    where mine.%2$s = :merged and not exists (select from %1$s other where other.%2$s = :kept and %5$s)
                    returning mine.%3$s as row_id, %4$s as ordinal)
                insert into person_rekey (merge_id, table_name, row_id, ordinal)
                select :merge, '%1$s', row_id, ordinal from moved""", column)
                .setParameter("merge", merge.id().value())
                .executeUpdate());
    }

    /** True if the merged one has by now a row of her own where one is to come back, and there can't be two. */
    boolean isNeededTwice(PersonMerge merge) {
        return columns().anyMatch(column -> !of(merge, """
                select 1 from person_rekey r join %1$s mine on mine.%3$s = r.row_id and %4$s = r.ordinal and mine.%2$s = :kept
                    join %1$s other on other.%2$s = :merged and %5$s
                where r.merge_id = :merge and r.table_name = '%1$s'""", column)
                .setParameter("merge", merge.id().value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
    }

    /** The rows that are still there and still hers name the merged one again. */
    void rekeyBack(PersonMerge merge) {
        columns().forEach(column -> of(merge, """
                update %1$s mine set %2$s = :merged
                from person_rekey r
                where r.merge_id = :merge and r.table_name = '%1$s' and mine.%3$s = r.row_id and %4$s = r.ordinal and mine.%2$s = :kept""",
                column)
                .setParameter("merge", merge.id().value())
                .executeUpdate());
    }

    /** The tables with rows that name one of the two. */
    List<PersonRows> rows(PersonId one, PersonId other) {
        String question = columns()
                .map(column -> """
                        select '%1$s' as name, count(*) filter (where %2$s = :one) as of_one, count(*) filter (where %2$s = :other) as of_other
                        from %1$s where %2$s in (:one, :other) having count(*) > 0
                        """.formatted(column.table(), column.name()))
                .collect(Collectors.joining("union all "));
        List<?> counts = entities.createNativeQuery(question, Object[].class)
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .getResultList();
        return counts.stream()
                .map(Object[].class::cast)
                .map(row -> new PersonRows((String) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    private Query of(PersonMerge merge, String sql, PersonColumn column) {
        return entities.createNativeQuery(sql.formatted(column.table(), column.name(), column.row(), column.ordinal(), column.taken()))
                .setParameter("merged", merge.merged().value())
                .setParameter("kept", merge.kept().value());
    }

    private Stream<PersonColumn> columns() {
        return rooms.stream().flatMap(room -> room.columns().stream());
    }
}
