package org.heatwatch.domain.shared;

import java.time.ZoneId;

/** What holds for the county of this deployment. */
public final class County {

    /** The zone of a session unless somebody says another, and of days as people in the office count them. */
    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private County() {}
}
