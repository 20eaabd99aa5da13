package org.heatwatch.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.SignedIn;

/** Who has an account, with the password to try the demo by. */
enum Staff {
    ANA("coordinator", "Ana", "Ruiz", Role.COORDINATOR, "quiet harbor lanterns"),
    LUIS("trainer", "Luis", "Ortega", Role.TRAINER, "paper kites over hills"),
    PRIYA("administrator", "Priya", "Raman", Role.ADMINISTRATOR, "cedar smoke and rain"),
    DARNELL("darnell.whitaker", "Darnell", "Whitaker", Role.COORDINATOR, "seven copper bridges"),
    GRACE("grace.okafor", "Grace", "Okafor", Role.TRAINER, "gentle river atlas"),
    MEI("mei-ling.tanaka", "Mei-Ling", "Tanaka", Role.TRAINER, "orange bicycle garden"),
    KAI("kai.kealamakia", "Kai", "Kealamakia", Role.TRAINER, "morning tide ledger");

    static final List<Staff> TRAINERS = List.of(LUIS, GRACE, MEI, KAI);

    final String username;
    final String given;
    final String family;
    final Role role;
    final String password;
    final AccountId account = AccountId.next();
    final PersonId person = PersonId.next();

    Staff(String username, String given, String family, Role role, String password) {
        this.username = username;
        this.given = given;
        this.family = family;
        this.role = role;
        this.password = password;
    }

    String fullName() {
        return given + ' ' + family;
    }

    SignedIn signedIn() {
        return new SignedIn(account, personOrNull(), fullName(), Set.of(role));
    }

    /** The person on file; only trainers are. */
    PersonId personOrNull() {
        return role == Role.TRAINER ? person : null;
    }

    /** What the run command prints, a line each. */
    static String signInSheet() {
        return Arrays.stream(values())
                .map(staff -> "  %-16s  %-22s  %s, %s".formatted(staff.username, staff.password, staff.fullName(),
                        staff.role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("\n", "Sign in with one of these names and passwords:\n", "\n"));
    }
}
