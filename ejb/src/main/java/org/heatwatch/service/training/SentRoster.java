package org.heatwatch.service.training;

import java.nio.file.Path;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.service.access.SignedIn;

/**
 * A roster has been sent, and its file waits to be read.
 *
 * @param file in {@link RosterUploads}
 */
record SentRoster(RosterImportId roster, Path file, SignedIn by, String fromAddress) {
}
