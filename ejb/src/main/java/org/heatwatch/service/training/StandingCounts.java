package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.Map;
import org.heatwatch.domain.training.RegistrationState;

/** How many people stand how on a training. */
public record StandingCounts(Map<RegistrationState, Integer> people) implements Serializable {

    public StandingCounts {
        people = Map.copyOf(people);
    }

    private int of(RegistrationState state) {
        return people.getOrDefault(state, 0);
    }

    /** People with a seat. */
    public int registered() {
        return of(RegistrationState.REGISTERED);
    }

    /** People for whom a seat is held until they answer. */
    public int offered() {
        return of(RegistrationState.OFFERED);
    }

    public int waitlisted() {
        return of(RegistrationState.WAITLISTED);
    }

    public int toApprove() {
        return of(RegistrationState.TO_BE_APPROVED);
    }

    /** Seats that nobody else can have. */
    public int taken() {
        return registered() + offered();
    }

    /** Seats left of so many; 0 also for a training that is over capacity. */
    public int free(int capacity) {
        return Math.max(0, capacity - taken());
    }

    /** Seats left for people who register: none while others wait. */
    public int forNewcomers(int capacity) {
        return waitlisted() > 0 ? 0 : free(capacity);
    }

    /** Everybody, those whose registration was cancelled too. */
    public int all() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Everybody who has a place or asks for one. */
    public int here() {
        return all() - of(RegistrationState.CANCELLED);
    }
}
