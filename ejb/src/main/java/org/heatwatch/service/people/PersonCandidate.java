package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.people.LicenceNumber;
import org.heatwatch.domain.people.NameKey;

/**
 * A row that may be a known person, by the keys to look for; an empty key finds nobody.
 *
 * @param ordinal names the row in the answer
 */
public record PersonCandidate(int ordinal, String nameKey, String emailKey, String licenceKey, String agencyKey)
        implements Serializable {

    /** The candidate for what a row says; empty where it says nothing. */
    public static PersonCandidate of(int ordinal, String name, String email, String licence, String agency) {
        return new PersonCandidate(ordinal, NameKey.of(name), EmailAddress.key(email), LicenceNumber.key(licence), NameKey.of(agency));
    }
}
