package org.heatwatch.service.program;

import java.util.Comparator;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.youth.YouthIdentity;

/** Names of participants as lists show and order them. */
final class Names {

    /** Whoever has none comes last. */
    static final Comparator<String> ORDER = Comparator.comparing(String::isEmpty).thenComparing(NameKey::of);

    private Names() {}

    /** "Mari (Marisol Vega)"; empty for one who is masked. */
    static String shown(YouthIdentity identity) {
        if (identity == null) {
            return "";
        }
        return identity.goesBy().isEmpty() ? identity.fullName() : identity.goesBy() + " (" + identity.fullName() + ')';
    }
}
