package org.heatwatch.demo;

import java.time.Instant;

/** What happens once it is that time. */
record Act(Instant at, Runnable act) {}
