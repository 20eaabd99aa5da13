package org.heatwatch.service.platform.crypto;

/** What is sealed can't be read or written now: the store of keys is closed, or a key is missing in it or doesn't fit. */
public class NoKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message names files and ids, never what is sealed */
    public NoKey(String message, Throwable cause) {
        super(message, cause);
    }

    public NoKey(String message) {
        super(message);
    }
}
