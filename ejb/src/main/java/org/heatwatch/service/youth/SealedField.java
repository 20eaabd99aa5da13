package org.heatwatch.service.youth;

/** What is sealed of a youth: bytes sealed as one of these open as nothing else. */
final class SealedField {

    static final String NAME = "youth.name";
    static final String GOES_BY = "youth.goes_by";
    static final String BIRTH_DATE = "youth.birth_date";

    /** Whatever she gives the court in her own words. */
    static final String STATEMENT = "youth_statement.text";

    static final String REASON = "break_glass.reason";
    static final String REVIEW = "break_glass.review";

    private SealedField() {}
}
