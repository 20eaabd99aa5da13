package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;

/** @param statements whose links were given to her, the latest first */
public record StatementSheet(@Classified(LEGAL) List<StatementLine> statements) implements Serializable {}
