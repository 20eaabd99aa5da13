package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.READ_TRAININGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.training.CalendarFeed;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** One's own calendar feed: giving it an address, a new one, and none. */
@Stateless
public class ManageFeed {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected ManageFeed() {
        this(null, null);
    }

    @Inject
    ManageFeed(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Since when the caller's feed has its address; empty if she has none. */
    @Allowed(READ_TRAININGS)
    public Optional<Instant> since() {
        return find(caller.account()).map(CalendarFeed::since);
    }

    /**
     * Gives the feed a new address; the one before ends at once.
     *
     * @throws AccessDenied if it is another's
     */
    @Allowed(READ_TRAININGS)
    public FeedResult open(OpenFeed command) {
        hold(command.account());
        SecretToken token = SecretToken.next();
        find(command.account()).ifPresentOrElse(feed -> feed.renew(token, clock.instant()),
                () -> entities.persist(new CalendarFeed(command.account(), token, clock.instant())));
        return new FeedResult.Opened(token.text());
    }

    /** @throws AccessDenied if it is another's */
    @Allowed(READ_TRAININGS)
    public FeedResult revoke(RevokeFeed command) {
        hold(command.account());
        find(command.account()).ifPresent(entities::remove);
        return new FeedResult.Revoked();
    }

    /** Two at once come one after the other. */
    private void hold(AccountId account) {
        if (!account.equals(caller.account())) {
            throw new AccessDenied();
        }
        entities.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<CalendarFeed> find(AccountId account) {
        return Optional.ofNullable(entities.find(CalendarFeed.class, account));
    }
}
