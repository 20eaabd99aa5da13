package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.people.Obstacle;
import org.heatwatch.domain.people.PersonColumn;
import org.heatwatch.domain.people.Rekeys;
import org.heatwatch.domain.shared.PersonId;

/** A person has one account at most. One that is disabled stays with the duplicate, where the one who is kept has her own. */
@ApplicationScoped
class RekeyedAccounts implements Rekeys {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<PersonColumn> columns() {
        return List.of(PersonColumn.onlyOnce("account"));
    }

    @Override
    public Optional<Obstacle> against(PersonId merged, PersonId kept) {
        return entities.createQuery("""
                select m.username, k.username from Account m, Account k
                where m.person = :merged and m.state = ACTIVE and k.person = :kept""", Object[].class)
                .setParameter("merged", merged)
                .setParameter("kept", kept)
                .getResultStream()
                .findFirst()
                .map(row -> new Obstacle("person.merge-two-accounts", List.of((String) row[0], (String) row[1])));
    }
}
