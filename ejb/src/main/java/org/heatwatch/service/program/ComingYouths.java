package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.youth.AdmitYouth;
import org.heatwatch.service.youth.AdmitYouths;
import org.heatwatch.service.youth.YouthIdentities;

/** Who comes to a cohort, to a seat or to its waitlist: somebody whom nobody knows yet, or one who is known by her code. */
@ApplicationScoped
class ComingYouths {

    private final CohortWaitlist waitlist;
    private final AdmitYouths admit;
    private final YouthIdentities youths;
    private final Touched touched;

    protected ComingYouths() {
        this(null, null, null, null);
    }

    @Inject
    ComingYouths(CohortWaitlist waitlist, AdmitYouths admit, YouthIdentities youths, Touched touched) {
        this.waitlist = waitlist;
        this.admit = admit;
        this.youths = youths;
        this.touched = touched;
    }

    /**
     * Somebody new.
     *
     * @param anyway also if she may be one whom the caller knows
     * @param comes what becomes of her, by her code
     */
    EnrolmentResult newcomer(AdmitYouth newcomer, boolean anyway, Function<YouthCode, EnrolmentResult> comes) {
        List<YouthCode> matches = anyway ? List.of() : admit.possibleMatches(newcomer.identity());
        return matches.isEmpty() ? comes.apply(admit.admit(newcomer)) : new EnrolmentResult.PossibleMatch(matches);
    }

    /**
     * One whom the caller knows, and who isn't in the cohort or on its waitlist.
     *
     * @param comes what becomes of her; a rule that says no is a refusal
     */
    EnrolmentResult known(CohortId cohort, YouthCode code, Function<YouthId, EnrolmentResult> comes) {
        Optional<YouthId> youth = youths.withCode(code, ENROL_YOUTHS);
        if (youth.isEmpty()) {
            return new EnrolmentResult.Refused("enrol.code-unknown", List.of(code.value()));
        }
        touched.youths(List.of(youth.get()));
        Optional<EnrolmentResult> obstacle = waitlist.obstacle(cohort, youth.get(), code);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        try {
            return comes.apply(youth.get());
        } catch (RuleViolation broken) {
            return new EnrolmentResult.Refused(broken.key(), broken.arguments());
        }
    }
}
