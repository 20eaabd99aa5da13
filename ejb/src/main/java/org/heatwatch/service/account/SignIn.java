package org.heatwatch.service.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.SignInFailure;
import org.heatwatch.domain.account.SignInRecord;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OpenToAll;
import org.heatwatch.service.access.SignedIn;

/** Entering, going on and leaving. Each request goes on with its sign-in, so that one ended on the server is over at once. */
@Stateless
public class SignIn {

    /** How long a sign-in lasts after an act of the user. */
    public static final Duration IDLE = SignInRecord.IDLE;

    @PersistenceContext
    private EntityManager entities;

    private final Passwords passwords;
    private final Caller caller;
    private final AccessLog log;
    private final Clock clock;

    protected SignIn() {
        this(null, null, null, null);
    }

    @Inject
    SignIn(Passwords passwords, Caller caller, AccessLog log, Clock clock) {
        this.passwords = passwords;
        this.caller = caller;
        this.log = log;
        this.clock = clock;
    }

    @OpenToAll(because = "nobody is signed in before")
    public SignInResult enter(String username, String password, String address) {
        String name = shortened(username.strip().toLowerCase(Locale.ROOT));
        Instant now = clock.instant();
        var throttled = new SignInResult.Throttled((int) SignInFailure.WINDOW.toMinutes());
        if (isThrottled(name, address, now)) {
            return throttled;
        }
        Optional<Account> account = find(name);
        boolean matches = account.isPresent() ? passwords.matches(password, account.get().passwordHash()) : passwords.matchesNobody(password);
        oneAtATime(name);
        oneAtATime("address " + address);
        if (isThrottled(name, address, now)) {
            return throttled;
        }
        if (!matches || !account.get().isActive()) {
            entities.persist(new SignInFailure(now, name, address));
            log.noted("SignIn.enter", account.map(known -> known.id().value()).orElse(null), Outcome.DENIED);
            return new SignInResult.Wrong();
        }
        var signIn = new SignInRecord(SignInId.next(), account.get().id(), now, address);
        entities.persist(signIn);
        SignedIn signedIn = signedIn(account.get());
        caller.is(signedIn, address);
        log.noted("SignIn.enter", account.get().id().value(), Outcome.DONE);
        return new SignInResult.Entered(signIn.id(), signedIn);
    }

    /**
     * Makes this request's calls the account's that signed in, if the sign-in still lives.
     *
     * @param usersAct false for a page that asks for news on its own, which doesn't keep a sign-in alive
     */
    @OpenToAll(because = "it finds out who is calling")
    public Optional<SignedIn> goOn(SignInId id, String address, boolean usersAct) {
        List<Object[]> found = entities.createQuery("""
                select s, a from SignInRecord s join Account a on a.id = s.account left join fetch a.roles
                where s.id = :id""", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : goOn((SignInRecord) found.get(0)[0], (Account) found.get(0)[1], address, usersAct);
    }

    private Optional<SignedIn> goOn(SignInRecord signIn, Account account, String address, boolean usersAct) {
        Instant now = clock.instant();
        if (!signIn.isLive(now) || !account.isActive()) {
            return Optional.empty();
        }
        if (usersAct && signIn.isToBeNoted(now)) {
            note(signIn, now);
        }
        SignedIn signedIn = signedIn(account);
        caller.is(signedIn, address);
        return Optional.of(signedIn);
    }

    /** How long a sign-in lasts if the user does nothing more; zero if it is over. */
    @OpenToAll(because = "whoever holds a sign-in may know when it ends")
    public Duration left(SignInId id) {
        Instant now = clock.instant();
        return Optional.ofNullable(entities.find(SignInRecord.class, id))
                .filter(signIn -> signIn.isLive(now))
                .map(signIn -> Duration.between(now, signIn.endsAt()))
                .orElse(Duration.ZERO);
    }

    @OpenToAll(because = "whoever holds a sign-in may end it")
    public void leave(SignInId id) {
        entities.createQuery("update SignInRecord s set s.endedAt = :now where s.id = :id and s.endedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Of many requests at once one notes the act. */
    private void note(SignInRecord signIn, Instant now) {
        entities.createQuery("""
                update SignInRecord s set s.lastActAt = :now
                where s.id = :id and s.lastActAt = :seen and s.endedAt is null""")
                .setParameter("now", now)
                .setParameter("id", signIn.id())
                .setParameter("seen", signIn.lastActAt())
                .executeUpdate();
    }

    private boolean isThrottled(String name, String address, Instant now) {
        return failures("name", name, now) >= SignInFailure.MOST_PER_NAME
                || failures("address", address, now) >= SignInFailure.MOST_PER_ADDRESS;
    }

    /**
     * Guesses at one name, or from one address, wait for each other and are counted again: many at once can't outrun the count. Only
     * the counting waits, not the half second that a password takes to check.
     */
    private void oneAtATime(String what) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))", Integer.class)
                .setParameter("what", what)
                .getSingleResult();
    }

    private long failures(String by, String value, Instant now) {
        return entities.createQuery("select count(f) from SignInFailure f where f." + by + " = :value and f.at > :since", Long.class)
                .setParameter("value", value)
                .setParameter("since", now.minus(SignInFailure.WINDOW))
                .getSingleResult();
    }

    private Optional<Account> find(String name) {
        return entities.createQuery("from Account a where lower(a.username) = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private static SignedIn signedIn(Account account) {
        return new SignedIn(account.id(), account.person().orElse(null), account.displayName(), account.roles());
    }

    private static String shortened(String name) {
        return name.length() > 100 ? name.substring(0, 100) : name;
    }
}
