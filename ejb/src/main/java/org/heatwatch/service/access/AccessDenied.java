package org.heatwatch.service.access;

import jakarta.ejb.ApplicationException;

/**
 * The caller may not do this, or not to this record. It keeps the transaction, so that the event of the denial is committed.
 * Pages answer it as if the record did not exist.
 */
@ApplicationException(rollback = false)
public class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
