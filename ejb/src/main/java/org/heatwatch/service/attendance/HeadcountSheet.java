package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of people of one session.
 *
 * @param editions the latest, which holds, first; none if nothing was entered
 */
public record HeadcountSheet(RollSession session, List<HeadcountEdition> editions) implements Serializable {

    public Optional<HeadcountEdition> latest() {
        return editions.stream().findFirst();
    }
}
