package org.heatwatch.domain.youth;

/** Why a youth can't be expected anywhere for a time. */
public enum EpisodeKind {
    IN_CUSTODY,
    MISSING_FROM_CARE,
    IN_HOSPITAL
}
