package org.heatwatch.service.training;

import static org.heatwatch.domain.training.RosterFinding.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatwatch.domain.people.Agency;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.people.LicenceNumber;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.Person;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.RosterFinding;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.service.people.MatchedBy;
import org.heatwatch.service.people.PersonMatch;

/**
 * Says of each row of one roster what an import does with it. A person is who has the e-mail, else the licence, else the name at
 * the agency; where that leaves a doubt, the row goes back. Rows that go back don't count when later ones are compared.
 */
final class RosterJudge {

    private final RosterOnFile onFile;
    private final Map<String, RosterRow> byEmail = new HashMap<>();
    private final Map<String, RosterRow> byLicence = new HashMap<>();
    private final Map<String, RosterRow> byNameAndAgency = new HashMap<>();
    private final Map<PersonId, RosterRow> byPerson = new HashMap<>();

    private RosterJudge(RosterOnFile onFile) {
        this.onFile = onFile;
    }

    static List<JudgedRow> judge(List<RosterRow> rows, RosterOnFile onFile) {
        var judge = new RosterJudge(onFile);
        List<JudgedRow> judged = new ArrayList<>(rows.size());
        for (int place = 0; place < rows.size(); place++) {
            judged.add(judge.judge(rows.get(place), place));
        }
        return judged;
    }

    private JudgedRow judge(RosterRow row, int place) {
        RosterKeys keys = RosterKeys.of(row);
        JudgedRow judged = fault(row, keys)
                .or(() -> repeated(row, keys))
                .orElseGet(() -> onFile(row, keys, onFile.matches(place)));
        if (!judged.verdict().goesBack()) {
            remember(judged, keys);
        }
        return judged;
    }

    private static Optional<JudgedRow> fault(RosterRow row, RosterKeys keys) {
        if (keys.name().isEmpty()) {
            return rejected(row, NAME_MISSING, "");
        }
        if (keys.tellNobody()) {
            return rejected(row, IDENTITY_MISSING, "");
        }
        if (!keys.email().isEmpty() && !isEmail(row.email())) {
            return rejected(row, EMAIL_MALFORMED, row.email());
        }
        return tooLong(row, row.name().full(), PersonName.MAX, NAME_LONG)
                .or(() -> tooLong(row, row.name().sortAs(), PersonName.MAX, NAME_LONG))
                .or(() -> tooLong(row, row.agency(), Agency.MAX_NAME, AGENCY_LONG))
                .or(() -> tooLong(row, row.title(), Person.MAX_TITLE, TITLE_LONG))
                .or(() -> tooLong(row, row.licence(), LicenceNumber.MAX, LICENCE_LONG));
    }

    private static Optional<JudgedRow> tooLong(RosterRow row, String text, int most, RosterFinding finding) {
        return text.codePointCount(0, text.length()) > most ? rejected(row, finding, String.valueOf(most)) : Optional.empty();
    }

    private static boolean isEmail(String text) {
        try {
            new EmailAddress(text);
            return true;
        } catch (RuleViolation malformed) {
            return false;
        }
    }

    private Optional<JudgedRow> repeated(RosterRow row, RosterKeys keys) {
        Optional<RosterRow> surely = Optional.ofNullable(byEmail.get(keys.email())).or(() -> Optional.ofNullable(byLicence.get(keys.licence())));
        if (surely.isPresent()) {
            return RosterKeys.of(surely.get()).name().equals(keys.name())
                    ? Optional.of(duplicate(row, surely.get()))
                    : rejected(row, OTHER_NAME_IN_ROW, placeOf(surely.get()));
        }
        return Optional.ofNullable(byNameAndAgency.get(keys.nameAndAgency())).flatMap(earlier -> namesake(row, keys, earlier));
    }

    /** Same name at the same agency: the same person, unless the e-mails or the licences differ. */
    private static Optional<JudgedRow> namesake(RosterRow row, RosterKeys keys, RosterRow earlier) {
        RosterKeys known = RosterKeys.of(earlier);
        if (differ(keys.licence(), known.licence())) {
            return Optional.empty();
        }
        return differ(keys.email(), known.email())
                ? rejected(row, OTHER_EMAIL_IN_ROW, placeOf(earlier))
                : Optional.of(duplicate(row, earlier));
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private JudgedRow onFile(RosterRow row, RosterKeys keys, List<PersonMatch> matches) {
        List<PersonMatch> email = by(matches, MatchedBy.EMAIL);
        List<PersonMatch> licence = by(matches, MatchedBy.LICENCE);
        if (!email.isEmpty()) {
            return licence.isEmpty()
                    ? byEmail(row, email.get(0))
                    : JudgedRow.rejected(row, EMAIL_AND_LICENCE_DIFFER, email.get(0).fullName() + " / " + licence.get(0).fullName());
        }
        if (licence.size() == 1) {
            return known(row, licence.get(0));
        }
        if (licence.size() > 1) {
            return JudgedRow.rejected(row, SEVERAL_WITH_LICENCE, "");
        }
        return byName(row, keys, by(matches, MatchedBy.NAME_AND_AGENCY));
    }

    /** People marry and shorten their names; one without a word in common is somebody else's. */
    private JudgedRow byEmail(RosterRow row, PersonMatch match) {
        return NameKey.shareAWord(row.name().full(), match.fullName())
                ? known(row, match)
                : JudgedRow.rejected(row, EMAIL_OF_ANOTHER, "");
    }

    /** A licence that nobody on file has tells a namesake apart. */
    private JudgedRow byName(RosterRow row, RosterKeys keys, List<PersonMatch> namesakes) {
        boolean sameCouldBe = namesakes.size() == 1 && (keys.email().isEmpty() || namesakes.get(0).email().isEmpty());
        if (sameCouldBe) {
            return known(row, namesakes.get(0));
        }
        if (namesakes.isEmpty() || !keys.licence().isEmpty()) {
            return added(row, keys);
        }
        return JudgedRow.rejected(row, namesakes.size() > 1 ? SEVERAL_OF_THAT_NAME : OTHER_EMAIL_ON_FILE, "");
    }

    private static List<PersonMatch> by(List<PersonMatch> matches, MatchedBy by) {
        return matches.stream().filter(match -> match.by() == by).toList();
    }

    private JudgedRow known(RosterRow row, PersonMatch match) {
        RosterRow earlier = byPerson.get(match.person());
        if (earlier != null) {
            return duplicate(row, earlier);
        }
        RosterVerdict verdict = onFile.registered().contains(match.person()) ? RosterVerdict.ALREADY_REGISTERED : RosterVerdict.KNOWN;
        boolean sameName = NameKey.of(row.name().full()).equals(NameKey.of(match.fullName()));
        return new JudgedRow(row, verdict, sameName ? NOTHING : NAME_DIFFERS, sameName ? "" : match.fullName(), match.person());
    }

    private JudgedRow added(RosterRow row, RosterKeys keys) {
        boolean unknown = !keys.agency().isEmpty() && !onFile.agencies().contains(keys.agency());
        return new JudgedRow(row, RosterVerdict.NEW, unknown ? NEW_AGENCY : NOTHING, "", null);
    }

    private void remember(JudgedRow judged, RosterKeys keys) {
        remember(byEmail, keys.email(), judged.row());
        remember(byLicence, keys.licence(), judged.row());
        remember(byNameAndAgency, keys.nameAndAgency(), judged.row());
        judged.person().ifPresent(person -> byPerson.put(person, judged.row()));
    }

    private static void remember(Map<String, RosterRow> seen, String key, RosterRow row) {
        if (!key.isEmpty()) {
            seen.putIfAbsent(key, row);
        }
    }

    private static JudgedRow duplicate(RosterRow row, RosterRow earlier) {
        return new JudgedRow(row, RosterVerdict.DUPLICATE, SAME_AS_ROW, placeOf(earlier), null);
    }

    private static Optional<JudgedRow> rejected(RosterRow row, RosterFinding finding, String argument) {
        return Optional.of(JudgedRow.rejected(row, finding, argument));
    }

    private static String placeOf(RosterRow row) {
        return row.sheet().isEmpty() ? String.valueOf(row.rowNumber()) : row.rowNumber() + " (" + row.sheet() + ")";
    }
}
