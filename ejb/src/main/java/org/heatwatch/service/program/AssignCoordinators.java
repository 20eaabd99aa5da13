package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.ASSIGN_PROGRAMS;
import static org.heatwatch.domain.access.Permission.CONFIRM_GRANTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Grant;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.program.Program;
import org.heatwatch.domain.program.ProgramCoordinator;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.account.GrantHolder;
import org.heatwatch.service.account.GrantQueries;

/**
 * Entering programs and putting them into coordinators' hands: one asks for it, a second person confirms or declines, and it can be ended at
 * once. Who enters a program sees nothing of it but its name.
 */
@Stateless
public class AssignCoordinators {

    @PersistenceContext
    private EntityManager entities;

    private final GrantQueries grants;
    private final Caller caller;
    private final Clock clock;

    protected AssignCoordinators() {
        this(null, null, null);
    }

    @Inject
    AssignCoordinators(GrantQueries grants, Caller caller, Clock clock) {
        this.grants = grants;
        this.caller = caller;
        this.clock = clock;
    }

    @Allowed(ASSIGN_PROGRAMS)
    public GrantResult enter(EnterProgram command) {
        oneAtATime();
        try {
            Optional<String> taken = named(command.name());
            if (taken.isPresent()) {
                return new GrantResult.Refused("program.name-taken", List.of(taken.get()));
            }
            entities.persist(new Program(command.program(), command.name(), caller.account(), clock.instant()));
            giveTemplates(command.program());
            return new GrantResult.Saved();
        } catch (RuleViolation broken) {
            return new GrantResult.Refused(broken.key(), broken.arguments());
        }
    }

    /** A program begins with those that are shipped. */
    private void giveTemplates(ProgramId program) {
        entities.flush();
        entities.createNativeQuery("select 1 from give_shipped_templates(:program, :at)", Integer.class)
                .setParameter("program", program.value())
                .setParameter("at", clock.instant())
                .getResultList();
    }

    /** @throws AccessDenied if there is no such program or account */
    @Allowed(ASSIGN_PROGRAMS)
    public GrantResult ask(AskForCoordinator command) {
        hold(command.program());
        GrantHolder holder = grants.holder(command.account());
        Optional<GrantResult> obstacle = obstacle(holder);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (isAskedOrHeld(command)) {
            return new GrantResult.Refused("grant.account-already", List.of(holder.name()));
        }
        try {
            caller.standing().mustBeSure();
            entities.persist(new ProgramCoordinator(command.assignment(), command.program(), command.account(),
                    new Grant(command.reason(), caller.account(), clock.instant())));
            return new GrantResult.Saved();
        } catch (RuleViolation broken) {
            return new GrantResult.Refused(broken.key(), broken.arguments());
        }
    }

    /** @throws AccessDenied if there is no such assignment */
    @Allowed(CONFIRM_GRANTS)
    public GrantResult confirm(ConfirmCoordinator command) {
        ProgramCoordinator assignment = get(command.assignment());
        Optional<GrantResult> obstacle = obstacle(grants.holder(assignment.account()));
        return obstacle.isPresent() ? obstacle.get() : GrantResult.of(command.seenVersion(), assignment.version(), () -> {
            caller.standing().mustBeSure();
            assignment.grant().confirm(assignment.account(), caller.account(), clock.instant());
        });
    }

    /** @throws AccessDenied if there is no such assignment */
    @Allowed(CONFIRM_GRANTS)
    public GrantResult decline(DeclineCoordinator command) {
        ProgramCoordinator assignment = get(command.assignment());
        return GrantResult.of(command.seenVersion(), assignment.version(),
                () -> assignment.grant().decline(assignment.account(), caller.account(), clock.instant()));
    }

    /** @throws AccessDenied if there is no such assignment */
    @Allowed(ASSIGN_PROGRAMS)
    public GrantResult withdraw(WithdrawCoordinator command) {
        ProgramCoordinator assignment = get(command.assignment());
        return GrantResult.of(command.seenVersion(), assignment.version(),
                () -> assignment.grant().withdraw(caller.account(), clock.instant()));
    }

    /**
     * Her next request is without it.
     *
     * @throws AccessDenied if there is no such assignment
     */
    @Allowed(ASSIGN_PROGRAMS)
    public GrantResult end(EndAssignment command) {
        ProgramCoordinator assignment = get(command.assignment());
        return GrantResult.of(command.seenVersion(), assignment.version(),
                () -> assignment.grant().end(command.reason(), caller.account(), clock.instant()));
    }

    private static Optional<GrantResult> obstacle(GrantHolder holder) {
        return holder.roles().contains(Role.COORDINATOR)
                ? holder.obstacle()
                : Optional.of(new GrantResult.Refused("grant.account-coordinates-not", List.of(holder.name())));
    }

    private ProgramCoordinator get(ProgramCoordinatorId id) {
        return Optional.ofNullable(entities.find(ProgramCoordinator.class, id)).orElseThrow(AccessDenied::new);
    }

    /** Of two who ask for the same, the second hears of the first's. */
    private void hold(ProgramId program) {
        if (entities.find(Program.class, program, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new AccessDenied();
        }
    }

    /** Of two who enter the same name, the second hears of the first's. */
    private void oneAtATime() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('program', 0))", Integer.class).getSingleResult();
    }

    private Optional<String> named(String name) {
        return entities.createQuery("select p.name from Program p where p.nameKey = :key", String.class)
                .setParameter("key", NameKey.of(name))
                .getResultStream()
                .findFirst();
    }

    private boolean isAskedOrHeld(AskForCoordinator command) {
        return entities.createQuery("""
                select count(c) from ProgramCoordinator c
                where c.program = :program and c.account = :account and c.grant.state in (ASKED, CONFIRMED)""", Long.class)
                .setParameter("program", command.program())
                .setParameter("account", command.account())
                .getSingleResult() > 0;
    }
}
