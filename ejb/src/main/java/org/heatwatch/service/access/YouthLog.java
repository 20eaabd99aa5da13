package org.heatwatch.service.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TimeOrdered;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.platform.crypto.Purpose;
import org.heatwatch.service.platform.crypto.Sealing;

/** Writes the event of an act of the youth zone, with a row for each youth it touched, in one statement. {@link SealLog} chains it. */
@ApplicationScoped
public class YouthLog implements Events {

    private static final Logger LOG = Logger.getLogger(YouthLog.class.getName());

    private static final String INSERT = """
            with event as (
                insert into youth_access_event (id, at, account_id, agency_id, act, outcome, relation, purpose, subject, command_id, address, mac)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id, at),
            subjects as (
                insert into youth_access_subject (event_id, at, youth_id) select id, at, unnest(?) from event)%s
            insert into youth_access_unsealed (event_at, event_id) select at, id from event""";

    private static final String WITHOUT_ANSWER = INSERT.formatted("");

    /** The receipt in the same statement: every mark writes both. */
    private static final String WITH_ANSWER = INSERT.formatted(", kept as (update command_receipt set result = ? where command_id = ?)");

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
        write(act, touched.soughtInVain().orElse(subject), outcome, null, "read", null);
    }

    @Override
    public void acted(String act, Command command, Outcome outcome) {
        write(act, command.subject(), outcome, command.id(), "change", null);
    }

    /** What the command did is flushed first, so that its failures are its own. */
    @Override
    public void ended(String act, Command command, Outcome outcome, byte[] answer) {
        entities.flush();
        write(act, command.subject(), outcome, command.id(), "change", answer);
    }

    /** False while the store of keys is closed: nothing of the youth zone may happen then. */
    public boolean isOpen() {
        return sealing.isOpen();
    }

    /** What time did to these youths, with nobody calling. */
    public void happened(String act, UUID subject, Collection<YouthId> to) {
        Set<UUID> youths = to.stream().map(YouthId::value).collect(Collectors.toCollection(TreeSet::new));
        var event = new YouthEvent(TimeOrdered.uuid(), clock.instant().truncatedTo(ChronoUnit.MICROS), null, null, act, Outcome.DONE.name(), null,
                "change", subject, null, caller.address(), youths);
        insert(event, null);
    }

    /** @param answer null for none */
    private void write(String act, UUID subject, Outcome outcome, CommandId command, String purpose, byte[] answer) {
        UUID account = caller.signedIn().map(SignedIn::account).map(AccountId::value).orElse(null);
        insert(new YouthEvent(TimeOrdered.uuid(), clock.instant().truncatedTo(ChronoUnit.MICROS), account, agency().orElse(null), act, outcome.name(),
                touched.relation().map(Enum::name).orElse(null), touched.purpose().orElse(purpose), subject,
                command == null ? null : command.value(), caller.address(), touched.youths()), answer);
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

    /** By plain JDBC: of what an act costs more than without the log this would be a fifth. */
    private void insert(YouthEvent event, byte[] answer) {
        byte[] mac = event.mac(sealing.key(Purpose.LOG));
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(answer == null ? WITHOUT_ANSWER : WITH_ANSWER)) {
                insert.setObject(1, event.id());
                insert.setObject(2, event.at().atOffset(ZoneOffset.UTC));
                insert.setObject(3, event.account());
                insert.setObject(4, event.agency());
                insert.setString(5, event.act());
                insert.setString(6, event.outcome());
                insert.setString(7, event.relation());
                insert.setString(8, event.purpose());
                insert.setObject(9, event.subject());
                insert.setObject(10, event.command());
                insert.setString(11, event.address());
                insert.setBytes(12, mac);
                insert.setArray(13, connection.createArrayOf("uuid", event.youths().toArray(UUID[]::new)));
                if (answer != null) {
                    insert.setBytes(14, answer);
                    insert.setObject(15, event.command());
                }
                insert.executeUpdate();
            }
        });
    }
}
