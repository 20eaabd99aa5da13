package org.heatwatch.service.program;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.ProgramId;

/** A program to choose. */
public record ProgramChoice(@Classified(DataClass.REFERENCE) ProgramId id, @Classified(DataClass.PROGRAM) String name) implements Serializable {}
