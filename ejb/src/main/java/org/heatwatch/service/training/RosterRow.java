package org.heatwatch.service.training;

/**
 * One person of a roster as the file has her; an empty string where it has nothing. Values are in Unicode form NFC,
 * without spaces around them or twice within. Nothing is judged: a value may be missing, too long or nonsense.
 *
 * @param sheet     the sheet's name; empty for a text file
 * @param rowNumber as Excel shows it, from 1
 */
record RosterRow(String sheet, int rowNumber, RosterName name, String email, String agency, String title,
                 String licence, String discipline) {

    boolean isBlank() {
        return (name.full() + email + agency + title + licence + discipline).isEmpty();
    }
}
