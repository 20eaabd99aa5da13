package org.heatwatch.service.platform.crypto;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys of a store, unwrapped by the county key. It keeps none in memory: one that was destroyed on another node is gone here too. */
public final class KeyRing {

    private static final String SUBJECT = "subject-";
    private static final String DESTROYED = "destroyed";
    private static final int KEY_BYTES = 32;
    private static final int UUID_LENGTH = 36;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyStore store;
    private final List<CountyKey> county;

    /** @param county the one that wraps new keys first, then older ones, which only unwrap */
    public KeyRing(KeyStore store, List<CountyKey> county) {
        this.store = store;
        this.county = List.copyOf(county);
    }

    /** True as long as the store holds no key at all. */
    public boolean isEmpty() {
        return store.names().isEmpty();
    }

    /** True if every purpose has its key, whoever wrapped it. */
    public boolean holdsPurposes() {
        return Stream.of(Purpose.values()).allMatch(purpose -> read(purpose.keyName()).isPresent());
    }

    /** Makes the keys of the purposes that have none yet. Call it only where none can have been lost. */
    public void makePurposes() {
        Stream.of(Purpose.values()).forEach(purpose -> make(purpose.keyName()));
    }

    /** @throws NoKey if there is none, or no county key given unwraps it */
    public SecretKey of(Purpose purpose) {
        return named(purpose.keyName());
    }

    /**
     * Makes the key of a subject; one that is there stays as it is.
     *
     * @throws KeyDestroyed if she had one that was destroyed
     */
    public void make(UUID subject) {
        mustNotBeDestroyed(subject);
        make(SUBJECT + subject);
    }

    /**
     * @throws KeyDestroyed if it was destroyed
     * @throws NoKey if there is none, or no county key given unwraps it
     */
    public SecretKey of(UUID subject) {
        String name = SUBJECT + subject;
        Optional<String> wrapped = read(name);
        if (wrapped.isEmpty()) {
            mustNotBeDestroyed(subject);
        }
        return unwrapped(name, wrapped.orElseThrow(() -> new NoKey("There is no key " + name)));
    }

    /** Destroys a subject's key for good; first of all her id goes into the register, so that it is known if the rest doesn't come to pass. */
    public void destroy(UUID subject, Instant at) {
        if (!destroyed().contains(subject)) {
            store.append(DESTROYED, subject + " " + at);
        }
        store.remove(SUBJECT + subject);
    }

    /** Destroys again what a restored backup of the store has brought back. */
    public void destroyAgain() {
        Set<UUID> destroyed = destroyed();
        store.names().stream()
                .filter(name -> name.startsWith(SUBJECT) && destroyed.contains(UUID.fromString(name.substring(SUBJECT.length()))))
                .forEach(store::remove);
    }

    public Set<UUID> destroyed() {
        return store.lines(DESTROYED).stream()
                .filter(line -> line.matches("[0-9a-f-]{36} .+"))
                .map(line -> UUID.fromString(line.substring(0, UUID_LENGTH)))
                .collect(Collectors.toSet());
    }

    /**
     * Wraps every key by the first county key that isn't so yet. If it is stopped, another call does the rest.
     *
     * @return how many there were
     * @throws NoKey if one was wrapped by a county key that isn't given
     */
    public int rewrap() {
        List<String> others = store.names().stream().filter(name -> !wrappedBy(store.read(name).orElseThrow()).equals(county.get(0).id())).toList();
        others.forEach(name -> store.replace(name, wrapped(name, named(name))));
        return others.size();
    }

    private void make(String name) {
        if (read(name).isEmpty()) {
            byte[] bytes = new byte[KEY_BYTES];
            RANDOM.nextBytes(bytes);
            store.add(name, wrapped(name, new SecretKeySpec(bytes, "AES")));
        }
    }

    private String wrapped(String name, SecretKey key) {
        CountyKey first = county.get(0);
        return first.id() + ' ' + Base64.getEncoder().encodeToString(Gcm.seal(first.key(), place(name), key.getEncoded())) + '\n';
    }

    private static String wrappedBy(String wrapped) {
        return wrapped.substring(0, Math.max(0, wrapped.indexOf(' ')));
    }

    private SecretKey named(String name) {
        return unwrapped(name, read(name).orElseThrow(() -> new NoKey("There is no key " + name)));
    }

    private SecretKey unwrapped(String name, String wrapped) {
        String id = wrappedBy(wrapped);
        CountyKey by = county.stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoKey("No county key given unwraps the key " + name));
        try {
            byte[] sealed = Base64.getDecoder().decode(wrapped.substring(id.length()).strip());
            return new SecretKeySpec(Gcm.open(by.key(), place(name), sealed), "AES");
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new NoKey("The key " + name + " is damaged", damaged);
        }
    }

    private Optional<String> read(String name) {
        try {
            return store.read(name);
        } catch (UncheckedIOException unreadable) {
            throw new NoKey("The key " + name + " can't be read", unreadable);
        }
    }

    private void mustNotBeDestroyed(UUID subject) {
        if (destroyed().contains(subject)) {
            throw new KeyDestroyed(subject);
        }
    }

    private static byte[] place(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
