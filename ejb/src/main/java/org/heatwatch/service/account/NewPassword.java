package org.heatwatch.service.account;

import java.io.Serializable;

/** A password on its way to being hashed. It is never written: not with a command's receipt, not with a page's state, not in a log. */
public final class NewPassword implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient String text;

    public NewPassword(String text) {
        this.text = text;
    }

    /** True if none was entered. */
    boolean isMissing() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
