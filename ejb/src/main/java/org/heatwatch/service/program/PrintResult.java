package org.heatwatch.service.program;

import org.heatwatch.service.access.CommandResult;

/** That a page was printed is in the log. */
public enum PrintResult implements CommandResult {
    LOGGED
}
