package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;

/** Somebody who may deliver a training: a person with an account as a trainer. */
public record TrainerChoice(PersonId id, String name) implements Serializable {}
