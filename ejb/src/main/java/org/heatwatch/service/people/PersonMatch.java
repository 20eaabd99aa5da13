package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;

/**
 * A known person whom a candidate may be.
 *
 * @param ordinal the candidate's
 * @param email empty if unknown
 */
public record PersonMatch(int ordinal, PersonId person, String fullName, String email, MatchedBy by) implements Serializable {}
