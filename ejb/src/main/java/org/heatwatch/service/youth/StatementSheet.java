package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.YouthId;

/** @param statements whose links were given to her, the latest first */
public record StatementSheet(@Classified(REFERENCE) YouthId youth, @Classified(LEGAL) List<StatementLine> statements) implements Serializable {}
