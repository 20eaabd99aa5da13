package org.heatwatch.tests.system.broken.domain.shared;

import java.io.Serializable;
import java.util.UUID;

public record BrokenId(UUID value) implements Serializable {}
