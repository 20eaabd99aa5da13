package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;
import static org.heatwatch.domain.access.Permission.RECORD_SESSIONS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortSession;
import org.heatwatch.domain.program.CohortSessionState;
import org.heatwatch.domain.program.SessionDelivery;
import org.heatwatch.domain.program.Speaker;
import org.heatwatch.domain.program.SpeakerVisit;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** What is done at the sessions of a cohort, and who speaks at them. */
@Stateless
public class RunSessions {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final Caller caller;
    private final Clock clock;

    protected RunSessions() {
        this(null, null, null);
    }

    @Inject
    RunSessions(HibernateCohorts cohorts, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such session */
    @Allowed(RECORD_SESSIONS)
    public CohortResult record(RecordDelivery command) {
        CohortSession session = HibernateCohorts.session(cohorts.hold(command.cohort(), RECORD_SESSIONS), command.session());
        Optional<SessionDelivery> said = Optional.ofNullable(entities.find(SessionDelivery.class, command.session()));
        if (said.isPresent() != command.known() || said.filter(each -> each.version() != command.seenVersion()).isPresent()) {
            return new CohortResult.Stale();
        }
        SessionDelivery delivery = said.orElseGet(() -> new SessionDelivery(command.session()));
        try {
            delivery.say(session, command.topic(), command.minutes(), command.reason(), caller.account(), clock.instant());
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        if (said.isEmpty()) {
            entities.persist(delivery);
        }
        return new CohortResult.Saved();
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, has no such session, or its program no such speaker */
    @Allowed(RECORD_SESSIONS)
    public CohortResult ask(AskSpeaker command) {
        Cohort cohort = cohorts.hold(command.cohort(), RECORD_SESSIONS);
        if (HibernateCohorts.session(cohort, command.session()).state() == CohortSessionState.CANCELLED) {
            return new CohortResult.Refused("cohort.session-cancelled", List.of());
        }
        if (isAsked(command)) {
            return new CohortResult.Refused("speaker.already", List.of());
        }
        SpeakerVisit visit;
        try {
            visit = new SpeakerVisit(command.visit(), command.session(), command.speaker(), command.topic());
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        if (command.details() == null) {
            known(command, cohort);
        } else {
            entities.persist(new Speaker(command.speaker(), cohort.program(), command.details(), caller.account(), clock.instant()));
        }
        entities.persist(visit);
        return new CohortResult.Saved();
    }

    private boolean isAsked(AskSpeaker command) {
        return entities.createQuery("select count(v) from SpeakerVisit v where v.session = :session and v.speaker = :speaker", Long.class)
                .setParameter("session", command.session())
                .setParameter("speaker", command.speaker())
                .getSingleResult() > 0;
    }

    private void known(AskSpeaker command, Cohort cohort) {
        Optional.ofNullable(entities.find(Speaker.class, command.speaker()))
                .filter(speaker -> speaker.program().equals(cohort.program()))
                .orElseThrow(AccessDenied::new);
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, has no such visit, or she may not say who is cleared */
    @Allowed(RECORD_SESSIONS)
    public CohortResult change(ChangeVisit command) {
        SpeakerVisit visit = hold(command.cohort(), command.visit());
        Speaker speaker = entities.find(Speaker.class, visit.speaker());
        if (command.clearance() != null) {
            cohorts.mustReach(command.cohort(), PLAN_COHORTS);
        }
        if (visit.version() + speaker.version() != command.seenVersion()) {
            return new CohortResult.Stale();
        }
        try {
            if (command.clearance() != null) {
                speaker.clear(command.clearance().vettedOn(), command.clearance().signedOn(), clock.instant().atZone(County.ZONE).toLocalDate());
            }
            visit.plan(command.topic(), command.state());
        } catch (RuleViolation broken) {
            entities.clear();
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        speaker.describe(command.details());
        return new CohortResult.Saved();
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such visit */
    @Allowed(RECORD_SESSIONS)
    public VisitResult link(LinkVisit command) {
        SecretToken token = SecretToken.next();
        hold(command.cohort(), command.visit()).link(token);
        return new VisitResult.Linked(token.text());
    }

    private SpeakerVisit hold(CohortId id, SpeakerVisitId wanted) {
        Cohort cohort = cohorts.hold(id, RECORD_SESSIONS);
        SpeakerVisit visit = Optional.ofNullable(entities.find(SpeakerVisit.class, wanted)).orElseThrow(AccessDenied::new);
        HibernateCohorts.session(cohort, visit.session());
        return visit;
    }
}
