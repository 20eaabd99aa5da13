package org.heatwatch.domain.training;

/** What there is to say about a row of a roster. Some findings have one argument. */
public enum RosterFinding {
    NOTHING,
    /** On file the name is written otherwise: the argument. It stays as it is. */
    NAME_DIFFERS,
    /** The agency isn't known and will be added. */
    NEW_AGENCY,
    /** The same person stands in the row that the argument names. */
    SAME_AS_ROW,
    NAME_MISSING,
    /** The argument is the most characters; likewise for the next ones. */
    NAME_LONG,
    AGENCY_LONG,
    TITLE_LONG,
    LICENCE_LONG,
    /** Neither e-mail nor agency nor licence: nobody could tell who it is. */
    IDENTITY_MISSING,
    EMAIL_MALFORMED,
    /** The e-mail is one person's and the licence another's: the argument names both. */
    EMAIL_AND_LICENCE_DIFFER,
    /** On file the e-mail is of somebody whose name has no word of the row's name. Who it is, is not said. */
    EMAIL_OF_ANOTHER,
    /** Several people on file have the licence. */
    SEVERAL_WITH_LICENCE,
    /** Several people of that name are on file at that agency. */
    SEVERAL_OF_THAT_NAME,
    /** Somebody of that name is on file at that agency, with another e-mail. */
    OTHER_EMAIL_ON_FILE,
    /** An earlier row, the argument, has the same name and agency with another e-mail. */
    OTHER_EMAIL_IN_ROW,
    /** An earlier row, the argument, has the same e-mail or licence under another name. */
    OTHER_NAME_IN_ROW
}
