package org.heatwatch.domain.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TimeOrdered;

/**
 * What one account did, or was denied. Written in the transaction of the act and never changed: the application's role of the
 * database can only insert and select.
 */
@Entity
@Table(name = "access_event")
public class AccessEvent {

    @Id
    private UUID id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String act;

    private UUID subject;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "command_id"))
    private CommandId command;

    private String address;

    protected AccessEvent() {}

    /**
     * @param account null for somebody who has not signed in
     * @param act the act's name in code
     * @param subject id of the record acted on; null for a list
     * @param command null for a read
     * @param address network address of the caller
     */
    public AccessEvent(Instant at, AccountId account, String act, UUID subject, Outcome outcome, CommandId command, String address) {
        this.id = TimeOrdered.uuid();
        this.at = at;
        this.account = account;
        this.act = act;
        this.subject = subject;
        this.outcome = outcome;
        this.command = command;
        this.address = address;
    }
}
