package org.heatwatch.service.people;

import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/**
 * People to add together, up to 5,000.
 *
 * @param subject the record they are added for: a training
 */
public record Admission(CommandId id, UUID subject, List<Newcomer> newcomers) implements Command {}
