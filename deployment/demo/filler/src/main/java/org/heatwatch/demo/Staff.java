package org.heatwatch.demo;

import static org.heatwatch.demo.InventedAgency.DISTRICT_ATTORNEY;
import static org.heatwatch.demo.InventedAgency.LANTERN_ROW;
import static org.heatwatch.demo.InventedAgency.TIDEPOOL;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;

/** Who has an account, with the password to try the demo by. */
enum Staff {
    ANA("coordinator", "Ana", "Ruiz", Role.COORDINATOR, null, "quiet harbor lanterns"),
    LUIS("trainer", "Luis", "Ortega", Role.TRAINER, DISTRICT_ATTORNEY, "paper kites over hills"),
    PRIYA("administrator", "Priya", "Raman", Role.ADMINISTRATOR, null, "cedar smoke and rain"),
    IMANI("facilitator", "Imani", "Solano", Role.FACILITATOR, LANTERN_ROW, "river stones at noon"),
    DARNELL("darnell.whitaker", "Darnell", "Whitaker", Role.COORDINATOR, DISTRICT_ATTORNEY, "seven copper bridges"),
    GRACE("grace.okafor", "Grace", "Okafor", Role.TRAINER, DISTRICT_ATTORNEY, "gentle river atlas"),
    MEI("mei-ling.tanaka", "Mei-Ling", "Tanaka", Role.TRAINER, DISTRICT_ATTORNEY, "orange bicycle garden"),
    KAI("kai.kealamakia", "Kai", "Kealamakia", Role.TRAINER, DISTRICT_ATTORNEY, "morning tide ledger"),
    TESS("tess.moreau", "Tess", "Moreau", Role.FACILITATOR, TIDEPOOL, "blue thread and needle");

    static final List<Staff> TRAINERS = List.of(LUIS, GRACE, MEI, KAI);

    final String username;
    final String given;
    final String family;
    final Role role;
    final InventedAgency agency;
    final String password;
    final AccountId account = AccountId.next();
    final PersonId person = PersonId.next();

    Staff(String username, String given, String family, Role role, InventedAgency agency, String password) {
        this.username = username;
        this.given = given;
        this.family = family;
        this.role = role;
        this.agency = agency;
        this.password = password;
    }

    String fullName() {
        return given + ' ' + family;
    }

    /** As if everybody had entered a code: the office's accounts have no second factor, so that trying the demo takes none. */
    SignedIn signedIn() {
        boolean works = worksWithYouths();
        return new SignedIn(account, personOrNull(), fullName(), Set.of(role), new Standing(true, works ? agency.id : null, works, works, works, true));
    }

    /** The person on file; the office's accounts are nobody's. */
    PersonId personOrNull() {
        return agency == null ? null : person;
    }

    /** Whose sign-in takes a second factor, and who has signed the confidentiality form. */
    boolean worksWithYouths() {
        return role == Role.FACILITATOR || this == DARNELL;
    }

    /**
     * What the run command prints, a line each.
     *
     * @param keys what those who work with youths enter into an authenticator app
     */
    static String signInSheet(Map<Staff, String> keys) {
        return Stream.concat(
                Arrays.stream(values()).map(staff -> "  %-16s  %-22s  %s, %s".formatted(staff.username, staff.password, staff.fullName(),
                        staff.role.name().toLowerCase(Locale.ROOT))),
                Stream.concat(
                        Stream.of("Who works with youths enters a code too. Add these keys to an authenticator app, or run deployment/code KEY:"),
                        keys.entrySet().stream().map(each -> "  %-16s  %s".formatted(each.getKey().username, each.getValue()))))
                .collect(Collectors.joining("\n", "Sign in with one of these names and passwords:\n", "\n"));
    }
}
