package org.heatwatch.service.access;

import jakarta.ejb.ApplicationException;

/**
 * The caller's role would reach the youth zone, but second factor, agreement, attestation or the word of a second person is missing. It is the same whatever was
 * asked for, existing or not. Pages say what is missing and what to do.
 */
@ApplicationException(rollback = false)
public class StandingMissing extends AccessDenied {

    private static final long serialVersionUID = 1L;
}
