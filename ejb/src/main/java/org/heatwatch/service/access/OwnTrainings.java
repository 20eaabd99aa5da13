package org.heatwatch.service.access;

import jakarta.persistence.TypedQuery;

/** Narrows a query to the sessions that the caller delivers, if she sees only those. */
public final class OwnTrainings {

    /** The condition on a session {@code s}. Its query goes through {@link #of}. */
    public static final String SESSION = """
            (:all = true or exists (select 1 from TrainerAssignment own where own.key.session = s.id.value and own.key.person = :person
                and own.state = ACCEPTED))
            """;

    private OwnTrainings() {}

    /** Says whose the sessions are in a query that holds {@link #SESSION}. */
    public static <T> TypedQuery<T> of(Caller caller, TypedQuery<T> query) {
        return query.setParameter("all", !caller.ownTrainingsOnly()).setParameter("person", caller.personOrNobody());
    }
}
