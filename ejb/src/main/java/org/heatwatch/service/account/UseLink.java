package org.heatwatch.service.account;

import static org.heatwatch.domain.account.SignInPath.LINK_ASKED;
import static org.heatwatch.domain.account.SignInPath.LINK_USED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.AccountLink;
import org.heatwatch.domain.account.LinkPurpose;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.OpenToAll;

/**
 * Setting a password by a link that came by mail: asking for one, the token that its letter gets, and using it. Whoever asks hears the same,
 * after the same statements, whether there is such an account or not.
 */
@Stateless
public class UseLink {

    @PersistenceContext
    private EntityManager entities;

    private final Links links;
    private final Attempts attempts;
    private final Passwords passwords;
    private final SignIns signIns;
    private final AccessLog log;
    private final Clock clock;

    protected UseLink() {
        this(null, null, null, null, null, null);
    }

    @Inject
    UseLink(Links links, Attempts attempts, Passwords passwords, SignIns signIns, AccessLog log, Clock clock) {
        this.links = links;
        this.attempts = attempts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Has a link sent to whoever signs in with this name or has this e-mail address.
     *
     * @return false if this name, or somebody at this network address, has asked too often
     */
    @OpenToAll(because = "whoever forgot her password can't sign in")
    public boolean ask(String typed, String address) {
        String name = Attempts.name(typed);
        if (attempts.isClosedInTurn(LINK_ASKED, name, address)) {
            return false;
        }
        attempts.failed(LINK_ASKED, name, address);
        List<AccountId> found = links.ask(LinkPurpose.RESET, name);
        log.noted("UseLink.ask", found.stream().map(AccountId::value).findFirst().orElse(null), Outcome.DONE);
        return true;
    }

    /** The token for a letter that is being written; it replaces the one of an earlier letter. */
    @OpenToAll(because = "the outbox writes letters for nobody who is signed in")
    public String issue(AccountId account) {
        return entities.find(AccountLink.class, account, LockModeType.PESSIMISTIC_WRITE).issue(clock.instant());
    }

    /**
     * Sets the password of the account whose link it is, and ends its sign-ins.
     *
     * @throws org.heatwatch.domain.shared.RuleViolation account.password-length or account.password-weak; the link can be used again
     */
    @OpenToAll(because = "the token proves whose it is")
    public LinkResult setPassword(String token, NewPassword password, String address) {
        byte[] hash = AccountLink.hash(token.strip());
        String name = HexFormat.of().formatHex(hash);
        if (attempts.isClosedInTurn(LINK_USED, name, address)) {
            return new LinkResult.Throttled(Attempts.MINUTES);
        }
        Optional<AccountLink> link = live(hash);
        Optional<Account> account = link.map(each -> entities.find(Account.class, each.account())).filter(Account::isActive);
        if (account.isEmpty()) {
            attempts.failed(LINK_USED, name, address);
            log.noted("UseLink.setPassword", null, Outcome.DENIED);
            return new LinkResult.Over();
        }
        account.get().renewPassword(passwords.hash(password, account.get()));
        entities.remove(link.get());
        signIns.end(account.get().id());
        log.noted("UseLink.setPassword", account.get().id().value(), Outcome.DONE);
        return new LinkResult.PasswordSet(account.get().username());
    }

    private Optional<AccountLink> live(byte[] hash) {
        return entities.createQuery("from AccountLink l where l.tokenHash = :hash", AccountLink.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(each -> each.isLive(clock.instant()));
    }
}
