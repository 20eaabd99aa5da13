package org.heatwatch.service.account;

/** The issuer can't be reached, or what it sent proves nothing. */
public class IssuerFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public IssuerFailed(String why) {
        super(why);
    }

    IssuerFailed(Exception cause) {
        super(cause);
    }
}
