package org.heatwatch.service.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.youth.LookupKind;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.platform.crypto.Sealing;

/** What a youth is found by: the words of her names, how they sound, and her birth date, each as a keyed hash. */
@ApplicationScoped
class Lookups {

    private final Sealing sealing;

    protected Lookups() {
        this(null);
    }

    @Inject
    Lookups(Sealing sealing) {
        this.sealing = sealing;
    }

    Set<LookupKey> of(YouthIdentity identity) {
        Set<String> words = Stream.of(identity.fullName(), identity.goesBy()).flatMap(name -> words(name).stream()).collect(Collectors.toSet());
        return Stream.of(
                words.stream().map(this::word),
                words.stream().flatMap(Lookups::sounds).distinct().map(sound -> key(LookupKind.SOUND, sound)),
                Stream.of(key(LookupKind.BIRTH_DATE, identity.birthDate().toString())))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    /** The words of a text as names are compared: lower case, without accents. */
    static List<String> words(String text) {
        return Arrays.stream(NameKey.of(text).split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    LookupKey word(String word) {
        return key(LookupKind.NAME, word);
    }

    private LookupKey key(LookupKind kind, String text) {
        return new LookupKey(kind, sealing.hash(kind.name(), text));
    }

    /** None for a word in a script of which the rule knows nothing. */
    private static Stream<String> sounds(String word) {
        var rule = new DoubleMetaphone();
        return Stream.of(rule.doubleMetaphone(word), rule.doubleMetaphone(word, true)).filter(sound -> sound != null && !sound.isEmpty());
    }
}
