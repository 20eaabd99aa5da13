package org.heatwatch.service.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.shared.YouthId;

/**
 * Which youths the act of the youth zone that is going on shows or changes, and how the caller came to it. A session bean of the zone
 * says so; the {@link Door} writes it into the act's event.
 */
@RequestScoped
public class Touched {

    private final SortedSet<UUID> youths = new TreeSet<>();
    private UUID soughtInVain;
    private Relation relation;
    private String purpose;
    private boolean goingOn;

    public void youths(Collection<YouthId> shownOrChanged) {
        shownOrChanged.forEach(youth -> youths.add(youth.value()));
    }

    /** Whose record the caller named and may not see: the denial's event names her, so that her coordinator hears of it. */
    public void inVain(YouthId sought) {
        soughtInVain = sought.value();
    }

    /** The strongest of the relations goes into the event: emergency access only where there is no other. */
    public void through(Set<Relation> relations) {
        relation = Collections.min(relations);
    }

    /** Beside plain reading and changing: "roll", "export", "print", "break-glass". */
    public void purpose(String of) {
        purpose = of;
    }

    /** From now on an act of the youth zone goes on; what it calls is part of it. */
    void begins() {
        youths.clear();
        soughtInVain = null;
        relation = null;
        purpose = null;
        goingOn = true;
    }

    void ends() {
        goingOn = false;
    }

    boolean isGoingOn() {
        return goingOn;
    }

    /** False for a read that showed nothing of any youth. */
    boolean isSomething() {
        return purpose != null || !youths.isEmpty();
    }

    SortedSet<UUID> youths() {
        return youths;
    }

    Optional<UUID> soughtInVain() {
        return Optional.ofNullable(soughtInVain);
    }

    Optional<Relation> relation() {
        return Optional.ofNullable(relation);
    }

    Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }
}
