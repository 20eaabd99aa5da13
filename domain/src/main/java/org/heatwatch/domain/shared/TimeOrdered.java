package org.heatwatch.domain.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes UUIDs of version 7: new rows land together at the end of an index. Not for secrets, since they tell the time. */
public final class TimeOrdered {

    private TimeOrdered() {}

    public static UUID uuid() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
