package org.heatwatch.service.access;

import java.nio.ByteBuffer;
import javax.crypto.SecretKey;
import org.heatwatch.service.platform.crypto.Hmac;

/** A link of the log's chain: each holds the hash of the one before and of its event, under the log's key. */
record LogChain(long link, byte[] chain) {

    /** Before the first link. */
    static final LogChain BEGIN = new LogChain(0, new byte[32]);

    /** @param mac of the event that follows */
    LogChain then(byte[] mac, SecretKey key) {
        return new LogChain(link + 1, Hmac.of(key, ByteBuffer.allocate(Long.BYTES).putLong(link + 1).array(), chain, mac));
    }
}
