package org.heatwatch.domain.training;

/** What can stand against a plan. */
public enum ClashKind {
    /** A trainer delivers another training at that time. */
    TRAINER_BUSY(true),
    /** Another training is in the room at that time. */
    ROOM_TAKEN(true),
    /** A trainer has too little time between two venues. */
    TRAVEL(false),
    /** A trainer has said that she can't. */
    UNAVAILABLE(false),
    /** The room holds fewer people than the training has seats. */
    SEATS(false),
    /** The day is a holiday. */
    HOLIDAY(false);

    private final boolean refused;

    ClashKind(boolean refused) {
        this.refused = refused;
    }

    /** True for what never happens; else a coordinator may plan it all the same, with a reason. */
    public boolean isRefused() {
        return refused;
    }
}
