package org.heatwatch.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final Instant AT = Instant.parse("2026-03-14T17:00:00Z");
    private static final Agency COURT = new Agency(AgencyId.next(), "Juvenile Court", Discipline.COURT, "", AT);

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@", "ana@court", "ana ruiz@court.example", "ana@court..example", "a@b.example, c@d.example"})
    void a_malformed_email_is_refused(String email) {
        assertEquals("person.email-shape", broken(() -> person(email, "", "", Discipline.COURT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@court.example", "Ana.O'Ruiz+hr@sub.court.example", "josé@peña.example"})
    void an_email_as_people_have_it_is_kept(String email) {
        assertEquals(Optional.of(email), person(" " + email + " ", "", "", Discipline.COURT).email());
    }

    @Test
    void what_is_not_known_stays_empty() {
        var person = person("", "", "", Discipline.COURT);

        assertEquals(Optional.empty(), person.email());
        assertEquals(Optional.empty(), person.licence());
        assertEquals("", person.title());
    }

    @Test
    void an_unknown_discipline_is_the_agencys() {
        assertEquals(Discipline.COURT, person("", "", "", Discipline.UNKNOWN).discipline());
        assertEquals(Discipline.EDUCATION, person("", "", "", Discipline.EDUCATION).discipline());
    }

    @Test
    void a_title_or_a_licence_that_is_too_long_is_refused() {
        assertEquals("person.title-long", broken(() -> person("", "t".repeat(Person.MAX_TITLE + 1), "", Discipline.COURT)));
        assertEquals("person.licence-long", broken(() -> person("", "", "1".repeat(LicenceNumber.MAX + 1), Discipline.COURT)));
    }

    @Test
    void a_licence_matches_however_it_is_written_and_only_with_a_digit() {
        assertEquals(LicenceNumber.key("RN 123-456"), LicenceNumber.key("rn123456"));
        assertEquals("", LicenceNumber.key("n/a"));
    }

    @Test
    void who_is_kept_takes_what_she_lacks_and_gives_it_back_where_nobody_has_changed_it() {
        var merged = person("ana@court.example", "Clerk", "RN 1", Discipline.COURT);
        var kept = new Person(PersonId.next(), PersonName.of("Ana Ruiz"), "", null, Discipline.UNKNOWN, "", "", AT);

        Filled filled = merged.mergeInto(kept);
        kept.take(filled);

        assertEquals(Optional.of(kept.id()), merged.mergedInto());
        assertEquals(Optional.empty(), merged.email());
        assertEquals(List.of("ana@court.example", "Clerk", "RN 1", Discipline.COURT), facts(kept));

        kept.change(kept.name(), "Ana@court.example", COURT, Discipline.COURT, "Judge", "RN 1");
        kept.giveBack(filled);
        merged.standAlone(filled);

        assertEquals(Optional.empty(), merged.mergedInto());
        assertEquals(List.of("ana@court.example", "Clerk", "RN 1", Discipline.COURT), facts(merged));
        assertEquals(List.of("", "Judge", "", Discipline.UNKNOWN), facts(kept));
    }

    @Test
    void who_is_kept_takes_nothing_that_she_has() {
        var merged = person("ana@court.example", "Clerk", "RN 1", Discipline.COURT);
        var kept = person("ruiz@court.example", "Judge", "RN 2", Discipline.EDUCATION);

        kept.take(merged.mergeInto(kept));

        assertEquals(Optional.of("ana@court.example"), merged.email());
        assertEquals(List.of("ruiz@court.example", "Judge", "RN 2", Discipline.EDUCATION), facts(kept));
    }

    @Test
    void nobody_is_merged_twice_or_with_herself() {
        var merged = person("", "", "", Discipline.COURT);
        var kept = person("", "", "", Discipline.COURT);
        merged.mergeInto(kept);

        assertEquals("person.merged-already", broken(() -> merged.mergeInto(person("", "", "", Discipline.COURT))));
        assertEquals("person.merged-already", broken(() -> kept.mergeInto(merged)));
        assertEquals("person.merged-with-herself", broken(() -> kept.mergeInto(kept)));
    }

    private static List<Object> facts(Person person) {
        return List.of(person.email().orElse(""), person.title(), person.licence().orElse(""), person.discipline());
    }

    private static Person person(String email, String title, String licence, Discipline discipline) {
        return new Person(PersonId.next(), PersonName.of("Ana Ruiz"), email, COURT, discipline, title, licence, AT);
    }

    private static String broken(Runnable act) {
        return assertThrows(RuleViolation.class, act::run).key();
    }
}
