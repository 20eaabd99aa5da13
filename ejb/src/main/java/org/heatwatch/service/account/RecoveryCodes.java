package org.heatwatch.service.account;

import java.io.Serializable;
import java.util.List;

/** Codes to recover with, to be shown once. They are never written: not with a command's receipt, not with a page's state, not in a log. */
public final class RecoveryCodes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<String> texts;

    RecoveryCodes(List<String> texts) {
        this.texts = texts;
    }

    /** None if they were shown before. */
    public List<String> texts() {
        return texts == null ? List.of() : texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryCodes codes && texts().equals(codes.texts());
    }

    @Override
    public int hashCode() {
        return texts().hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
