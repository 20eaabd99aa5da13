package org.heatwatch.service.youth;

/** What is sealed of a youth: bytes sealed as one of these open as nothing else. */
final class SealedField {

    static final String NAME = "youth.name";
    static final String GOES_BY = "youth.goes_by";
    static final String BIRTH_DATE = "youth.birth_date";

    private SealedField() {}
}
