package org.heatwatch.domain.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.shared.TimeOrdered;

/** A calendar feed was asked for that isn't there. Enough of them close the door to feeds for a while. */
@Entity
public class FeedMiss {

    /** How far back they count. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** So many within the window close it for one address, from where a whole office's phones may ask for feeds they had. */
    public static final int MOST_PER_ADDRESS = 50;

    @Id
    private UUID id;

    private Instant at;

    private String address;

    protected FeedMiss() {}

    public FeedMiss(Instant at, String address) {
        this.id = TimeOrdered.uuid();
        this.at = at;
        this.address = address;
    }
}
