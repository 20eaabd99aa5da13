package org.heatwatch.service.platform.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The keys of this deployment, as whoever runs it gives them by environment variables: HEATWATCH_KEYS names the folder,
 * HEATWATCH_COUNTY_KEY the county key, or HEATWATCH_COUNTY_KEY_FILE a file that holds it. While that is being renewed
 * HEATWATCH_COUNTY_KEY_OLD, or its file, gives the old one too.
 *
 * @param ring empty unless a folder and a county key were given
 */
public record GivenKeys(KeysState state, Optional<KeyStore> store, Optional<KeyRing> ring) {

    /** @param variables the value of a variable; empty where it isn't set */
    public static GivenKeys from(UnaryOperator<String> variables) {
        String folder = variables.apply("HEATWATCH_KEYS");
        if (folder.isEmpty()) {
            return closed(KeysState.NO_FOLDER);
        }
        try {
            List<CountyKey> county = county(variables);
            return county.isEmpty() ? closed(KeysState.NO_COUNTY_KEY) : of(new FolderKeyStore(Path.of(folder)), county);
        } catch (IOException | IllegalArgumentException unreadable) {
            return closed(KeysState.UNREADABLE_COUNTY_KEY);
        } catch (UncheckedIOException away) {
            return closed(KeysState.FOLDER_AWAY);
        }
    }

    static GivenKeys of(KeyStore store, List<CountyKey> county) {
        var ring = new KeyRing(store, county);
        return new GivenKeys(state(ring), Optional.of(store), Optional.of(ring));
    }

    private static KeysState state(KeyRing ring) {
        if (!ring.holdsPurposes()) {
            return KeysState.KEYS_MISSING;
        }
        try {
            Stream.of(Purpose.values()).forEach(ring::of);
            return KeysState.OPEN;
        } catch (NoKey other) {
            return KeysState.OTHER_COUNTY_KEY;
        }
    }

    private static GivenKeys closed(KeysState why) {
        return new GivenKeys(why, Optional.empty(), Optional.empty());
    }

    private static List<CountyKey> county(UnaryOperator<String> variables) throws IOException {
        Optional<CountyKey> now = key("HEATWATCH_COUNTY_KEY", variables);
        return now.isEmpty() ? List.of() : Stream.concat(now.stream(), key("HEATWATCH_COUNTY_KEY_OLD", variables).stream()).toList();
    }

    private static Optional<CountyKey> key(String name, UnaryOperator<String> variables) throws IOException {
        String file = variables.apply(name + "_FILE");
        String value = file.isEmpty() ? variables.apply(name) : Files.readString(Path.of(file));
        return value.isBlank() ? Optional.empty() : Optional.of(new CountyKey(value));
    }
}
