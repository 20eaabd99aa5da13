package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.ASSIGN_PROGRAMS;
import static org.heatwatch.domain.access.Permission.CONFIRM_GRANTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.ProgramCoordinator;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.GrantSheet;
import org.heatwatch.service.account.GrantQueries;

/** Looking up in whose hands programs are, and what waits for a second person. */
@Stateless
public class AssignmentQueries {

    @PersistenceContext
    private EntityManager entities;

    private final GrantQueries grants;
    private final Caller caller;

    protected AssignmentQueries() {
        this(null, null);
    }

    @Inject
    AssignmentQueries(GrantQueries grants, Caller caller) {
        this.grants = grants;
        this.caller = caller;
    }

    /**
     * What is to be decided first, then what holds, then what is over; the latest first.
     *
     * @param firstRow from 0
     */
    @Allowed(CONFIRM_GRANTS)
    public List<AssignmentLine> assignments(int firstRow, int pageSize) {
        return entities.createQuery("""
                select new AssignmentLine(c.id, p.name, h.displayName, c.grant.state, a.displayName, c.grant.askedAt)
                from ProgramCoordinator c join Program p on p.id = c.program join Account h on h.id = c.account
                    join Account a on a.id = c.grant.askedBy
                order by case c.grant.state when ASKED then 0 when CONFIRMED then 1 else 2 end, c.grant.askedAt desc, c.id""",
                AssignmentLine.class)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    @Allowed(CONFIRM_GRANTS)
    public long countAssignments() {
        return entities.createQuery("select count(c) from ProgramCoordinator c", Long.class).getSingleResult();
    }

    /** How many the caller can decide. */
    @Allowed(CONFIRM_GRANTS)
    public long countToDecide() {
        return entities.createQuery("""
                select count(c) from ProgramCoordinator c
                where c.grant.state = ASKED and c.account <> :caller and c.grant.askedBy <> :caller""", Long.class)
                .setParameter("caller", caller.account())
                .getSingleResult();
    }

    /** @throws AccessDenied if there is no such assignment */
    @Allowed(CONFIRM_GRANTS)
    public AssignmentSheet assignment(ProgramCoordinatorId id) {
        Tuple row = entities.createQuery("""
                select c as assignment, p.name as program, a.displayName as asker, coalesce(d.displayName, '') as decider,
                    coalesce(e.displayName, '') as ender
                from ProgramCoordinator c join Program p on p.id = c.program join Account a on a.id = c.grant.askedBy
                    left join Account d on d.id = c.grant.decidedBy left join Account e on e.id = c.grant.endedBy
                where c.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        ProgramCoordinator assignment = row.get("assignment", ProgramCoordinator.class);
        return new AssignmentSheet(id, row.get("program", String.class), grants.holder(assignment.account()),
                GrantSheet.of(assignment.grant(), assignment.account(), assignment.version(), caller.account(), row.get("asker", String.class),
                        row.get("decider", String.class), row.get("ender", String.class)));
    }

    @Allowed(ASSIGN_PROGRAMS)
    public List<ProgramChoice> programs() {
        return entities.createQuery("select new ProgramChoice(p.id, p.name) from Program p order by p.nameKey", ProgramChoice.class).getResultList();
    }

    /** Everybody who coordinates, by name. */
    @Allowed(ASSIGN_PROGRAMS)
    public List<CoordinatorChoice> coordinators() {
        return entities.createQuery("""
                select new CoordinatorChoice(a.id, a.displayName) from Account a join a.roles r
                where a.state = ACTIVE and r.key.role = :coordinator order by lower(a.displayName), a.id""", CoordinatorChoice.class)
                .setParameter("coordinator", Role.COORDINATOR)
                .getResultList();
    }
}
