package org.heatwatch.service.training;

import java.io.Serializable;

/**
 * The seats of a training.
 *
 * @param open false once nobody can register any more
 * @param approval whether registrations wait to be approved
 * @param registered people with a seat, or the offer of one
 * @param waiting people on the waitlist
 */
public record TrainingSeats(String title, boolean open, boolean approval, int capacity, int registered, int waiting) implements Serializable {

    /** True if the next one who registers doesn't join the waitlist. */
    public boolean isFree() {
        return approval || registered < capacity && waiting == 0;
    }
}
