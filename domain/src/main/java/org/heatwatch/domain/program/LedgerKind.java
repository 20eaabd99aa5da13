package org.heatwatch.domain.program;

/** What a session's money went to. */
public enum LedgerKind {
    INCENTIVE,
    TRANSPORT,
    MEAL
}
