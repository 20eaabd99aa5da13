package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.people.Obstacle;
import org.heatwatch.domain.people.PersonColumn;
import org.heatwatch.domain.people.Rekeys;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.RegistrationState;
import org.hibernate.query.NativeQuery;

/**
 * People who become one have one place on a training and are in one place at a time. A cancelled place, or a declined session, where the one
 * who is kept has her own stays with the duplicate.
 */
@ApplicationScoped
class RekeyedTrainings implements Rekeys {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<PersonColumn> columns() {
        return List.of(
                PersonColumn.once("registration", "id", List.of("training_id")),
                PersonColumn.once("trainer_assignment", "session_id", List.of("session_id")),
                PersonColumn.of("unavailability"),
                PersonColumn.of("clash_override"),
                new PersonColumn("roster_import_row", "person_id", "import_id", "mine.ordinal", "false"));
    }

    @Override
    public Optional<Obstacle> against(PersonId merged, PersonId kept) {
        return placeTwice(merged, kept).or(() -> twoPlacesAtOnce(merged, kept));
    }

    private Optional<Obstacle> placeTwice(PersonId merged, PersonId kept) {
        return entities.createQuery("""
                select s.training.title, s.startLocal, k.state
                from Registration m join Registration k on k.training = m.training join Session s on s.training.id = m.training
                where m.person = :merged and m.state <> CANCELLED and k.person = :kept
                order by s.startLocal, s.id.value""", Object[].class)
                .setParameter("merged", merged)
                .setParameter("kept", kept)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Obstacle(row[2] == RegistrationState.CANCELLED ? "person.merge-place-cancelled" : "person.merge-placed-twice",
                        List.of((String) row[0], (LocalDateTime) row[1])));
    }

    private Optional<Obstacle> twoPlacesAtOnce(PersonId merged, PersonId kept) {
        List<?> rows = entities.createNativeQuery("""
                select t.title, s.start_local
                from trainer_assignment m
                    join trainer_assignment k on k.person_id = :kept and (k.session_id = m.session_id or k.holds and k.during && m.during)
                    join training_session s on s.id = k.session_id
                    join training t on t.id = s.training_id
                where m.person_id = :merged and m.holds
                order by s.start_local, s.id""")
                .unwrap(NativeQuery.class)
                .addScalar("title", String.class)
                .addScalar("start_local", LocalDateTime.class)
                .setParameter("merged", merged.value())
                .setParameter("kept", kept.value())
                .setMaxResults(1)
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst()
                .map(row -> new Obstacle("person.merge-delivers-twice", List.of((String) row[0], (LocalDateTime) row[1])));
    }
}
