package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.heatwatch.domain.program.CertificateWording;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.CohortSessionState;
import org.heatwatch.domain.program.CompletionRule;
import org.heatwatch.domain.program.Program;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/**
 * What it takes to complete a cohort, and what the certificates of its program say. Both are kept in versions: whoever is enrolled stays under
 * the rule that she began under.
 */
@Stateless
public class SettleCompletion {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final HibernateCertificateTexts texts;
    private final Caller caller;
    private final Clock clock;

    protected SettleCompletion() {
        this(null, null, null, null);
    }

    @Inject
    SettleCompletion(HibernateCohorts cohorts, HibernateCertificateTexts texts, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CompletionSettings settings(CohortId id) {
        cohorts.mustReach(id, PLAN_COHORTS);
        Cohort cohort = entities.find(Cohort.class, id);
        Object[] names = entities.createQuery("select c.name, p.name from Cohort c join Program p on p.id = c.program where c.id = :cohort", Object[].class)
                .setParameter("cohort", id)
                .getSingleResult();
        return new CompletionSettings((String) names[0], (String) names[1], planned(cohort), rules(id), texts.says(cohort.program()),
                texts.edition(cohort.program()));
    }

    private List<RuleLine> rules(CohortId cohort) {
        return entities.createQuery("""
                select new RuleLine(r.key.version, r.terms, r.at, a.displayName,
                    (select count(e) from Enrolment e where e.cohort.value = r.key.cohort and e.ruleVersion = r.key.version))
                from CompletionRule r join Account a on a.id = r.account
                where r.key.cohort = :cohort order by r.key.version desc""", RuleLine.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    private static int planned(Cohort cohort) {
        return Math.toIntExact(cohort.sessions().stream().filter(each -> each.state() == CohortSessionState.PLANNED).count());
    }

    /**
     * Holds for whoever is enrolled from now on.
     *
     * @throws AccessDenied if the cohort isn't in the caller's hands
     */
    @Allowed(PLAN_COHORTS)
    public CohortResult change(ChangeRule command) {
        Cohort cohort = cohorts.hold(command.cohort(), PLAN_COHORTS);
        int version = cohorts.rule(cohort.id());
        if (version != command.seenVersion()) {
            return new CohortResult.Stale();
        }
        try {
            command.terms().mustFit(planned(cohort));
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        cohorts.add(new CompletionRule(cohort.id(), version + 1, command.terms(), caller.account(), clock.instant()));
        return new CohortResult.Saved();
    }

    /**
     * Holds for every certificate that is printed from now on, of all the program's cohorts.
     *
     * @throws AccessDenied if the cohort isn't in the caller's hands
     * @throws RuleViolation certificate.stale, if somebody saves another wording at the same moment
     */
    @Allowed(PLAN_COHORTS)
    public CohortResult word(WordCertificate command) {
        cohorts.mustReach(command.cohort(), PLAN_COHORTS);
        Program program = entities.find(Program.class, entities.find(Cohort.class, command.cohort()).program());
        long edition = texts.edition(program.id());
        if (edition != command.seenEdition()) {
            return new CohortResult.Stale();
        }
        try {
            command.says().check(program.name());
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        texts.add(new CertificateWording(program.id(), edition + 1, command.says(), caller.account(), clock.instant()));
        return new CohortResult.Saved();
    }
}
