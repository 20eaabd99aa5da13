package org.heatwatch.service.people;

import static org.heatwatch.domain.access.Permission.REGISTER_PEOPLE;
import static org.heatwatch.domain.access.Permission.TAKE_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.heatwatch.domain.people.Agency;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.people.LicenceNumber;
import org.heatwatch.domain.people.Person;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.Allowed;

/**
 * Adds the people of a roster, or one at the door, and the agencies they name: some statements, however many they are. Each
 * newcomer passes the rules of {@link Person} before anything is written.
 */
@Stateless
public class AdmitPeople {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected AdmitPeople() {
        this(null);
    }

    @Inject
    AdmitPeople(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whoever comes with the e-mail address of a known person is that person, or the one into whom she was merged, and nothing of
     * hers is changed. The caller has
     * asked {@link MatchPeople} first; this covers two rosters at the same moment.
     *
     * @return the people in the order of the newcomers
     * @throws org.heatwatch.domain.shared.RuleViolation as {@link Person} and {@link Agency} do
     */
    @Allowed({REGISTER_PEOPLE, TAKE_ATTENDANCE})
    public List<PersonId> admit(Admission command) {
        List<Row> rows = command.newcomers().stream().map(this::row).toList();
        addAgencies(rows);
        return addPeople(rows) == rows.size() ? rows.stream().map(row -> row.person().id()).toList() : ids(rows);
    }

    private Row row(Newcomer newcomer) {
        Optional<Agency> agency = newcomer.agency().isBlank()
                ? Optional.empty()
                : Optional.of(new Agency(AgencyId.next(), newcomer.agency(), newcomer.discipline(), "", clock.instant()));
        return new Row(agency, new Person(PersonId.next(), newcomer.name(), newcomer.email(), agency.orElse(null),
                newcomer.discipline(), newcomer.title(), newcomer.licence(), clock.instant()));
    }

    /**
     * An agency has the discipline of its newcomers if they all have the same. Both inserts go in the order of their keys, so that
     * two rosters at the same moment wait for each other and don't lock up.
     */
    private void addAgencies(List<Row> rows) {
        entities.createNativeQuery("""
                insert into agency (id, name, name_key, discipline, city, created_at, version)
                select (array_agg(id order by place))[1], (array_agg(name order by place))[1], name_key,
                    case when count(distinct discipline) = 1 then min(discipline) else :unknown end, '', :at, 0
                from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:keys as text[]), cast(:disciplines as text[]))
                    with ordinality as newcomer (id, name, name_key, discipline, place)
                where name_key <> ''
                group by name_key
                order by name_key
                on conflict (name_key) do nothing""")
                .setParameter("ids", rows.stream().map(Row::agencyId).toArray(UUID[]::new))
                .setParameter("names", texts(rows, Row::agencyName))
                .setParameter("keys", texts(rows, Row::agencyKey))
                .setParameter("disciplines", texts(rows, Row::discipline))
                .setParameter("unknown", Discipline.UNKNOWN.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** @return how many there were not yet */
    private int addPeople(List<Row> rows) {
        return entities.createNativeQuery("""
                insert into person (id, full_name, sort_as, name_key, email, email_key, agency_id, discipline, title,
                    licence_number, licence_key, created_at, version)
                select n.id, n.full_name, n.sort_as, n.name_key, nullif(n.email, ''), nullif(n.email_key, ''), a.id,
                    case when n.discipline = :unknown then coalesce(a.discipline, n.discipline) else n.discipline end, n.title,
                    nullif(n.licence_number, ''), nullif(n.licence_key, ''), :at, 0
                from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:sorts as text[]), cast(:keys as text[]),
                        cast(:emails as text[]), cast(:emailKeys as text[]), cast(:agencyKeys as text[]),
                        cast(:disciplines as text[]), cast(:titles as text[]), cast(:licences as text[]), cast(:licenceKeys as text[]))
                    with ordinality as n (id, full_name, sort_as, name_key, email, email_key, agency_key, discipline, title,
                        licence_number, licence_key, place)
                    left join agency a on a.name_key = n.agency_key
                order by n.email_key, n.place
                on conflict (email_key) do nothing""")
                .setParameter("ids", personIds(rows))
                .setParameter("names", texts(rows, row -> row.person().name().full()))
                .setParameter("sorts", texts(rows, row -> row.person().name().sortAs()))
                .setParameter("keys", texts(rows, row -> row.person().nameKey()))
                .setParameter("emails", texts(rows, row -> row.person().email().orElse("")))
                .setParameter("emailKeys", emailKeys(rows))
                .setParameter("agencyKeys", texts(rows, Row::agencyKey))
                .setParameter("disciplines", texts(rows, Row::discipline))
                .setParameter("titles", texts(rows, row -> row.person().title()))
                .setParameter("licences", texts(rows, row -> row.person().licence().orElse("")))
                .setParameter("licenceKeys", texts(rows, row -> LicenceNumber.key(row.person().licence().orElse(""))))
                .setParameter("unknown", Discipline.UNKNOWN.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Some of the people were there before, by their e-mail. */
    private List<PersonId> ids(List<Row> rows) {
        List<?> ids = entities.createNativeQuery("""
                select coalesce(added.id, known.merged_into, known.id)
                from unnest(cast(:ids as uuid[]), cast(:emailKeys as text[])) with ordinality as n (id, email_key, place)
                    left join person added on added.id = n.id
                    left join person known on known.email_key = n.email_key
                order by n.place""", UUID.class)
                .setParameter("ids", personIds(rows))
                .setParameter("emailKeys", emailKeys(rows))
                .getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    private static UUID[] personIds(List<Row> rows) {
        return rows.stream().map(row -> row.person().id().value()).toArray(UUID[]::new);
    }

    private static String[] emailKeys(List<Row> rows) {
        return texts(rows, row -> EmailAddress.key(row.person().email().orElse("")));
    }

    private static String[] texts(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /** A newcomer as the entities would be; they are never persisted, so the rules and the keys are theirs. */
    private record Row(Optional<Agency> agency, Person person) {

        UUID agencyId() {
            return agency.map(named -> named.id().value()).orElse(null);
        }

        String agencyName() {
            return agency.map(Agency::name).orElse("");
        }

        String agencyKey() {
            return agency.map(Agency::nameKey).orElse("");
        }

        String discipline() {
            return person.discipline().name();
        }
    }
}
