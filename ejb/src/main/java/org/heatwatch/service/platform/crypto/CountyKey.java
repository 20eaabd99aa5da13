package org.heatwatch.service.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of one deployment, which wraps all others and is kept apart from them. Its id tells which one wrapped a key, and nothing else. */
public final class CountyKey {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 8;

    private final SecretKey key;
    private final String id;

    /**
     * @param base64 of 32 random bytes
     * @throws IllegalArgumentException if it isn't that
     */
    public CountyKey(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("The county key has " + bytes.length + " bytes");
        }
        key = new SecretKeySpec(bytes, "AES");
        id = HexFormat.of().formatHex(Hmac.of(key, "county key id".getBytes(StandardCharsets.UTF_8)), 0, ID_BYTES);
    }

    SecretKey key() {
        return key;
    }

    String id() {
        return id;
    }
}
