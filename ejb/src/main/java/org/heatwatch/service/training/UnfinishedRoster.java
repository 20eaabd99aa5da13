package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.RosterImportId;

/** A roster that its sender has left before it was imported. */
public record UnfinishedRoster(RosterImportId id, String fileName) implements Serializable {}
