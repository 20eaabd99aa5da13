package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RosterFinding;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.service.people.MatchedBy;
import org.heatwatch.service.people.PersonMatch;

/** The staged rows of rosters, written many at a time. */
@ApplicationScoped
class HibernateRosterRows {

    private static final int FETCH = 2_000;

    private static final String ROW = """
            select r.key.ordinal, r.sheet, r.rowNumber, r.fullName, r.sortAs, r.email, r.agency, r.title, r.licence, r.discipline, r.verdict,
                r.finding, r.argument, r.person
            from RosterImportRow r where r.key.roster = :roster and r.verdict in (:verdicts) and r.key.ordinal > :after
            order by r.key.ordinal""";

    /**
     * Rows of one roster that have a key in common are found by hashes, people by indexes: neither needs statistics of fresh rows. The
     * training is compared so that no index serves: by its own one would walk past all its registrations.
     */
    private static final String QUESTION = """
            with staged as materialized (
                select r.*,
                    email_key <> '' and email_key in (
                        select email_key from roster_import_row where import_id = :roster group by email_key having count(*) > 1)
                    or licence_key <> '' and licence_key in (
                        select licence_key from roster_import_row where import_id = :roster group by licence_key having count(*) > 1)
                    or agency_key <> '' and (name_key, agency_key) in (
                        select name_key, agency_key from roster_import_row where import_id = :roster
                        group by name_key, agency_key having count(*) > 1) as shares
                from roster_import_row r
                where import_id = :roster and name_key <> '')
            select s.ordinal, s.sheet, s.row_number, s.name_key, s.email_key, s.licence_key, s.agency_key, s.verdict, s.finding, s.argument,
                s.person_id, s.shares or count(m.person_id) over (partition by m.person_id) > 1,
                m.person_id as match, m.full_name, coalesce(m.email, ''), m.sure, g.id is not null, a.id is not null
            from staged s
                left join lateral person_match(s.name_key, s.email_key, s.licence_key, s.agency_key) m on true
                left join lateral (select r.id from registration r where r.person_id = m.person_id
                    and r.training_id is not distinct from cast(:training as uuid) and r.state <> 'CANCELLED' offset 0) g on true
                left join lateral (select c.id from agency c where c.name_key = s.agency_key offset 0) a on true
            where s.verdict <> 'NEW' or s.shares or m.person_id is not null
            order by s.ordinal, m.sure, m.sort_as, m.person_id""";

    @PersistenceContext
    private EntityManager entities;

    void drop(RosterImportId id) {
        entities.createQuery("delete from RosterImportRow r where r.key.roster = :roster")
                .setParameter("roster", id.value())
                .executeUpdate();
    }

    void keepToCorrect(RosterImportId id) {
        entities.createQuery("delete from RosterImportRow r where r.key.roster = :roster and r.verdict not in (DUPLICATE, REJECTED)")
                .setParameter("roster", id.value())
                .executeUpdate();
    }

    /**
     * The next rows with one of some verdicts, in the order of the file.
     *
     * @param after the ordinal of the row before them; 0 to begin
     */
    List<JudgedRow> next(RosterImportId id, List<RosterVerdict> verdicts, int after, int most) {
        return rows(id, verdicts, after).setMaxResults(most).getResultStream().map(HibernateRosterRows::judged).toList();
    }

    /** All rows with one of some verdicts, in the order of the file; to be closed. */
    Stream<JudgedRow> stream(RosterImportId id, List<RosterVerdict> verdicts) {
        return rows(id, verdicts, 0).setHint("org.hibernate.fetchSize", FETCH).getResultStream().map(HibernateRosterRows::judged);
    }

    private TypedQuery<Object[]> rows(RosterImportId id, List<RosterVerdict> verdicts, int after) {
        return entities.createQuery(ROW, Object[].class)
                .setParameter("roster", id.value())
                .setParameter("verdicts", verdicts)
                .setParameter("after", after);
    }

    private static JudgedRow judged(Object[] row) {
        return new JudgedRow((int) row[0],
                new RosterRow((String) row[1], (int) row[2], new RosterName((String) row[3], (String) row[4]), (String) row[5],
                        (String) row[6], (String) row[7], (String) row[8], (String) row[9]),
                new RosterJudgement((RosterVerdict) row[10], (RosterFinding) row[11], (String) row[12], (PersonId) row[13]));
    }

    /**
     * Stages rows behind those that are there.
     *
     * @param before how many there are
     */
    void stage(RosterImportId id, List<StagedRow> rows, int before) {
        entities.createNativeQuery("""
                insert into roster_import_row (import_id, ordinal, sheet, row_number, full_name, sort_as, email, agency, title, licence,
                    discipline, name_key, email_key, licence_key, agency_key, verdict, finding, argument)
                select :roster, :before + place, sheet, row_number, full_name, sort_as, email, row.agency, title, licence, row.discipline,
                    row.name_key, email_key, licence_key, agency_key, verdict,
                    case when verdict = 'NEW' and agency_key <> '' and a.id is null then 'NEW_AGENCY' else finding end, argument
                from unnest(cast(:sheets as text[]), cast(:numbers as int[]), cast(:names as text[]), cast(:sorts as text[]),
                        cast(:emails as text[]), cast(:agencies as text[]), cast(:titles as text[]), cast(:licences as text[]),
                        cast(:disciplines as text[]), cast(:nameKeys as text[]), cast(:emailKeys as text[]), cast(:licenceKeys as text[]),
                        cast(:agencyKeys as text[]), cast(:verdicts as text[]), cast(:findings as text[]), cast(:arguments as text[]))
                    with ordinality as row (sheet, row_number, full_name, sort_as, email, agency, title, licence, discipline, name_key,
                        email_key, licence_key, agency_key, verdict, finding, argument, place)
                    left join agency a on a.name_key = row.agency_key
                order by place""")
                .setParameter("roster", id.value())
                .setParameter("before", before)
                .setParameter("sheets", texts(rows, row -> row.row().sheet()))
                .setParameter("numbers", rows.stream().map(row -> row.row().rowNumber()).toArray(Integer[]::new))
                .setParameter("names", texts(rows, row -> row.row().name().full()))
                .setParameter("sorts", texts(rows, row -> row.row().name().sortAs()))
                .setParameter("emails", texts(rows, row -> row.row().email()))
                .setParameter("agencies", texts(rows, row -> row.row().agency()))
                .setParameter("titles", texts(rows, row -> row.row().title()))
                .setParameter("licences", texts(rows, row -> row.row().licence()))
                .setParameter("disciplines", texts(rows, row -> row.row().discipline()))
                .setParameter("nameKeys", texts(rows, row -> row.keys().name()))
                .setParameter("emailKeys", texts(rows, row -> row.keys().email()))
                .setParameter("licenceKeys", texts(rows, row -> row.keys().licence()))
                .setParameter("agencyKeys", texts(rows, row -> row.keys().agency()))
                .setParameter("verdicts", texts(rows, row -> row.judgement().verdict().name()))
                .setParameter("findings", texts(rows, row -> row.judgement().finding().name()))
                .setParameter("arguments", texts(rows, row -> row.judgement().argument()))
                .executeUpdate();
    }

    /**
     * Hands out, in the order of the file, the rows that may be people on file or share something with another row, and those about
     * which that was said before.
     */
    void questions(RosterImportId id, TrainingId training, Consumer<RosterQuestion> judge) {
        try (Stream<?> found = entities.createNativeQuery(QUESTION, Object[].class)
                .setParameter("roster", id.value())
                .setParameter("training", training.value())
                .setHint("org.hibernate.fetchSize", FETCH)
                .getResultStream()) {
            var open = new ArrayList<Object[]>();
            found.map(Object[].class::cast).forEachOrdered(row -> {
                if (!open.isEmpty() && !open.get(0)[0].equals(row[0])) {
                    judge.accept(question(open));
                    open.clear();
                }
                open.add(row);
            });
            if (!open.isEmpty()) {
                judge.accept(question(open));
            }
        }
    }

    private static RosterQuestion question(List<Object[]> rows) {
        Object[] row = rows.get(0);
        String sheet = (String) row[1];
        List<Object[]> matched = rows.stream().filter(each -> each[12] != null).toList();
        return new RosterQuestion((int) row[0], sheet.isEmpty() ? row[2].toString() : row[2] + " (" + sheet + ")",
                new RosterKeys((String) row[3], (String) row[4], (String) row[5], (String) row[6]),
                rows.stream().anyMatch(each -> (boolean) each[11]),
                new RosterJudgement(RosterVerdict.valueOf((String) row[7]), RosterFinding.valueOf((String) row[8]), (String) row[9],
                        row[10] == null ? null : new PersonId((UUID) row[10])),
                new RosterOnFile(matched.stream().map(HibernateRosterRows::match).toList(),
                        matched.stream().filter(each -> (boolean) each[16]).map(each -> new PersonId((UUID) each[12])).collect(Collectors.toSet()),
                        (boolean) row[17]));
    }

    private static PersonMatch match(Object[] row) {
        return new PersonMatch((int) row[0], new PersonId((UUID) row[12]), (String) row[13], (String) row[14], MatchedBy.values()[(int) row[15]]);
    }

    /**
     * Gives rows another judgement, by their ordinals. Each row is looked up by itself (offset 0): where the statistics know nothing of
     * a fresh roster, a join may walk all of its rows for each ordinal.
     */
    void judge(RosterImportId id, List<Integer> ordinals, List<RosterJudgement> judgements) {
        entities.createNativeQuery("""
                update roster_import_row r
                set verdict = now.verdict, finding = now.finding, argument = now.argument, person_id = now.person_id
                from (
                    select judged.*, staged.place
                    from unnest(cast(:ordinals as int[]), cast(:verdicts as text[]), cast(:findings as text[]), cast(:arguments as text[]),
                            cast(:people as uuid[])) as judged (ordinal, verdict, finding, argument, person_id),
                        lateral (select s.ctid as place from roster_import_row s
                            where s.import_id = :roster and s.ordinal = judged.ordinal offset 0) staged) now
                where r.ctid = now.place""")
                .setParameter("roster", id.value())
                .setParameter("ordinals", ordinals.toArray(Integer[]::new))
                .setParameter("verdicts", texts(judgements, each -> each.verdict().name()))
                .setParameter("findings", texts(judgements, each -> each.finding().name()))
                .setParameter("arguments", texts(judgements, RosterJudgement::argument))
                .setParameter("people", judgements.stream().map(each -> each.person().map(PersonId::value).orElse(null)).toArray(UUID[]::new))
                .executeUpdate();
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
