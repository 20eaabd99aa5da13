package org.heatwatch.domain.account;

public enum AccountState {
    ACTIVE,
    DISABLED
}
