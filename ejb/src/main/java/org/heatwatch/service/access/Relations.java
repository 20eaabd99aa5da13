package org.heatwatch.service.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.YouthId;

/**
 * The caller's relations to records of the youth zone. Every query over such records holds one of the conditions, and every act on one
 * asks for the relations first; both read the same views, so that a page, a search, a count and an export see the same.
 */
@ApplicationScoped
public class Relations {

    /** Each there is, not one list of those that are allowed: a query with a list is translated anew each time. */
    private static final String ALLOWED = ":asCOORDINATOR, :asFACILITATOR, :asBREAK_GLASS, :asANALYST";

    /** The one condition on a relation {@code own}: the reader's, for what she does, and now. Its query goes through {@link #narrow}. */
    public static final String HELD =
            " own.key.accountId = :reader and own.key.relation in (" + ALLOWED + ") and own.key.opensAt <= :now and own.endsAt > :now";

    /** The condition on a program {@code p}. Its query goes through {@link #narrow}. */
    public static final String PROGRAM = """
            exists (select 1 from ProgramAccess own where own.key.programId = p.id.value and""" + HELD + ")";

    /** The condition on a cohort {@code c}. Its query goes through {@link #narrow}. */
    public static final String COHORT = """
            exists (select 1 from CohortAccess own where own.key.cohortId = c.id.value and""" + HELD + ")";

    /** The condition on a youth {@code y}. Its query goes through {@link #narrow}. */
    public static final String YOUTH = """
            exists (select 1 from YouthAccess own where own.key.youthId = y.id.value and""" + HELD + ")";

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected Relations() {
        this(null, null);
    }

    @Inject
    Relations(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Says whose the records are, now and for this act, in a query that holds one of the conditions. */
    public <T> TypedQuery<T> narrow(TypedQuery<T> query, Permission permission) {
        Set<Relation> allowing = allowing(permission);
        for (Relation each : Relation.values()) {
            query.setParameter("as" + each, allowing.contains(each) ? each : null);
        }
        return query.setParameter("reader", caller.account().value()).setParameter("now", clock.instant());
    }

    /**
     * The relations through which the caller may do this in the program.
     *
     * @throws AccessDenied if there are none, or no such program
     */
    public Set<Relation> toProgram(ProgramId program, Permission permission) {
        return held(narrow(entities.createQuery("""
                select own.key.relation from ProgramAccess own where own.key.programId = :program and""" + HELD, Relation.class), permission)
                .setParameter("program", program.value())
                .getResultList());
    }

    /**
     * The relations through which the caller may do this with the cohort.
     *
     * @throws AccessDenied if there are none, or no such cohort
     */
    public Set<Relation> toCohort(CohortId cohort, Permission permission) {
        return held(narrow(entities.createQuery("""
                select own.key.relation from CohortAccess own where own.key.cohortId = :cohort and""" + HELD, Relation.class), permission)
                .setParameter("cohort", cohort.value())
                .getResultList());
    }

    /**
     * The relations through which the caller may do this with the youth's record.
     *
     * @throws AccessDenied if there are none, or no such youth
     */
    public Set<Relation> toYouth(YouthId youth, Permission permission) {
        return held(narrow(entities.createQuery("""
                select own.key.relation from YouthAccess own where own.key.youthId = :youth and""" + HELD, Relation.class), permission)
                .setParameter("youth", youth.value())
                .getResultList());
    }

    private Set<Relation> allowing(Permission permission) {
        return Relation.allowing(permission, caller.signedIn().map(SignedIn::roles).orElse(Set.<Role>of()));
    }

    private static Set<Relation> held(Collection<Relation> found) {
        if (found.isEmpty()) {
            throw new AccessDenied();
        }
        return EnumSet.copyOf(found);
    }
}
