package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.MANAGE_AGREEMENTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.account.AttestationText;
import org.heatwatch.domain.account.Mou;
import org.heatwatch.domain.people.Agency;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** Filing agencies' agreements, ending them before their time, and publishing what the confidentiality form says. All of it counts at once. */
@Stateless
public class ManageAgreements {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateForms forms;
    private final Caller caller;
    private final Clock clock;

    protected ManageAgreements() {
        this(null, null, null);
    }

    @Inject
    ManageAgreements(HibernateForms forms, Caller caller, Clock clock) {
        this.forms = forms;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such agency */
    @Allowed(MANAGE_AGREEMENTS)
    public AgreementResult file(FileAgreement command) {
        if (entities.find(Agency.class, command.agency()) == null) {
            throw new AccessDenied();
        }
        try {
            entities.persist(new Mou(command.agreement(), command.agency(), command.startsOn(), command.endsOn(), command.content(),
                    caller.account(), clock.instant()));
            return new AgreementResult.Filed(command.agreement());
        } catch (RuleViolation broken) {
            return new AgreementResult.Refused(broken.key(), broken.arguments());
        }
    }

    /** @throws AccessDenied if there is no such agreement */
    @Allowed(MANAGE_AGREEMENTS)
    public AgreementResult end(EndAgreement command) {
        Mou mou = Optional.ofNullable(entities.find(Mou.class, command.agreement())).orElseThrow(AccessDenied::new);
        if (mou.version() != command.seenVersion()) {
            return new AgreementResult.Stale();
        }
        try {
            mou.end(command.reason(), caller.account(), clock.instant());
            return new AgreementResult.Saved();
        } catch (RuleViolation broken) {
            return new AgreementResult.Refused(broken.key(), broken.arguments());
        }
    }

    /** Everybody signs anew. */
    @Allowed(MANAGE_AGREEMENTS)
    public AgreementResult publish(PublishForm command) {
        forms.oneAtATime();
        Optional<AttestationText> last = forms.last();
        int version = last.map(AttestationText::version).orElse(0);
        if (version != command.seenVersion()) {
            return new AgreementResult.Stale();
        }
        try {
            var text = new AttestationText(version + 1, command.text(), caller.account(), clock.instant());
            if (last.filter(before -> before.content().equals(text.content())).isPresent()) {
                return new AgreementResult.Refused("attestation.content-same", List.of());
            }
            entities.persist(text);
            return new AgreementResult.Saved();
        } catch (RuleViolation broken) {
            return new AgreementResult.Refused(broken.key(), broken.arguments());
        }
    }
}
