package org.heatwatch.service.training;

import static org.heatwatch.domain.training.RosterFinding.*;

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
 * Says of the rows of one roster, in their order, what an import does with them. A person is who has the e-mail, else the licence,
 * else the name at the agency; where that leaves a doubt, the row goes back. Rows that go back don't count when later ones are
 * compared. Only rows that share something with another are remembered, so that a long roster takes no more memory than a short one.
 */
final class RosterJudge {

    private final Map<String, Earlier> byEmail = new HashMap<>();
    private final Map<String, Earlier> byLicence = new HashMap<>();
    private final Map<String, Earlier> byNameAndAgency = new HashMap<>();
    private final Map<PersonId, Earlier> byPerson = new HashMap<>();

    private record Earlier(RosterKeys keys, String place) {}

    /** What there is to say of a row without comparing it: it has a fault and goes back, or it is new so far. */
    static RosterJudgement alone(RosterRow row, RosterKeys keys) {
        if (keys.name().isEmpty()) {
            return RosterJudgement.rejected(NAME_MISSING, "");
        }
        if (keys.tellNobody()) {
            return RosterJudgement.rejected(IDENTITY_MISSING, "");
        }
        if (!keys.email().isEmpty() && !isEmail(row.email())) {
            return RosterJudgement.rejected(EMAIL_MALFORMED, row.email());
        }
        return tooLong(row.name().full(), PersonName.MAX, NAME_LONG)
                .or(() -> tooLong(row.name().sortAs(), PersonName.MAX, NAME_LONG))
                .or(() -> tooLong(row.agency(), Agency.MAX_NAME, AGENCY_LONG))
                .or(() -> tooLong(row.title(), Person.MAX_TITLE, TITLE_LONG))
                .or(() -> tooLong(row.licence(), LicenceNumber.MAX, LICENCE_LONG))
                .orElseGet(() -> added(NOTHING));
    }

    private static Optional<RosterJudgement> tooLong(String text, int most, RosterFinding finding) {
        return text.codePointCount(0, text.length()) > most
                ? Optional.of(RosterJudgement.rejected(finding, String.valueOf(most)))
                : Optional.empty();
    }

    private static boolean isEmail(String text) {
        try {
            new EmailAddress(text);
            return true;
        } catch (RuleViolation malformed) {
            return false;
        }
    }

    private static RosterJudgement added(RosterFinding finding) {
        return new RosterJudgement(RosterVerdict.NEW, finding, "", null);
    }

    /** To be asked of the rows in their order. */
    RosterJudgement judge(RosterQuestion row) {
        RosterJudgement judgement = repeated(row.keys()).orElseGet(() -> onFile(row));
        if (row.contested() && !judgement.verdict().goesBack()) {
            remember(judgement, new Earlier(row.keys(), row.place()));
        }
        return judgement;
    }

    private Optional<RosterJudgement> repeated(RosterKeys keys) {
        Optional<Earlier> surely = Optional.ofNullable(byEmail.get(keys.email())).or(() -> Optional.ofNullable(byLicence.get(keys.licence())));
        if (surely.isPresent()) {
            return Optional.of(surely.get().keys().name().equals(keys.name())
                    ? duplicate(surely.get())
                    : RosterJudgement.rejected(OTHER_NAME_IN_ROW, surely.get().place()));
        }
        return Optional.ofNullable(byNameAndAgency.get(keys.nameAndAgency())).flatMap(earlier -> namesake(keys, earlier));
    }

    /** Same name at the same agency: the same person, unless the e-mails or the licences differ. */
    private static Optional<RosterJudgement> namesake(RosterKeys keys, Earlier earlier) {
        if (differ(keys.licence(), earlier.keys().licence())) {
            return Optional.empty();
        }
        return Optional.of(differ(keys.email(), earlier.keys().email())
                ? RosterJudgement.rejected(OTHER_EMAIL_IN_ROW, earlier.place())
                : duplicate(earlier));
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private RosterJudgement onFile(RosterQuestion row) {
        List<PersonMatch> email = by(row, MatchedBy.EMAIL);
        List<PersonMatch> licence = by(row, MatchedBy.LICENCE);
        if (!email.isEmpty()) {
            return licence.isEmpty()
                    ? byEmail(row, email.get(0))
                    : RosterJudgement.rejected(EMAIL_AND_LICENCE_DIFFER, email.get(0).fullName() + " / " + licence.get(0).fullName());
        }
        if (licence.size() == 1) {
            return known(row, licence.get(0));
        }
        if (licence.size() > 1) {
            return RosterJudgement.rejected(SEVERAL_WITH_LICENCE, "");
        }
        return byName(row, by(row, MatchedBy.NAME_AND_AGENCY));
    }

    /** People marry and shorten their names; one without a word in common is somebody else's. */
    private RosterJudgement byEmail(RosterQuestion row, PersonMatch match) {
        return NameKey.shareAWord(row.keys().name(), match.fullName())
                ? known(row, match)
                : RosterJudgement.rejected(EMAIL_OF_ANOTHER, "");
    }

    /** A licence that nobody on file has tells a namesake apart. */
    private RosterJudgement byName(RosterQuestion row, List<PersonMatch> namesakes) {
        boolean sameCouldBe = namesakes.size() == 1 && (row.keys().email().isEmpty() || namesakes.get(0).email().isEmpty());
        if (sameCouldBe) {
            return known(row, namesakes.get(0));
        }
        if (namesakes.isEmpty() || !row.keys().licence().isEmpty()) {
            return added(row.keys().agency().isEmpty() || row.onFile().agencyKnown() ? NOTHING : NEW_AGENCY);
        }
        return RosterJudgement.rejected(namesakes.size() > 1 ? SEVERAL_OF_THAT_NAME : OTHER_EMAIL_ON_FILE, "");
    }

    private static List<PersonMatch> by(RosterQuestion row, MatchedBy by) {
        return row.onFile().matches().stream().filter(match -> match.by() == by).toList();
    }

    private RosterJudgement known(RosterQuestion row, PersonMatch match) {
        Earlier earlier = byPerson.get(match.person());
        if (earlier != null) {
            return duplicate(earlier);
        }
        RosterVerdict verdict = row.onFile().registered().contains(match.person()) ? RosterVerdict.ALREADY_REGISTERED : RosterVerdict.KNOWN;
        boolean sameName = row.keys().name().equals(NameKey.of(match.fullName()));
        return new RosterJudgement(verdict, sameName ? NOTHING : NAME_DIFFERS, sameName ? "" : match.fullName(), match.person());
    }

    private void remember(RosterJudgement judgement, Earlier row) {
        remember(byEmail, row.keys().email(), row);
        remember(byLicence, row.keys().licence(), row);
        remember(byNameAndAgency, row.keys().nameAndAgency(), row);
        judgement.person().ifPresent(person -> byPerson.put(person, row));
    }

    private static void remember(Map<String, Earlier> seen, String key, Earlier row) {
        if (!key.isEmpty()) {
            seen.putIfAbsent(key, row);
        }
    }

    private static RosterJudgement duplicate(Earlier earlier) {
        return new RosterJudgement(RosterVerdict.DUPLICATE, SAME_AS_ROW, earlier.place(), null);
    }
}
