package org.heatwatch.domain.people;

import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;

/**
 * What the people room asks of each room that has rows which name people, when two of them turn out to be one: which columns it gives to
 * the one who is kept, and back when the merge is undone.
 */
public interface Rekeys {

    List<PersonColumn> columns();

    /** The first thing that stands against making them one, as it is while both are held. */
    default Optional<Obstacle> against(PersonId merged, PersonId kept) {
        return Optional.empty();
    }
}
