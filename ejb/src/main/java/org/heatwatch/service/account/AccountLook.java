package org.heatwatch.service.account;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.SecondLookId;

/**
 * What the second person looks at.
 *
 * @param email where links to set its password go; empty if it has no address
 * @param proven something beside a password is asked for at its sign-ins: a second factor, or an issuer's word
 * @param passwordGiven somebody else knows its password
 * @param own it is the caller's
 * @param madeByCaller the caller did some of it
 * @param due what was done to it, the latest last; none if nothing waits
 */
public record AccountLook(String email, boolean proven, boolean passwordGiven, boolean own, boolean madeByCaller, List<LookLine> due)
        implements Serializable {

    /** What the caller saw last, for {@link ConfirmAccount}; only where something is due. */
    public SecondLookId seen() {
        return due.get(due.size() - 1).id();
    }

    /** True if it is ready, and the caller may be the second person. */
    public boolean isDecidable() {
        return proven && !passwordGiven && !own && !madeByCaller;
    }
}
