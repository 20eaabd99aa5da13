package org.heatwatch.domain.youth;

/** By what a youth can be looked up, exactly. */
public enum LookupKind {
    /** One word of her name, or of the one she goes by. */
    NAME,
    /** How a word of it sounds. */
    SOUND,
    BIRTH_DATE
}
