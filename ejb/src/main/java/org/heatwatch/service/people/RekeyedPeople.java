package org.heatwatch.service.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.heatwatch.domain.people.PersonColumn;
import org.heatwatch.domain.people.Rekeys;

/** Whoever was merged into somebody follows when that one is merged too. */
@ApplicationScoped
class RekeyedPeople implements Rekeys {

    @Override
    public List<PersonColumn> columns() {
        return List.of(new PersonColumn("person", "merged_into", "id", "0", "false"));
    }
}
