package org.heatwatch.service.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final String NAME = "youth.name";
    private static final String SOME_KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private final UUID youth = UUID.randomUUID();

    @TempDir
    Path home;

    private Sealing sealing;

    @BeforeEach
    void an_open_store() {
        var store = new FolderKeyStore(home.resolve("keys"));
        var county = List.of(KeyRingTest.countyKey(1));
        new KeyRing(store, county).makePurposes();
        sealing = new Sealing(GivenKeys.of(store, county));
        sealing.newKey(youth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Marisol Quintana Vega", "Søren \uD83C\uDF31"})
    void what_was_sealed_opens_as_it_was_and_cannot_be_read_without_the_key(String text) {
        byte[] sealed = sealing.seal(youth, NAME, text);
        assertEquals(text, sealing.open(youth, NAME, sealed));
        assertTrue(text.isEmpty() || !new String(sealed, StandardCharsets.UTF_8).contains(text));
    }

    @Test
    void the_same_text_is_never_sealed_the_same_way() {
        assertFalse(Arrays.equals(sealing.seal(youth, NAME, "Marisol"), sealing.seal(youth, NAME, "Marisol")));
    }

    @Test
    void sealed_bytes_open_only_as_the_field_and_of_the_youth_that_they_are() {
        byte[] sealed = sealing.seal(youth, NAME, "Marisol");
        UUID other = UUID.randomUUID();
        sealing.newKey(other);
        assertThrows(NoKey.class, () -> sealing.open(youth, "youth.goes_by", sealed));
        assertThrows(NoKey.class, () -> sealing.open(other, NAME, sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(NoKey.class, () -> sealing.open(youth, NAME, sealed));
    }

    @Test
    void what_was_sealed_with_a_destroyed_key_opens_no_more() {
        byte[] sealed = sealing.seal(youth, NAME, "Marisol");
        sealing.ring().destroy(youth, Instant.EPOCH);
        assertThrows(KeyDestroyed.class, () -> sealing.open(youth, NAME, sealed));
    }

    @Test
    void a_text_has_one_hash_of_each_kind() {
        assertArrayEquals(sealing.hash("NAME", "marisol"), sealing.hash("NAME", "marisol"));
        assertFalse(Arrays.equals(sealing.hash("NAME", "marisol"), sealing.hash("SOUND", "marisol")));
        assertEquals(32, sealing.hash("NAME", "").length);
    }

    @Test
    void nobody_without_the_stores_key_finds_out_of_which_text_a_hash_is() {
        byte[] hash = sealing.hash("NAME", "marisol");
        home = home.resolve("another");
        an_open_store();

        assertFalse(Arrays.equals(hash, sealing.hash("NAME", "marisol")));
    }

    @Test
    void without_folder_or_fitting_county_key_the_store_is_closed_and_says_why() throws Exception {
        String keys = home.resolve("keys").toString();
        Path file = home.resolve("county-key");
        Files.writeString(file, SOME_KEY + "\n");

        assertEquals(KeysState.NO_FOLDER, state(Map.of("HEATWATCH_COUNTY_KEY", SOME_KEY)));
        assertEquals(KeysState.NO_COUNTY_KEY, state(Map.of("HEATWATCH_KEYS", keys)));
        assertEquals(KeysState.UNREADABLE_COUNTY_KEY, state(Map.of("HEATWATCH_KEYS", keys, "HEATWATCH_COUNTY_KEY", "c2hvcnQ=")));
        assertEquals(KeysState.UNREADABLE_COUNTY_KEY, state(Map.of("HEATWATCH_KEYS", keys, "HEATWATCH_COUNTY_KEY", "no base64!")));
        assertEquals(KeysState.UNREADABLE_COUNTY_KEY, state(Map.of("HEATWATCH_KEYS", keys, "HEATWATCH_COUNTY_KEY_FILE", keys + "/none")));
        assertEquals(KeysState.OTHER_COUNTY_KEY, state(Map.of("HEATWATCH_KEYS", keys, "HEATWATCH_COUNTY_KEY_FILE", file.toString())));
        assertEquals(KeysState.FOLDER_AWAY, state(Map.of("HEATWATCH_KEYS", file + "/keys", "HEATWATCH_COUNTY_KEY", SOME_KEY)));
        assertEquals(KeysState.KEYS_MISSING, state(Map.of("HEATWATCH_KEYS", home + "/fresh", "HEATWATCH_COUNTY_KEY", SOME_KEY)));
    }

    @Test
    void a_closed_store_seals_opens_and_finds_nothing() {
        var closed = new Sealing(GivenKeys.from(name -> ""));
        assertFalse(closed.isOpen());
        assertThrows(NoKey.class, () -> closed.newKey(youth));
        assertThrows(NoKey.class, () -> closed.seal(youth, NAME, "Marisol"));
        assertThrows(NoKey.class, () -> closed.open(youth, NAME, new byte[40]));
        assertThrows(NoKey.class, () -> closed.hash("NAME", "marisol"));
    }

    private static KeysState state(Map<String, String> variables) {
        return GivenKeys.from(name -> variables.getOrDefault(name, "")).state();
    }
}
