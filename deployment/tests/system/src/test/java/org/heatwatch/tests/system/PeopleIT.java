package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.people.AddAgency;
import org.heatwatch.service.people.AddPerson;
import org.heatwatch.service.people.Admission;
import org.heatwatch.service.people.AdmitPeople;
import org.heatwatch.service.people.ChangePerson;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.EditDirectory;
import org.heatwatch.service.people.EditResult;
import org.heatwatch.service.people.MatchPeople;
import org.heatwatch.service.people.MatchedBy;
import org.heatwatch.service.people.Newcomer;
import org.heatwatch.service.people.PeopleFilter;
import org.heatwatch.service.people.PersonCandidate;
import org.heatwatch.service.people.PersonDetails;
import org.heatwatch.service.people.PersonLine;
import org.heatwatch.service.people.PersonMatch;
import org.heatwatch.service.people.PersonSheet;
import org.junit.jupiter.api.Test;

class PeopleIT extends AsCoordinator {

    @Inject
    DirectoryQueries directory;

    @Inject
    EditDirectory edit;

    @Inject
    MatchPeople matches;

    @Inject
    AdmitPeople people;

    @Inject
    Statements statements;

    /** A word that stands in no other test's names. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private final String agency = "Hospital " + word;

    @Test
    void people_are_found_by_words_in_any_order_without_accents_and_by_a_part_of_the_email() {
        admit(newcomer("José Núñez " + word, "jn." + word + "@example.org", ""));

        assertEquals(List.of("José Núñez " + word), found(word + " nunez JOSE"));
        assertEquals(List.of("José Núñez " + word), found("JN." + word + "@exam"));
        assertEquals(List.of(), found(word + " perez"));
        assertEquals(List.of(), found("jn%" + word));
    }

    @Test
    void a_list_needs_as_many_statements_for_one_as_for_many() {
        admit(newcomer("Ana " + word, "", ""));
        long one = statements.of(() -> found(word));
        people.admit(admission(many(40)));

        assertEquals(one, statements.of(() -> found(word)));
    }

    @Test
    void a_candidate_is_matched_by_email_licence_or_name_and_agency_and_once_by_the_surest() {
        PersonId ana = admit(newcomer("Ana Ruiz " + word, word + "@example.org", "RN 77-" + word));

        assertEquals(List.of(new PersonMatch(7, ana, "Ana Ruiz " + word, word + "@example.org", MatchedBy.EMAIL)),
                matches.match(List.of(PersonCandidate.of(7, "Ana Ruiz " + word, word.toUpperCase() + "@example.org", "RN 77 " + word, agency))));
        assertEquals(MatchedBy.LICENCE, matchedBy(PersonCandidate.of(1, "Somebody Else", "", "rn77" + word, "")));
        assertEquals(MatchedBy.NAME_AND_AGENCY, matchedBy(PersonCandidate.of(1, "ANA  RUIZ " + word, "", "", agency.toUpperCase())));
    }

    @Test
    void a_name_alone_matches_nobody() {
        admit(newcomer("Ana Ruiz " + word, "", ""));

        assertEquals(List.of(), matches.match(List.of(PersonCandidate.of(1, "Ana Ruiz " + word, "", "", ""))));
    }

    @Test
    void a_newcomer_is_stored_as_the_same_person_added_by_hand() {
        AgencyId known = AgencyId.next();
        edit.addAgency(new AddAgency(CommandId.next(), known, agency, Discipline.HEALTH_CARE, ""));
        var name = new PersonName(" Zoe\u0308  Díaz Moreno " + word, "Díaz Moreno Zoë");
        PersonId admitted = admit(new Newcomer(name, " Zoe." + word + "@Example.org ", agency.toUpperCase(), " Nurse ", " RN-1 ", Discipline.UNKNOWN));
        PersonId byHand = PersonId.next();
        edit.addPerson(new AddPerson(CommandId.next(), byHand,
                new PersonDetails(name, " Zoe2." + word + "@Example.org ", known, Discipline.UNKNOWN, " Nurse ", " RN-1 ")));

        PersonSheet one = directory.person(admitted);
        PersonSheet other = directory.person(byHand);
        assertEquals(new PersonSheet(byHand, one.name(), one.sortAs(), one.email().replace("Zoe.", "Zoe2."), one.agencyId(), one.agency(),
                one.discipline(), one.title(), one.licence(), null, one.version()), other);
        assertEquals(2, matches.match(List.of(PersonCandidate.of(1, name.full(), "", "", agency))).size());
        assertEquals(2, matches.match(List.of(PersonCandidate.of(1, "", "zoe." + word + "@example.org", "", ""),
                PersonCandidate.of(2, "", "zoe2." + word + "@example.org", "", ""))).size());
    }

    @Test
    void five_thousand_newcomers_need_as_many_statements_as_one_and_a_list_counts_no_more() {
        var one = admission(List.of(newcomer("Ana " + word, "", "")));
        var all = admission(many(5_000));

        assertEquals(statements.of(() -> people.admit(one)), statements.of(() -> people.admit(all)));
        var admitted = new PeopleFilter(word, null, null);
        assertEquals(5_001, directory.people(admitted, 0, 6_000).size());
        assertEquals(5_000, directory.countPeople(admitted));
    }

    @Test
    void newcomers_come_back_in_order_and_an_email_already_known_is_that_person() {
        PersonId known = admit(newcomer("Ana " + word, word + "@example.org", ""));

        List<PersonId> admitted = people.admit(admission(List.of(newcomer("Chidi " + word, "", ""),
                newcomer("Somebody Else", word.toUpperCase() + "@example.org", ""), newcomer("Elif " + word, "", ""))));

        assertEquals("Chidi " + word, directory.person(admitted.get(0)).name());
        assertEquals(known, admitted.get(1));
        assertEquals("Ana " + word, directory.person(known).name());
        assertEquals("Elif " + word, directory.person(admitted.get(2)).name());
    }

    @Test
    void a_newcomer_who_breaks_a_rule_stops_the_whole_admission() {
        var admission = admission(List.of(newcomer("Ana " + word, "", ""), newcomer("Elif " + word, "no e-mail", "")));

        assertThrows(RuleViolation.class, () -> people.admit(admission));
        assertEquals(List.of(), found(word));
    }

    @Test
    void an_email_of_somebody_else_is_refused_by_name() {
        admit(newcomer("Ana " + word, word + "@example.org", ""));

        assertEquals(new EditResult.Refused("person.email-taken", List.of("Ana " + word)),
                edit.addPerson(new AddPerson(CommandId.next(), PersonId.next(), details("Elif " + word, word.toUpperCase() + "@example.org"))));
    }

    @Test
    void an_agency_with_the_same_name_but_for_case_and_accents_is_refused() {
        edit.addAgency(new AddAgency(CommandId.next(), AgencyId.next(), "Peña " + word, Discipline.COURT, ""));

        assertEquals(new EditResult.Refused("agency.name-taken", List.of("Peña " + word)),
                edit.addAgency(new AddAgency(CommandId.next(), AgencyId.next(), "PENA  " + word, Discipline.COURT, "")));
    }

    @Test
    void the_second_of_two_editors_is_told_and_writes_nothing() {
        PersonId ana = admit(newcomer("Ana " + word, "", ""));
        assertInstanceOf(EditResult.Saved.class, edit.changePerson(new ChangePerson(CommandId.next(), ana, 0, details("Ana One " + word, ""))));

        assertInstanceOf(EditResult.Stale.class, edit.changePerson(new ChangePerson(CommandId.next(), ana, 0, details("Ana Two " + word, ""))));
        assertEquals("Ana One " + word, directory.person(ana).name());
    }

    private List<String> found(String text) {
        return directory.people(new PeopleFilter(text, null, null), 0, 25).stream().map(PersonLine::name).toList();
    }

    private MatchedBy matchedBy(PersonCandidate candidate) {
        List<PersonMatch> found = matches.match(List.of(candidate));
        assertEquals(1, found.size());
        return found.get(0).by();
    }

    private PersonId admit(Newcomer newcomer) {
        return people.admit(admission(List.of(newcomer))).get(0);
    }

    private Newcomer newcomer(String name, String email, String licence) {
        return new Newcomer(PersonName.of(name), email, agency, "", licence, Discipline.HEALTH_CARE);
    }

    private List<Newcomer> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> newcomer("Chidi Eze " + word + " " + i, i + word + "@example.org", "")).toList();
    }

    private static Admission admission(List<Newcomer> newcomers) {
        return new Admission(CommandId.next(), UUID.randomUUID(), newcomers);
    }

    private static PersonDetails details(String name, String email) {
        return new PersonDetails(PersonName.of(name), email, null, Discipline.COURT, "", "");
    }
}
