package org.heatwatch.service.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Carries on in the background for somebody who has asked and gone on. The doors of the session beans that the work calls ask her
 * permissions as they would in her request; each of its acts is a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnBehalf {

    private final Caller caller;

    protected OnBehalf() {
        this(null);
    }

    @Inject
    OnBehalf(Caller caller) {
        this.caller = caller;
    }

    /** Call it on a thread of an executor; a request in progress on the thread would become hers. */
    @OpenToAll(because = "the acts of the work ask their own permissions")
    public void of(SignedIn account, String fromAddress, Runnable work) {
        caller.is(account, fromAddress);
        work.run();
    }
}
