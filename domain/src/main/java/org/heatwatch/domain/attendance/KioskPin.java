package org.heatwatch.domain.attendance;

import java.io.Serializable;

/** What somebody types to leave a kiosk. It is never written: not with a command's receipt, not in a log. */
public final class KioskPin implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SHAPE = "\\d{4,8}";

    private final transient String text;

    public KioskPin(String typed) {
        this.text = typed.strip();
    }

    boolean hasShape() {
        return text.matches(SHAPE);
    }

    String text() {
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
