package org.heatwatch.domain.program;

/** Why a session was about something else, or much shorter or longer, than planned. Coded, so that no disclosure gets into a plan. */
public enum ChangeOfPlan {
    SPEAKER_DID_NOT_COME,
    GROUP_NEEDED_ANOTHER_TOPIC,
    NOT_ENOUGH_TIME,
    FEW_PARTICIPANTS,
    SITE_OR_STAFF,
    OTHER
}
