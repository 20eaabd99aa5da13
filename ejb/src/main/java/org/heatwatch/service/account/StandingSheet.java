package org.heatwatch.service.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.account.AgreementState;
import org.heatwatch.service.access.Standing;

/**
 * What the caller has of what the youth zone asks for, and what is missing.
 *
 * @param secondFactorOn true if a code is asked for at her sign-ins, also where this one went without
 * @param person true if the account is a person's
 * @param agency the person's; empty if there is none
 * @param agreement of the agency's last agreement; null if it never had one
 * @param agreementEnds the last day of that one; null if there is none
 * @param name with which she signs
 * @param formVersion of the text that counts; 0 if none is published
 * @param form the text
 * @param signedAt when she signed this version; null if she didn't
 * @param passwordGiven somebody else knows her password
 * @param due what was done to how she signs in that no second person has seen to
 */
public record StandingSheet(Standing standing, boolean secondFactorOn, boolean person, String agency, AgreementState agreement,
        LocalDate agreementEnds, String name, int formVersion, String form, Instant signedAt,
        boolean passwordGiven, List<LookLine> due) implements Serializable {}
