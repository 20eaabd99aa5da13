package org.heatwatch.service.attendance;

import java.util.List;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.shared.RegistrationId;

/** Somebody on the roll of a kiosk, with the whole name, which doesn't leave the server. */
record KioskName(RegistrationId registration, String full, String sortAs, String agency) {

    /**
     * "Clara Quintana Álvarez" as "Clara Q." where her family name is known, and as "Clara Á." where it isn't; one word stays.
     */
    String shortened() {
        String[] words = full.split(" ");
        String family = sortAs.equals(full) ? words[words.length - 1] : sortAs;
        return words.length == 1 ? full : words[0] + ' ' + Character.toString(family.codePointAt(0)) + '.';
    }

    /** @return true if each of these words of a {@link NameKey} begins a word of the name */
    boolean fits(List<String> typed) {
        List<String> words = List.of(NameKey.of(full).split(" "));
        return typed.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
    }

    KioskLine line(boolean shared) {
        return new KioskLine(registration, shortened(), agency, shared);
    }
}
