package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import org.heatwatch.domain.account.SignInFailure;
import org.heatwatch.domain.account.SignInPath;
import org.heatwatch.domain.people.EmailAddress;

/**
 * Counts who guesses, on each path by name and by address, and closes the path for a while. Guesses at one name, or from one address, wait
 * for each other before they are counted: many at once can't outrun the count.
 */
@ApplicationScoped
class Attempts {

    /** For how long a path may be closed. */
    static final int MINUTES = (int) SignInFailure.WINDOW.toMinutes();

    private static final int LONGEST_NAME = EmailAddress.MAX;

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected Attempts() {
        this(null);
    }

    @Inject
    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** A typed name as it is counted, whatever its case and length. */
    static String name(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    boolean isClosed(SignInPath path, String name, String address) {
        return failures(path, "name", name) >= SignInFailure.MOST_PER_NAME
                || failures(path, "address", address) >= SignInFailure.MOST_PER_ADDRESS;
    }

    /** As {@link #isClosed}, once those before it have ended: until this transaction ends, nobody else counts. */
    boolean isClosedInTurn(SignInPath path, String name, String address) {
        oneAtATime(path + " " + name);
        oneAtATime(path + " from " + address);
        return isClosed(path, name, address);
    }

    void failed(SignInPath path, String name, String address) {
        entities.persist(new SignInFailure(clock.instant(), path, name, address));
    }

    private long failures(SignInPath path, String by, String value) {
        return entities.createQuery("select count(f) from SignInFailure f where f.path = :path and f." + by + " = :value and f.at > :since",
                Long.class)
                .setParameter("path", path)
                .setParameter("value", value)
                .setParameter("since", clock.instant().minus(SignInFailure.WINDOW))
                .getSingleResult();
    }

    private void oneAtATime(String what) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))", Integer.class)
                .setParameter("what", what)
                .getSingleResult();
    }
}
