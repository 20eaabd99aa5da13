package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.Caller;

/** Words for cohorts of twelve Saturdays in which everybody's enrolment has ended. */
@ApplicationScoped
@Transactional
public class EndedCohorts {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Caller caller;

    /**
     * As its coordinator, on the day on which it begins.
     *
     * @param completed so many, the first ones
     * @param attended by each participant, so many sessions
     */
    public CohortId of(ProgramId program, int completed, int... attended) {
        LocalDate first = cohorts.today();
        CohortId cohort = cohorts.aCohort(program, cohorts.planned(first, new CohortDetails("Cohort " + UUID.randomUUID(), 60, null, null)));
        entities.flush();
        change("insert into cohort_roll (session_id, state, version) select id, 'CLOSED', 0 from cohort_session where cohort_id = ?1", cohort.value());
        IntStream.range(0, attended.length).forEach(i -> {
            cohorts.enrolled("Zilpah Quill " + i, cohort);
            entities.flush();
            attend(enrolments(cohort).get(i), attended[i], i < completed ? "COMPLETED" : "WITHDRAWN");
        });
        return cohort;
    }

    /** Marks her present at the first sessions, late at one of them, and ends her enrolment. */
    private void attend(EnrolmentId she, int attended, String state) {
        change("""
                insert into cohort_mark (session_id, enrolment_id, status, missed_minutes, changed_at, changed_by, version)
                select s.id, e.id, case s.ordinal when 1 then 'LATE' else 'PRESENT' end, case s.ordinal when 1 then 5 else 0 end, now(), ?3, 0
                from enrolment e join cohort_session s on s.cohort_id = e.cohort_id where e.id = ?1 and s.ordinal <= ?2""", she.value(), attended,
                caller.account().value());
        become(she, state);
    }

    public void become(EnrolmentId she, String state) {
        change("update enrolment set state = ?2, left_on = case when ?2 = 'ACTIVE' then null else since end where id = ?1", she.value(), state);
    }

    /** In the order in which they were enrolled. */
    public List<EnrolmentId> enrolments(CohortId cohort) {
        return entities.createQuery("select e.id from Enrolment e where e.cohort = :cohort order by e.id.value", EnrolmentId.class)
                .setParameter("cohort", cohort).getResultList();
    }

    /** From one of hers on. */
    public void isTransferred(EnrolmentId from, EnrolmentId to) {
        change("update enrolment set transferred_from = ?2 where id = ?1", to.value(), from.value());
        become(from, "TRANSFERRED");
    }

    private void change(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        IntStream.range(0, values.length).forEach(i -> query.setParameter(i + 1, values[i]));
        query.executeUpdate();
    }
}
