package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.SheetScanId;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of a scan. */
public sealed interface ScanResult extends CommandResult {

    record Attached(SheetScanId scan) implements ScanResult {}

    record Refused(String key, List<Serializable> arguments) implements ScanResult, Refusal {}
}
