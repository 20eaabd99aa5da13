package org.heatwatch.service.training;

import java.io.Serializable;

/**
 * The seats of a training.
 *
 * @param open false once nobody can register any more
 * @param registered people with a seat
 * @param waiting people on the waitlist
 */
public record TrainingSeats(String title, boolean open, int capacity, int registered, int waiting) implements Serializable {

    /** True if the next one who registers gets a seat. */
    public boolean isFree() {
        return registered < capacity && waiting == 0;
    }
}
