package org.heatwatch.service.training;

import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet;

/** Takes the people of a roster, one after the other, in the order of the file. */
@FunctionalInterface
interface RosterPeople {

    /** @throws UnreadableSpreadsheet to refuse the whole file */
    void person(RosterRow row) throws UnreadableSpreadsheet;
}
