package org.heatwatch.service.access;

import jakarta.ejb.ApplicationException;

/**
 * A call that didn't come to its end for a reason outside of it, and may be made again as it was. Where it wrote, nothing tells
 * whether the database has kept it: sent again with the same id, it counts once. It is expected, and has no stack trace: a line in
 * the log, whoever writes it.
 */
@ApplicationException(rollback = true)
public class NotConfirmed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Because {
        /** Others held or changed the same records, also when it was tried again. */
        BUSY,
        /** The database is away, or its answer was lost. */
        DATABASE_AWAY
    }

    private final Because because;

    NotConfirmed(Because because) {
        super(because.name(), null, false, false);
        this.because = because;
    }

    public Because because() {
        return because;
    }
}
