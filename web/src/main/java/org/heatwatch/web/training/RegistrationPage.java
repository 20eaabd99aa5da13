package org.heatwatch.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.RegistrationQueries;
import org.heatwatch.service.training.RegistrationSheet;
import org.heatwatch.service.training.RegistrationStep;
import org.heatwatch.web.shared.Messages;

/** One registration: how it stands, what became of it and why, and what can be done with it now. */
@Named
@RequestScoped
public class RegistrationPage {

    private final RegistrationQueries queries;
    private final Messages messages;

    private RegistrationId id;
    private RegistrationSheet registration;

    protected RegistrationPage() {
        this(null, null);
    }

    @Inject
    RegistrationPage(RegistrationQueries queries, Messages messages) {
        this.queries = queries;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no registration */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        registration = queries.registration(id);
    }

    /** "Zora Lind gave up a seat: offered until Sat, Mar 14, 2026, 10:00". */
    public String words(RegistrationStep step) {
        String standing = messages.text("registration.became." + step.to(), step.offerUntil());
        return messages.text("registration.step." + step.cause(), step.by(), step.seatOf(), standing);
    }

    public RegistrationSheet getRegistration() {
        return registration;
    }

    public RegistrationId getId() {
        return id;
    }

    public void setId(RegistrationId id) {
        this.id = id;
    }
}
