package org.heatwatch.domain.attendance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.people.Discipline;

/** One discipline of a {@link Headcount}. */
@Embeddable
public record HeadcountLineKey(UUID session, int edition, @Enumerated(EnumType.STRING) Discipline discipline) implements Serializable {}
