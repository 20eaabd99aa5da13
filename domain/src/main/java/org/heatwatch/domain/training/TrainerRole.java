package org.heatwatch.domain.training;

/** What a trainer is on a session. */
public enum TrainerRole {
    LEAD,
    CO_TRAINER
}
