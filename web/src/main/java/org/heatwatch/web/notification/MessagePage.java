package org.heatwatch.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.notification.MessageSheet;
import org.heatwatch.service.notification.OutboxQueries;

/** One message, as the person reads it. */
@Named
@RequestScoped
public class MessagePage {

    private final OutboxQueries queries;

    private OutboxMessageId id;
    private MessageSheet message;

    protected MessagePage() {
        this(null);
    }

    @Inject
    MessagePage(OutboxQueries queries) {
        this.queries = queries;
    }

    /** @throws AccessDenied if the address names no message */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        message = queries.message(id);
    }

    public MessageSheet getMessage() {
        return message;
    }

    public OutboxMessageId getId() {
        return id;
    }

    public void setId(OutboxMessageId id) {
        this.id = id;
    }
}
