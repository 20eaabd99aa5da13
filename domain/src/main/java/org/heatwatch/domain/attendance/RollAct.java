package org.heatwatch.domain.attendance;

public enum RollAct {
    STARTED,
    CLOSED,
    REOPENED
}
