package org.heatwatch.domain.training;

/** Which sessions of a training a change of one of them is meant for. */
public enum SessionScope {
    THIS,
    /** It and all that start later. */
    THIS_AND_FOLLOWING,
    ALL;

    boolean reaches(SessionPlan changed, SessionPlan other) {
        return switch (this) {
            case THIS -> other.equals(changed);
            case THIS_AND_FOLLOWING -> !other.slot().startsAt().isBefore(changed.slot().startsAt());
            case ALL -> true;
        };
    }
}
