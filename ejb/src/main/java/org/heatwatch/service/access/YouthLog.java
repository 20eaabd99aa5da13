package org.heatwatch.service.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TimeOrdered;
import org.heatwatch.service.platform.crypto.Purpose;
import org.heatwatch.service.platform.crypto.Sealing;

/** Writes the event of an act of the youth zone, with a row for each youth it touched, in one statement. {@link SealLog} chains it. */
@ApplicationScoped
class YouthLog implements Events {

    private static final Logger LOG = Logger.getLogger(YouthLog.class.getName());

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Touched touched;
    private final Sealing sealing;
    private final Clock clock;

    protected YouthLog() {
        this(null, null, null, null);
    }

    @Inject
    YouthLog(Caller caller, Touched touched, Sealing sealing, Clock clock) {
        this.caller = caller;
        this.touched = touched;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void noted(String act, UUID subject, Outcome outcome) {
        write(act, subject, outcome, null, "read");
    }

    @Override
    public void acted(String act, Command command, Outcome outcome) {
        write(act, command.subject(), outcome, command.id(), "change");
    }

    private void write(String act, UUID subject, Outcome outcome, CommandId command, String purpose) {
        UUID account = caller.signedIn().map(SignedIn::account).map(AccountId::value).orElse(null);
        insert(new YouthEvent(TimeOrdered.uuid(), clock.instant().truncatedTo(ChronoUnit.MICROS), account, agency().orElse(null), act, outcome.name(),
                touched.relation().map(Enum::name).orElse(null), touched.purpose().orElse(purpose), subject,
                command == null ? null : command.value(), caller.address(), touched.youths()));
        if (outcome != Outcome.DONE) {
            LOG.log(Level.INFO, "{0} {1} on {2} by {3}", new Object[] {act, outcome, subject, account});
        }
    }

    /** Of accounts that the youth zone is closed to anyway it isn't known yet. */
    private Optional<UUID> agency() {
        return caller.standing().agency().map(AgencyId::value).or(() -> caller.signedIn().flatMap(SignedIn::person)
                .map(person -> entities.createNativeQuery("select agency_id from person where id = :person", UUID.class)
                        .setParameter("person", person.value())
                        .getSingleResult())
                .map(UUID.class::cast));
    }

    private void insert(YouthEvent event) {
        entities.unwrap(Session.class).createNativeMutationQuery("""
                with event as (
                    insert into youth_access_event (id, at, account_id, agency_id, act, outcome, relation, purpose, subject, command_id, address, mac)
                    values (:id, :at, :account, :agency, :act, :outcome, :relation, :purpose, :subject, :command, :address, :mac)),
                subjects as (
                    insert into youth_access_subject (event_id, at, youth_id) select :id, :at, unnest(cast(:youths as uuid[])))
                insert into youth_access_unsealed (event_at, event_id) values (:at, :id)""")
                .setParameter("id", event.id())
                .setParameter("at", event.at())
                .setParameter("account", event.account(), UUID.class)
                .setParameter("agency", event.agency(), UUID.class)
                .setParameter("act", event.act())
                .setParameter("outcome", event.outcome())
                .setParameter("relation", event.relation(), String.class)
                .setParameter("purpose", event.purpose())
                .setParameter("subject", event.subject(), UUID.class)
                .setParameter("command", event.command(), UUID.class)
                .setParameter("address", event.address())
                .setParameter("mac", event.mac(sealing.key(Purpose.LOG)))
                .setParameter("youths", event.youths().toArray(UUID[]::new))
                .executeUpdate();
    }
}
