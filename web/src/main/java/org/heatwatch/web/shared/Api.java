package org.heatwatch.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Calls by scripts: idempotent, answered in JSON. A caller without a sign-in gets 401, one without the right to a record 404. */
@ApplicationPath("/api")
public class Api extends Application {}
