package org.heatwatch.service.program;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.AccountId;

/** A coordinator to choose. */
public record CoordinatorChoice(@Classified(DataClass.REFERENCE) AccountId id, @Classified(DataClass.REFERENCE) String name) implements Serializable {}
