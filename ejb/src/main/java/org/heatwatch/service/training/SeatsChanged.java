package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.RegistrationId;

/**
 * Fired in the transaction of an act, once its rows are kept: these registrations are not what they were. Whoever has something to
 * say about that reads what they are now.
 */
public record SeatsChanged(List<RegistrationId> registrations) implements Serializable {}
