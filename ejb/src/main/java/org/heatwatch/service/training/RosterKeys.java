package org.heatwatch.service.training;

import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.people.LicenceNumber;
import org.heatwatch.domain.people.NameKey;

/** By what a row of a roster is recognised; empty where the row has nothing. */
record RosterKeys(String name, String email, String licence, String agency) {

    static final RosterKeys NONE = new RosterKeys("", "", "", "");

    static RosterKeys of(RosterRow row) {
        return new RosterKeys(NameKey.of(row.name().full()), EmailAddress.key(row.email()), LicenceNumber.key(row.licence()),
                NameKey.of(row.agency()));
    }

    /** Name and agency together; empty unless the row has both. */
    String nameAndAgency() {
        return name.isEmpty() || agency.isEmpty() ? "" : name + '|' + agency;
    }

    boolean tellNobody() {
        return email.isEmpty() && licence.isEmpty() && agency.isEmpty();
    }
}
