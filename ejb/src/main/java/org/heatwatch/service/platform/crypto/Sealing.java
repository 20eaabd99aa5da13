package org.heatwatch.service.platform.crypto;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.heatwatch.service.platform.config.Environment;

/**
 * Seals what the database must not be able to tell: each text under the key of the youth it is about, or of the cohort. Whether the
 * store of keys is open is found at the start of the product; see {@link GivenKeys}.
 */
@ApplicationScoped
public class Sealing {

    private final Map<Purpose, SecretKey> purposes = new ConcurrentHashMap<>();
    private volatile GivenKeys given;

    protected Sealing() {}

    Sealing(GivenKeys given) {
        this.given = given;
    }

    @PostConstruct
    void open() {
        given = GivenKeys.from(name -> Environment.value(name, ""));
    }

    /** True if there is a county key that fits the store. */
    public boolean isOpen() {
        return given.state() == KeysState.OPEN;
    }

    public KeysState state() {
        return given.state();
    }

    /** Makes the product's own keys in a store without any. Only for an installation that has sealed nothing yet: else its keys were lost. */
    public void begin() {
        given.ring().filter(KeyRing::isEmpty).ifPresent(KeyRing::makePurposes);
        open();
    }

    /**
     * Makes and stores the key of a youth, or of a cohort for its group's notes; one that is there stays as it is.
     *
     * @throws NoKey if the store is closed
     * @throws KeyDestroyed if there was one that was destroyed
     */
    public void newKey(UUID subject) {
        ring().make(subject);
    }

    /**
     * @param field what the text is, as {@code youth.name}; sealed bytes open only as what they are
     * @throws NoKey if the store is closed, or the subject has no key
     * @throws KeyDestroyed if it was destroyed
     */
    public byte[] seal(UUID subject, String field, String text) {
        return Gcm.seal(ring().of(subject), place(subject, field), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws NoKey if the store is closed, the subject has no key, or the bytes weren't sealed with it as this field
     * @throws KeyDestroyed if it was destroyed
     */
    public String open(UUID subject, String field, byte[] sealed) {
        try {
            return new String(Gcm.open(ring().of(subject), place(subject, field), sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException foreign) {
            throw new NoKey(field + " of " + subject + " wasn't sealed with its key", foreign);
        }
    }

    /**
     * 32 bytes by which a text is found without being told.
     *
     * @param kind what the text is: the same text of two kinds has two hashes
     * @param normalisedText as every spelling that is to be found by it is written
     * @throws NoKey if the store is closed
     */
    public byte[] hash(String kind, String normalisedText) {
        return Hmac.of(key(Purpose.LOOKUP), (kind + '\0' + normalisedText).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Kept in memory from its first use on: unlike a youth's, the key of a purpose is never destroyed, and each act needs one.
     *
     * @throws NoKey if the store is closed
     */
    public SecretKey key(Purpose purpose) {
        KeyRing ring = ring();
        return purposes.computeIfAbsent(purpose, ring::of);
    }

    /** @throws NoKey if the store is closed */
    public KeyRing ring() {
        if (!isOpen()) {
            throw new NoKey("The store of keys is closed: " + state());
        }
        return given.ring().orElseThrow();
    }

    /** @throws NoKey if the store is closed */
    public KeyStore store() {
        ring();
        return given.store().orElseThrow();
    }

    private static byte[] place(UUID subject, String field) {
        return (subject + "\0" + field).getBytes(StandardCharsets.UTF_8);
    }
}
