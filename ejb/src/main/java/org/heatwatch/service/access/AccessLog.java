package org.heatwatch.service.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.domain.access.AccessEvent;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;

/** Writes the event of an act in the act's own transaction. An act whose event can't be written fails. */
@ApplicationScoped
public class AccessLog implements Events {

    private static final Logger LOG = Logger.getLogger(AccessLog.class.getName());

    @PersistenceContext
    private EntityManager entities;

    private final CommandReceipts receipts;
    private final Caller caller;
    private final Clock clock;

    protected AccessLog() {
        this(null, null, null);
    }

    @Inject
    AccessLog(CommandReceipts receipts, Caller caller, Clock clock) {
        this.receipts = receipts;
        this.caller = caller;
        this.clock = clock;
    }

    /** An event without a command: a sign-in, an export, a denial. */
    @Override
    public void noted(String act, UUID subject, Outcome outcome) {
        write(act, subject, outcome, null);
    }

    @Override
    public void acted(String act, Command command, Outcome outcome) {
        write(act, command.subject(), outcome, command.id());
    }

    @Override
    public void ended(String act, Command command, Outcome outcome, byte[] answer) {
        acted(act, command, outcome);
        receipts.keep(command, answer);
    }

    private void write(String act, UUID subject, Outcome outcome, CommandId command) {
        AccountId account = caller.signedIn().map(SignedIn::account).orElse(null);
        entities.persist(new AccessEvent(clock.instant(), account, act, subject, outcome, command, caller.address()));
        if (outcome != Outcome.DONE) {
            LOG.log(Level.INFO, "{0} {1} on {2} by {3}", new Object[] {act, outcome, subject, account});
        }
    }
}
