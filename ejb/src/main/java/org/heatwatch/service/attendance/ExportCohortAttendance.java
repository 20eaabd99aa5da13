package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.EXPORT_COHORT_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.attendance.CohortWorkbook.Saturday;
import org.heatwatch.service.attendance.HibernateProgress.Followed;

/** The attendance of a cohort as a workbook, by code: no name leaves the product with it. */
@Stateless
public class ExportCohortAttendance {

    @PersistenceContext
    private EntityManager entities;

    private final CohortWorkbook workbook = new CohortWorkbook();
    private final HibernateProgress progress;
    private final Relations relations;
    private final Touched touched;

    protected ExportCohortAttendance() {
        this(null, null, null);
    }

    @Inject
    ExportCohortAttendance(HibernateProgress progress, Relations relations, Touched touched) {
        this.progress = progress;
        this.relations = relations;
        this.touched = touched;
    }

    /**
     * One row a participant, one column a session, both rates and how she stands; and a row of how many came.
     *
     * @throws org.heatwatch.service.access.AccessDenied if there is no such cohort, or it is not the caller's
     */
    @Allowed(EXPORT_COHORT_ATTENDANCE)
    public void ofCohort(CohortId cohort, OutputStream out) throws IOException {
        touched.through(relations.toCohort(cohort, EXPORT_COHORT_ATTENDANCE));
        touched.purpose("export");
        List<Followed> participants = progress.of(cohort);
        touched.youths(participants.stream().map(each -> each.enrolled().youth()).toList());
        workbook.write(sessions(cohort), participants, out);
    }

    private List<Saturday> sessions(CohortId cohort) {
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.CohortWorkbook$Saturday(s.id, s.ordinal, s.startLocal, s.state)
                from CohortSession s where s.cohort.id = :cohort order by s.ordinal""", Saturday.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }
}
