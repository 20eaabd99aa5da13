package org.heatwatch.domain.training;

/** How a registration came. */
public enum RegistrationSource {
    COORDINATOR,
    IMPORT,
    WALK_IN
}
