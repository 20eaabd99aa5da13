package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AgencyId;

/** What is known of one agency. */
public record AgencySheet(AgencyId id, String name, Discipline discipline, String city, long people, long version)
        implements Serializable {}
