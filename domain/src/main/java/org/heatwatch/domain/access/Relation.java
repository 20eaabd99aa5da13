package org.heatwatch.domain.access;

import static org.heatwatch.domain.access.DataClass.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ties an account to a record of the youth zone: rows of the views {@code program_access}, {@code cohort_access} and
 * {@code youth_access}. A relation opens what its role may do, and of that the data classes it sees.
 */
public enum Relation {
    /** Of the program that she is assigned to. Others' notes stay closed to her. */
    COORDINATOR(Role.COORDINATOR, EnumSet.complementOf(EnumSet.of(NOTE))),
    /** Of a cohort, while assigned to it. */
    FACILITATOR(Role.FACILITATOR, EnumSet.of(REFERENCE, PROGRAM, IDENTITY, PROGRESS, NOTE)),
    /** To one youth in an emergency, for an hour: reads, and changes nothing. */
    BREAK_GLASS(null, EnumSet.complementOf(EnumSet.of(NOTE, SCREENING))),
    /** Of every program: what is published of it. */
    ANALYST(Role.ANALYST, EnumSet.of(PROGRAM));

    private final Role role;
    private final Set<DataClass> seen;

    Relation(Role role, Set<DataClass> seen) {
        this.role = role;
        this.seen = seen;
    }

    /** True if an account with these roles may do it through this relation. */
    public boolean allows(Permission permission, Set<Role> roles) {
        return role == null
                ? permission == Permission.READ_YOUTH
                : roles.contains(role) && role.allows(permission);
    }

    /** The relations through which an account with these roles may do it. */
    public static Set<Relation> allowing(Permission permission, Set<Role> roles) {
        return Stream.of(values()).filter(relation -> relation.allows(permission, roles)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
    }

    /** True if one of the relations sees data of this class: the one place that decides what is masked. */
    public static boolean see(Collection<Relation> relations, DataClass data) {
        return relations.stream().anyMatch(relation -> relation.seen.contains(data));
    }
}
