package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.training.FeedResult;
import org.heatwatch.service.training.ManageFeed;
import org.heatwatch.service.training.OpenFeed;

/** Words for calendar feeds, and what the database holds of them. */
@ApplicationScoped
@Transactional
public class Feeds {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private ManageFeed feeds;

    @Inject
    private Caller caller;

    /** The secret of a new address of the caller's feed. */
    public String opened() {
        return ((FeedResult.Opened) feeds.open(new OpenFeed(CommandId.next(), caller.account()))).token();
    }

    /** Nobody has asked for a feed that isn't there. */
    public void forgetMisses() {
        entities.createQuery("delete from FeedMiss").executeUpdate();
    }

    public void disable(AccountId account) {
        change("update account set state = 'DISABLED' where id = :account", account);
    }

    public void takeRoles(AccountId account) {
        change("delete from account_role where account_id = :account", account);
    }

    private void change(String sql, AccountId account) {
        entities.createNativeQuery(sql).setParameter("account", account.value()).executeUpdate();
    }

    /** How many rows that could hold a secret hold this one. */
    public long rowsWith(String token) {
        return (Long) entities.createNativeQuery("""
                select (select count(*) from command_receipt where position(convert_to(:token, 'UTF8') in result) > 0)
                    + (select count(*) from calendar_feed where position(convert_to(:token, 'UTF8') in token_hash) > 0)
                    + (select count(*) from access_event e where position(:token in cast(to_jsonb(e) as text)) > 0)""", Long.class)
                .setParameter("token", token)
                .getSingleResult();
    }

    /** How often a feed of this account was handed over. */
    public long handedOver(AccountId account) {
        return entities.createQuery("""
                select count(e) from AccessEvent e where e.act = 'ReadFeed.read' and e.account = :account and e.outcome = DONE""", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }
}
