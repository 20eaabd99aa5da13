package org.heatwatch.domain.training;

import java.util.UUID;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * Why a step of a registration is taken.
 *
 * @param of the step of another registration that gave the seat up; null where there is none
 * @param reason in somebody's words; empty where none was given
 */
public record Because(RegistrationCause cause, UUID of, String reason) {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    /** @throws RuleViolation registration.reason */
    public Because {
        reason = reason.strip();
        if (reason.length() > MAX_REASON) {
            throw new RuleViolation("registration.reason", MAX_REASON);
        }
    }

    public static Because of(RegistrationCause cause) {
        return new Because(cause, null, "");
    }

    /** The seat came free by a step of another registration. */
    public static Because of(RegistrationCause cause, RegistrationChange step) {
        return new Because(cause, step.id(), "");
    }
}
