package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.Enrolment;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Touched;

/** Moving a participant to another cohort of her program: she leaves the one and has a seat in the other, or neither. */
@Stateless
public class TransferYouths {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final CohortWaitlist waitlist;
    private final Touched touched;

    protected TransferYouths() {
        this(null, null, null);
    }

    @Inject
    TransferYouths(HibernateCohorts cohorts, CohortWaitlist waitlist, Touched touched) {
        this.cohorts = cohorts;
        this.waitlist = waitlist;
        this.touched = touched;
    }

    /**
     * The other cohorts of the program that aren't over, the next to begin first.
     *
     * @throws AccessDenied if there is no such enrolment, or its cohort isn't in the caller's hands
     */
    @Allowed(ENROL_YOUTHS)
    public List<CohortChoice> choices(EnrolmentId enrolment) {
        CohortId from = cohorts.cohortOf(enrolment, ENROL_YOUTHS);
        return entities.createQuery("""
                select new CohortChoice(c.id, c.name, c.firstOn, c.lastOn, c.capacity - (
                    select count(e) from Enrolment e where e.cohort = c.id and e.state in :seated) - (
                    select count(w) from WaitlistPlace w where w.cohort = c.id and w.state = OFFERED))
                from Cohort c join Cohort f on f.program = c.program
                where f.id = :from and c.id <> :from and c.lastOn >= :today order by c.firstOn, c.id""", CohortChoice.class)
                .setParameter("from", from)
                .setParameter("today", cohorts.today())
                .setParameter("seated", EnrolmentState.seated())
                .getResultList();
    }

    /** @throws AccessDenied if there is no such enrolment, or one of the cohorts isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EnrolmentResult transfer(TransferEnrolment command) {
        CohortId from = cohorts.cohortOf(command.enrolment(), ENROL_YOUTHS);
        cohorts.holdInOrder(List.of(from, command.cohort()), ENROL_YOUTHS);
        Enrolment enrolment = cohorts.holdEnrolment(command.enrolment(), ENROL_YOUTHS);
        touched.youths(List.of(enrolment.youth()));
        if (enrolment.version() != command.seenVersion()) {
            return new EnrolmentResult.Stale();
        }
        Cohort source = cohorts.held(from);
        Cohort target = cohorts.held(command.cohort());
        Optional<String> obstacle = obstacle(source, target, enrolment);
        if (obstacle.isPresent()) {
            return new EnrolmentResult.Refused(obstacle.get(), List.of());
        }
        try {
            target.mustTake(cohorts.taken(target.id()), command.on());
            Enrolment next = enrolment.transferTo(command.next(), target.id(), command.on(), cohorts.today(target));
            cohorts.keep(enrolment);
            cohorts.keep(next);
        } catch (RuleViolation broken) {
            return new EnrolmentResult.Refused(broken.key(), broken.arguments());
        }
        waitlist.moveUp(source);
        return new EnrolmentResult.Changed();
    }

    private Optional<String> obstacle(Cohort source, Cohort target, Enrolment enrolment) {
        if (!target.program().equals(source.program())) {
            return Optional.of("enrolment.to-other-program");
        }
        if (!target.equals(source) && cohorts.isIn(target.id(), enrolment.youth())) {
            return Optional.of("enrolment.to-already");
        }
        return waitlist.waits(target.id(), enrolment.youth()) ? Optional.of("enrolment.to-waits") : Optional.empty();
    }
}
