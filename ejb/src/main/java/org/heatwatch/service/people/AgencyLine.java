package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AgencyId;

/** An agency in a list. */
public record AgencyLine(AgencyId id, String name, Discipline discipline, String city, long people) implements Serializable {}
