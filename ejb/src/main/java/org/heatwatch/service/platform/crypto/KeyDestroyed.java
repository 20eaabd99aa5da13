package org.heatwatch.service.platform.crypto;

import java.util.UUID;

/** The subject's key was destroyed: what was sealed with it is gone for good. */
public class KeyDestroyed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyDestroyed(UUID subject) {
        super("The key of " + subject + " was destroyed");
    }
}
