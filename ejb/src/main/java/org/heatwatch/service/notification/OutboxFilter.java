package org.heatwatch.service.notification;

/** Which messages the outbox shows. */
public enum OutboxFilter {
    ALL("1 = 1"),
    WAITING("m.state in (WAITING, SENDING)"),
    SENT("m.state = SENT"),
    /** May have been sent twice, or not at all. */
    DOUBTFUL("(m.doubtful = true or m.state = SENDING)"),
    REFUSED("m.state = REFUSED"),
    DROPPED("m.state = DROPPED");

    private final String condition;

    OutboxFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
