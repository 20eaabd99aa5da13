package org.heatwatch.service.training;

import static org.heatwatch.domain.training.RosterFinding.*;
import static org.heatwatch.domain.training.RosterVerdict.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.RosterFinding;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.service.people.MatchedBy;
import org.heatwatch.service.people.PersonMatch;
import org.junit.jupiter.api.Test;

class RosterJudgeTest {

    private final List<RosterRow> rows = new ArrayList<>();
    private final Map<Integer, List<PersonMatch>> matches = new HashMap<>();
    private final Set<PersonId> registered = new HashSet<>();
    private final Set<String> agencies = new HashSet<>();

    @Test
    void somebody_unknown_is_new_and_her_agency_is_added_if_it_is_unknown_too() {
        agencies.add("harbor clinic");
        row("Ana Ruiz", "ana@example.org", "Harbor  Clinic", "");
        row("Bo Li", "bo@example.org", "Mercy Hospital", "");

        verdict(0, NEW, NOTHING);
        verdict(1, NEW, NEW_AGENCY);
    }

    @Test
    void a_row_without_a_name_goes_back() {
        row("", "ana@example.org", "", "");
        row("—", "bo@example.org", "", "");

        verdict(0, REJECTED, NAME_MISSING);
        verdict(1, REJECTED, NAME_MISSING);
    }

    @Test
    void a_row_with_neither_email_nor_agency_nor_licence_goes_back() {
        row("Ana Ruiz", "", "", "");
        row("Bo Li", "", "", "pending");
        row("Suryani", "", "", "RN 4711");

        verdict(0, REJECTED, IDENTITY_MISSING);
        verdict(1, REJECTED, IDENTITY_MISSING);
        verdict(2, NEW, NOTHING);
    }

    @Test
    void an_email_that_is_none_goes_back_even_beside_an_agency() {
        row("Ana Ruiz", "ana(at)example.org", "Harbor Clinic", "");

        verdict(0, REJECTED, EMAIL_MALFORMED);
        assertEquals("ana(at)example.org", judged(0).argument());
    }

    @Test
    void what_is_too_long_goes_back_with_the_limit() {
        row("x".repeat(201), "a@example.org", "", "");
        row("Ana Ruiz", "b@example.org", "x".repeat(201), "");
        row("Ana Ruiz", "c@example.org", "", "1".repeat(61));
        row("x".repeat(200), "d@example.org", "", "");

        verdict(0, REJECTED, NAME_LONG);
        assertEquals("200", judged(0).argument());
        verdict(1, REJECTED, AGENCY_LONG);
        verdict(2, REJECTED, LICENCE_LONG);
        verdict(3, NEW, NOTHING);
    }

    @Test
    void a_later_row_with_the_same_email_licence_or_name_at_the_agency_is_a_duplicate() {
        row("Ana Ruiz", "ana@example.org", "Harbor Clinic", "RN 1");
        row("Ana  Ruiz", "ANA@example.org", "", "");
        row("ANA RUIZ", "", "", "rn-1");
        row("ana ruíz", "", "HARBOR CLINIC", "");

        for (int place = 1; place <= 3; place++) {
            verdict(place, DUPLICATE, SAME_AS_ROW);
            assertEquals("2 (Roster)", judged(place).argument());
        }
    }

    @Test
    void a_later_row_with_the_same_email_or_licence_under_another_name_goes_back() {
        row("Ana Ruiz", "front.desk@example.org", "Harbor Clinic", "RN 1");
        row("Bo Li", "front.desk@example.org", "Harbor Clinic", "");
        row("Bo Li", "bo.li@example.org", "Harbor Clinic", "RN 1");

        verdict(1, REJECTED, OTHER_NAME_IN_ROW);
        verdict(2, REJECTED, OTHER_NAME_IN_ROW);
        assertEquals("2 (Roster)", judged(1).argument());
    }

    @Test
    void namesakes_at_one_agency_with_two_emails_are_in_doubt_unless_their_licences_differ() {
        row("Ana Ruiz", "ana@example.org", "Harbor Clinic", "RN 1");
        row("Ana Ruiz", "ruiz@example.org", "Harbor Clinic", "");
        row("Ana Ruiz", "ana.ruiz@example.org", "Harbor Clinic", "RN 2");

        verdict(1, REJECTED, OTHER_EMAIL_IN_ROW);
        verdict(2, NEW, NEW_AGENCY);
    }

    @Test
    void a_row_that_goes_back_makes_no_duplicate_of_the_right_one() {
        row("Ana Ruiz", "not an address", "Harbor Clinic", "");
        row("Ana Ruiz", "ana@example.org", "Harbor Clinic", "");

        verdict(1, NEW, NEW_AGENCY);
    }

    @Test
    void whoever_has_the_email_is_known_and_her_name_stays() {
        PersonId ana = PersonId.next();
        row("Ana Ruiz Soto", "ana@example.org", "", "");
        onFile(0, ana, "Ana Ruiz", "ana@example.org", MatchedBy.EMAIL);

        verdict(0, KNOWN, NAME_DIFFERS);
        assertEquals("Ana Ruiz", judged(0).argument());
        assertEquals(ana, judged(0).person().orElseThrow());
    }

    @Test
    void an_email_of_somebody_with_quite_another_name_goes_back_without_telling_whose_it_is() {
        row("Bo Li", "ana@example.org", "", "");
        onFile(0, PersonId.next(), "Ana Ruiz", "ana@example.org", MatchedBy.EMAIL);

        verdict(0, REJECTED, EMAIL_OF_ANOTHER);
        assertEquals("", judged(0).argument());
    }

    @Test
    void whoever_is_on_the_training_is_not_registered_again() {
        PersonId ana = PersonId.next();
        registered.add(ana);
        row("Ana Ruiz", "ana@example.org", "", "");
        onFile(0, ana, "Ana Ruiz", "ana@example.org", MatchedBy.EMAIL);

        verdict(0, ALREADY_REGISTERED, NOTHING);
    }

    @Test
    void an_email_of_one_and_a_licence_of_another_go_back_with_both_names() {
        row("Ana Ruiz", "ana@example.org", "", "RN 1");
        onFile(0, PersonId.next(), "Ana Ruiz", "ana@example.org", MatchedBy.EMAIL);
        onFile(0, PersonId.next(), "Bo Li", "", MatchedBy.LICENCE);

        verdict(0, REJECTED, EMAIL_AND_LICENCE_DIFFER);
        assertEquals("Ana Ruiz / Bo Li", judged(0).argument());
    }

    @Test
    void a_licence_that_several_have_goes_back() {
        row("Ana Ruiz", "", "", "RN 1");
        onFile(0, PersonId.next(), "Ana Ruiz", "", MatchedBy.LICENCE);
        onFile(0, PersonId.next(), "Bo Li", "", MatchedBy.LICENCE);

        verdict(0, REJECTED, SEVERAL_WITH_LICENCE);
    }

    @Test
    void the_name_at_the_agency_is_enough_where_no_email_contradicts() {
        row("Ana Ruiz", "", "Harbor Clinic", "");
        onFile(0, PersonId.next(), "Ana Ruiz", "ana@example.org", MatchedBy.NAME_AND_AGENCY);
        row("Bo Li", "bo@example.org", "Harbor Clinic", "");
        onFile(1, PersonId.next(), "Bo Li", "", MatchedBy.NAME_AND_AGENCY);

        verdict(0, KNOWN, NOTHING);
        verdict(1, KNOWN, NOTHING);
    }

    @Test
    void a_namesake_on_file_with_another_email_is_in_doubt_until_a_licence_tells_them_apart() {
        row("Ana Ruiz", "ruiz@example.org", "Harbor Clinic", "");
        onFile(0, PersonId.next(), "Ana Ruiz", "ana@example.org", MatchedBy.NAME_AND_AGENCY);
        row("Ana Ruiz", "a.ruiz@example.org", "Harbor Clinic", "RN 2");
        onFile(1, PersonId.next(), "Ana Ruiz", "ana@example.org", MatchedBy.NAME_AND_AGENCY);

        verdict(0, REJECTED, OTHER_EMAIL_ON_FILE);
        verdict(1, NEW, NEW_AGENCY);
    }

    @Test
    void two_on_file_with_the_name_at_the_agency_go_back() {
        row("Ana Ruiz", "", "Harbor Clinic", "");
        onFile(0, PersonId.next(), "Ana Ruiz", "", MatchedBy.NAME_AND_AGENCY);
        onFile(0, PersonId.next(), "Ana Ruiz", "ana@example.org", MatchedBy.NAME_AND_AGENCY);

        verdict(0, REJECTED, SEVERAL_OF_THAT_NAME);
    }

    @Test
    void two_rows_that_are_one_person_on_file_are_one() {
        PersonId ana = PersonId.next();
        row("Ana Ruiz", "ana@example.org", "", "");
        onFile(0, ana, "Ana Ruiz", "ana@example.org", MatchedBy.EMAIL);
        row("Ana Ruiz", "", "Harbor Clinic", "");
        onFile(1, ana, "Ana Ruiz", "ana@example.org", MatchedBy.NAME_AND_AGENCY);

        verdict(1, DUPLICATE, SAME_AS_ROW);
    }

    private void row(String name, String email, String agency, String licence) {
        rows.add(new RosterRow("Roster", rows.size() + 2, new RosterName(name, name), email, agency, "", licence, ""));
    }

    private void onFile(int place, PersonId person, String name, String email, MatchedBy by) {
        matches.computeIfAbsent(place, none -> new ArrayList<>()).add(new PersonMatch(place, person, name, email, by));
    }

    private void verdict(int place, RosterVerdict verdict, RosterFinding finding) {
        assertEquals(verdict + " " + finding, judged(place).verdict() + " " + judged(place).finding());
    }

    private RosterJudgement judged(int place) {
        var judge = new RosterJudge();
        return IntStream.rangeClosed(0, place).mapToObj(each -> judged(judge, each)).reduce((before, last) -> last).orElseThrow();
    }

    private RosterJudgement judged(RosterJudge judge, int place) {
        RosterRow row = rows.get(place);
        StagedRow staged = StagedRow.of(row);
        return staged.judgement().verdict().goesBack()
                ? staged.judgement()
                : judge.judge(new RosterQuestion(place, row.rowNumber() + " (" + row.sheet() + ")", staged.keys(), true, staged.judgement(),
                        new RosterOnFile(matches.getOrDefault(place, List.of()), registered, agencies.contains(staged.keys().agency()))));
    }
}
