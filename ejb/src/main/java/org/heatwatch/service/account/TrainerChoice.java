package org.heatwatch.service.account;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;

/**
 * A person who may deliver a training.
 *
 * @param agency empty if she has none
 * @param trainer true if she has a trainer's account, and so can take attendance
 */
public record TrainerChoice(PersonId id, String name, String agency, boolean trainer) implements Serializable {}
