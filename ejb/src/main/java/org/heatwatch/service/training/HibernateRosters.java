package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RosterFinding;
import org.heatwatch.domain.training.RosterImport;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.service.access.AccessDenied;

/** Rosters with their rows, which are written together. */
@ApplicationScoped
class HibernateRosters {

    @PersistenceContext
    private EntityManager entities;

    /** @throws AccessDenied if there is none */
    RosterImport get(RosterImportId id) {
        return find(id).orElseThrow(AccessDenied::new);
    }

    Optional<RosterImport> find(RosterImportId id) {
        return Optional.ofNullable(entities.find(RosterImport.class, id));
    }

    Optional<TrainingId> trainingOf(RosterImportId id) {
        return entities.createQuery("select r.training from RosterImport r where r.id = :roster", TrainingId.class)
                .setParameter("roster", id)
                .getResultStream()
                .findFirst();
    }

    void add(RosterImport roster, List<JudgedRow> rows) {
        entities.persist(roster);
        entities.flush();
        insert(roster.id(), rows);
    }

    void dropUncommitted(TrainingId training, AccountId by) {
        entities.createQuery("delete from RosterImport r where r.training = :training and r.account = :account and r.state = CHECKED")
                .setParameter("training", training)
                .setParameter("account", by)
                .executeUpdate();
    }

    void judgedAnew(RosterImportId id, List<JudgedRow> rows) {
        entities.createQuery("delete from RosterImportRow r where r.key.roster = :roster")
                .setParameter("roster", id.value())
                .executeUpdate();
        insert(id, rows);
    }

    void keepRowsToCorrect(RosterImportId id) {
        entities.createQuery("delete from RosterImportRow r where r.key.roster = :roster and r.verdict not in (DUPLICATE, REJECTED)")
                .setParameter("roster", id.value())
                .executeUpdate();
    }

    /** In the order of the file. */
    List<JudgedRow> rows(RosterImportId id) {
        return entities.createQuery("""
                select r.sheet, r.rowNumber, r.fullName, r.sortAs, r.email, r.agency, r.title, r.licence, r.discipline, r.verdict,
                    r.finding, r.argument, r.person
                from RosterImportRow r where r.key.roster = :roster order by r.key.ordinal""", Object[].class)
                .setParameter("roster", id.value())
                .getResultStream()
                .map(HibernateRosters::judged)
                .toList();
    }

    private static JudgedRow judged(Object[] row) {
        return new JudgedRow(
                new RosterRow((String) row[0], (int) row[1], new RosterName((String) row[2], (String) row[3]), (String) row[4],
                        (String) row[5], (String) row[6], (String) row[7], (String) row[8]),
                (RosterVerdict) row[9], (RosterFinding) row[10], (String) row[11], (PersonId) row[12]);
    }

    /** Which of the agencies are on file, by key. */
    Set<String> knownAgencies(List<String> keys) {
        List<?> known = entities.createNativeQuery("select name_key from agency where name_key = any(cast(:keys as text[]))", String.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList();
        return known.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private void insert(RosterImportId id, List<JudgedRow> rows) {
        entities.createNativeQuery("""
                insert into roster_import_row (import_id, ordinal, sheet, row_number, full_name, sort_as, email, agency, title, licence,
                    discipline, verdict, finding, argument, person_id)
                select :roster, place, sheet, row_number, full_name, sort_as, email, agency, title, licence, discipline, verdict, finding,
                    argument, person_id
                from unnest(cast(:sheets as text[]), cast(:numbers as int[]), cast(:names as text[]), cast(:sorts as text[]),
                        cast(:emails as text[]), cast(:agencies as text[]), cast(:titles as text[]), cast(:licences as text[]),
                        cast(:disciplines as text[]), cast(:verdicts as text[]), cast(:findings as text[]), cast(:arguments as text[]),
                        cast(:people as uuid[]))
                    with ordinality as row (sheet, row_number, full_name, sort_as, email, agency, title, licence, discipline, verdict,
                        finding, argument, person_id, place)""")
                .setParameter("roster", id.value())
                .setParameter("sheets", texts(rows, row -> row.row().sheet()))
                .setParameter("numbers", rows.stream().map(row -> row.row().rowNumber()).toArray(Integer[]::new))
                .setParameter("names", texts(rows, row -> row.row().name().full()))
                .setParameter("sorts", texts(rows, row -> row.row().name().sortAs()))
                .setParameter("emails", texts(rows, row -> row.row().email()))
                .setParameter("agencies", texts(rows, row -> row.row().agency()))
                .setParameter("titles", texts(rows, row -> row.row().title()))
                .setParameter("licences", texts(rows, row -> row.row().licence()))
                .setParameter("disciplines", texts(rows, row -> row.row().discipline()))
                .setParameter("verdicts", texts(rows, row -> row.verdict().name()))
                .setParameter("findings", texts(rows, row -> row.finding().name()))
                .setParameter("arguments", texts(rows, JudgedRow::argument))
                .setParameter("people", rows.stream().map(row -> row.person().map(PersonId::value).orElse(null)).toArray(UUID[]::new))
                .executeUpdate();
    }

    private static String[] texts(List<JudgedRow> rows, Function<JudgedRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
