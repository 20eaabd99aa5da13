package org.heatwatch.service.account;

import static org.heatwatch.domain.account.SignInPath.CODE;
import static org.heatwatch.domain.account.SignInPath.PASSWORD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.account.Account;
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
    private final Attempts attempts;
    private final SecondFactors secondFactors;
    private final Entering entering;
    private final Standings standings;
    private final Caller caller;
    private final AccessLog log;
    private final Clock clock;

    protected SignIn() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    SignIn(Passwords passwords, Attempts attempts, SecondFactors secondFactors, Entering entering, Standings standings, Caller caller,
            AccessLog log, Clock clock) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.secondFactors = secondFactors;
        this.entering = entering;
        this.standings = standings;
        this.caller = caller;
        this.log = log;
        this.clock = clock;
    }

    @OpenToAll(because = "nobody is signed in before")
    public SignInResult enter(String username, String password, String address) {
        String name = Attempts.name(username);
        if (attempts.isClosed(PASSWORD, name, address)) {
            return new SignInResult.Throttled(Attempts.MINUTES);
        }
        Optional<Account> account = find(name);
        boolean matches = passwords.matches(password, account.flatMap(Account::passwordHash));
        // Only the counting is done in turn, not the half second that a password takes to check.
        if (attempts.isClosedInTurn(PASSWORD, name, address)) {
            return new SignInResult.Throttled(Attempts.MINUTES);
        }
        if (!matches || !account.get().isActive()) {
            attempts.failed(PASSWORD, name, address);
            log.noted("SignIn.enter", account.map(known -> known.id().value()).orElse(null), Outcome.DENIED);
            return new SignInResult.Wrong();
        }
        if (secondFactors.isOn(account.get().id())) {
            return entering.codeDue(account.get(), address);
        }
        if (!Passwords.isEnoughAlone(password)) {
            log.noted("SignIn.enter", account.get().id().value(), Outcome.REFUSED);
            return new SignInResult.TooShort(Account.MIN_PASSWORD);
        }
        return entering.in(account.get(), address, "SignIn.enter");
    }

    /**
     * The second step, where one is due.
     *
     * @param code of the authenticator app, or one to recover with
     */
    @OpenToAll(because = "nobody is signed in before")
    public SignInResult enterCode(SignInId id, String code, String address) {
        Optional<SignInRecord> waiting = Optional.ofNullable(entities.find(SignInRecord.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(signIn -> signIn.awaitsCode(clock.instant()));
        Optional<Account> account = waiting.map(signIn -> entities.find(Account.class, signIn.account())).filter(Account::isActive);
        if (account.isEmpty()) {
            return new SignInResult.Over();
        }
        String name = account.get().id().toString();
        if (attempts.isClosedInTurn(CODE, name, address)) {
            return new SignInResult.Throttled(Attempts.MINUTES);
        }
        if (!secondFactors.accepts(account.get().id(), code)) {
            attempts.failed(CODE, name, address);
            log.noted("SignIn.enterCode", account.get().id().value(), Outcome.DENIED);
            return new SignInResult.Wrong();
        }
        waiting.get().complete(clock.instant());
        return entering.in(waiting.get(), account.get(), address, "SignIn.enterCode");
    }

    /**
     * Makes this request's calls the account's that signed in, if the sign-in still lives.
     *
     * @param usersAct false for a page that asks for news on its own, which doesn't keep a sign-in alive
     */
    @OpenToAll(because = "it finds out who is calling")
    public Optional<SignedIn> goOn(SignInId id, String address, boolean usersAct) {
        List<Object[]> found = standings.now(entities.createQuery("select s, a, " + Standings.SELECTED + """
                from SignInRecord s join Account a on a.id = s.account left join fetch a.roles
                where s.id = :id""", Object[].class))
                .setParameter("id", id)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : goOn(found.get(0), address, usersAct);
    }

    private Optional<SignedIn> goOn(Object[] found, String address, boolean usersAct) {
        var signIn = (SignInRecord) found[0];
        var account = (Account) found[1];
        Instant now = clock.instant();
        if (!signIn.isLive(now) || !account.isActive()) {
            return Optional.empty();
        }
        if (usersAct && signIn.isToBeNoted(now)) {
            note(signIn, now);
        }
        SignedIn signedIn = Standings.read(account, signIn, found, 2);
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

    private Optional<Account> find(String name) {
        return entities.createQuery("from Account a where lower(a.username) = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
