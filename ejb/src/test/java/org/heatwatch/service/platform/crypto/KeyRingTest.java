package org.heatwatch.service.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final CountyKey county = countyKey(1);
    private final CountyKey next = countyKey(2);
    private final UUID youth = UUID.randomUUID();

    @TempDir
    Path home;

    private Path folder;
    private KeyRing ring;

    @BeforeEach
    void a_store_with_the_key_of_a_youth() {
        folder = home.resolve("keys");
        ring = ring(county);
        ring.makePurposes();
        ring.make(youth);
    }

    @Test
    void nobody_but_its_owner_reads_the_folder_or_a_file_in_it() throws Exception {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        ring.destroy(UUID.randomUUID(), NOW);
        for (Path file : files()) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), file.toString());
        }
    }

    @Test
    void no_file_holds_a_key_in_the_clear() throws Exception {
        byte[] key = ring.of(youth).getEncoded();
        for (Path file : files()) {
            assertFalse(Files.readString(file).contains(Base64.getEncoder().encodeToString(key)), file.toString());
        }
    }

    @Test
    void a_key_that_is_made_twice_stays_the_first() {
        byte[] first = ring.of(youth).getEncoded();
        ring.make(youth);
        assertArrayEquals(first, ring.of(youth).getEncoded());
    }

    @Test
    void nodes_that_make_one_key_at_once_have_the_same_one() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 50; round++) {
                UUID subject = UUID.randomUUID();
                Callable<String> node = () -> {
                    ring(county).make(subject);
                    return Base64.getEncoder().encodeToString(ring(county).of(subject).getEncoded());
                };
                Set<String> seen = new HashSet<>();
                for (Future<String> each : threads.invokeAll(List.of(node, node, node, node, node, node, node, node))) {
                    seen.add(each.get());
                }
                assertEquals(1, seen.size());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void another_county_key_opens_nothing() {
        assertThrows(NoKey.class, () -> ring(next).of(youth));
        assertEquals(KeysState.OTHER_COUNTY_KEY, GivenKeys.of(new FolderKeyStore(folder), List.of(next)).state());
        assertEquals(KeysState.OPEN, GivenKeys.of(new FolderKeyStore(folder), List.of(next, county)).state());
    }

    @Test
    void a_file_that_takes_the_place_of_another_opens_nothing() throws Exception {
        UUID other = UUID.randomUUID();
        Files.copy(folder.resolve("subject-" + youth + ".key"), folder.resolve("subject-" + other + ".key"));
        assertThrows(NoKey.class, () -> ring.of(other));
    }

    @Test
    void a_changed_file_opens_nothing() throws Exception {
        Path file = folder.resolve("subject-" + youth + ".key");
        String wrapped = Files.readString(file);
        char last = wrapped.charAt(40);
        Files.writeString(file, wrapped.substring(0, 40) + (last == 'A' ? 'B' : 'A') + wrapped.substring(41));
        assertThrows(NoKey.class, () -> ring.of(youth));
    }

    @Test
    void after_a_renewal_the_new_county_key_alone_opens_all_and_the_old_one_nothing() {
        byte[] key = ring.of(youth).getEncoded();
        assertEquals(3, ring(next, county).rewrap());

        assertArrayEquals(key, ring(next).of(youth).getEncoded());
        assertThrows(NoKey.class, () -> ring(county).of(youth));
        assertEquals(0, ring(next, county).rewrap());
    }

    @Test
    void a_renewal_that_was_stopped_half_way_is_finished_by_the_next_and_all_opens_meanwhile() {
        byte[] key = ring.of(youth).getEncoded();
        var stopping = new KeyRing(new StopsAfter(1), List.of(next, county));
        assertThrows(UncheckedIOException.class, stopping::rewrap);
        assertArrayEquals(key, ring(next, county).of(youth).getEncoded());

        assertEquals(2, ring(next, county).rewrap());
        assertArrayEquals(key, ring(next).of(youth).getEncoded());
    }

    @Test
    void a_destroyed_key_is_gone_and_never_made_again() throws Exception {
        ring.destroy(youth, NOW);

        assertThrows(KeyDestroyed.class, () -> ring.of(youth));
        assertThrows(KeyDestroyed.class, () -> ring.make(youth));
        assertFalse(Files.exists(folder.resolve("subject-" + youth + ".key")));
        assertEquals(Set.of(youth), ring.destroyed());
    }

    @Test
    void a_destroyed_key_that_comes_back_from_a_backup_is_destroyed_again() throws Exception {
        Path file = folder.resolve("subject-" + youth + ".key");
        byte[] backup = Files.readAllBytes(file);
        ring.destroy(youth, NOW);
        Files.write(file, backup);

        ring.destroyAgain();

        assertThrows(KeyDestroyed.class, () -> ring.of(youth));
    }

    @Test
    void half_a_line_in_the_register_spoils_no_other() throws Exception {
        ring.destroy(youth, NOW);
        Files.writeString(folder.resolve("destroyed.register"), "01936b3a-0000", StandardOpenOption.APPEND);
        UUID other = UUID.randomUUID();
        ring.destroy(other, NOW);
        assertEquals(Set.of(youth, other), ring.destroyed());
    }

    @Test
    void a_store_without_keys_is_not_open_until_they_are_made() {
        folder = home.resolve("fresh");
        assertTrue(ring(county).isEmpty());
        assertEquals(KeysState.KEYS_MISSING, GivenKeys.of(new FolderKeyStore(folder), List.of(county)).state());
        ring(county).makePurposes();
        assertEquals(KeysState.OPEN, GivenKeys.of(new FolderKeyStore(folder), List.of(county)).state());
    }

    static CountyKey countyKey(int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) number;
        return new CountyKey(Base64.getEncoder().encodeToString(bytes));
    }

    private KeyRing ring(CountyKey... county) {
        return new KeyRing(new FolderKeyStore(folder), List.of(county));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** The folder of a process that is killed when it has replaced so many. */
    private final class StopsAfter implements KeyStore {

        private final KeyStore store = new FolderKeyStore(folder);
        private int left;

        StopsAfter(int left) {
            this.left = left;
        }

        @Override
        public Optional<String> read(String name) {
            return store.read(name);
        }

        @Override
        public boolean add(String name, String wrapped) {
            return store.add(name, wrapped);
        }

        @Override
        public void replace(String name, String wrapped) {
            if (left == 0) {
                throw new UncheckedIOException(new IOException("killed"));
            }
            left--;
            store.replace(name, wrapped);
        }

        @Override
        public void remove(String name) {
            store.remove(name);
        }

        @Override
        public List<String> names() {
            return store.names();
        }

        @Override
        public void append(String register, String line) {
            store.append(register, line);
        }

        @Override
        public List<String> lines(String register) {
            return store.lines(register);
        }

        @Override
        public List<String> registers() {
            return store.registers();
        }
    }
}
