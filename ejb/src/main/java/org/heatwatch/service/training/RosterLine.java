package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.training.RosterFinding;
import org.heatwatch.domain.training.RosterVerdict;

/**
 * A row of a roster with its verdict; an empty text where the file has nothing.
 *
 * @param sheet empty for a text file
 * @param rowNumber as Excel shows it
 */
public record RosterLine(String sheet, int rowNumber, String name, String email, String agency, RosterVerdict verdict,
        RosterFinding finding, String argument) implements Serializable {}
