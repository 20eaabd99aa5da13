package org.heatwatch.service.people;

/** By what a row was found to be a known person, the surest first. */
public enum MatchedBy {
    EMAIL,
    LICENCE,
    NAME_AND_AGENCY
}
