package org.heatwatch.service.feedback;

/** What became of an answer. */
public enum GiveResult {
    KEPT,
    /** The token opens no form, or none now, or as many have answered as could. */
    OVER,
    /** It can't be sealed while the store of keys is closed, and nothing is kept unsealed. */
    LATER
}
