package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.EXPORT_COHORT_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heatwatch.domain.attendance.CohortAttendance;
import org.heatwatch.domain.attendance.CohortMarkKey;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.attendance.CohortWorkbook.Participant;
import org.heatwatch.service.attendance.CohortWorkbook.Saturday;

/** The attendance of a cohort as a workbook, by code: no name leaves the product with it. */
@Stateless
public class ExportCohortAttendance {

    @PersistenceContext
    private EntityManager entities;

    private final CohortWorkbook workbook = new CohortWorkbook();
    private final Relations relations;
    private final Touched touched;

    protected ExportCohortAttendance() {
        this(null, null);
    }

    @Inject
    ExportCohortAttendance(Relations relations, Touched touched) {
        this.relations = relations;
        this.touched = touched;
    }

    /**
     * One row a participant, one column a session, and both rates.
     *
     * @throws org.heatwatch.service.access.AccessDenied if there is no such cohort, or it is not the caller's
     */
    @Allowed(EXPORT_COHORT_ATTENDANCE)
    public void ofCohort(CohortId cohort, OutputStream out) throws IOException {
        touched.through(relations.toCohort(cohort, EXPORT_COHORT_ATTENDANCE));
        touched.purpose("export");
        List<Participant> participants = entities.createQuery("""
                select new org.heatwatch.service.attendance.CohortWorkbook$Participant(e.id, y.id, y.code.value)
                from Enrolment e join Youth y on y.id = e.youth
                where e.cohort = :cohort order by y.code.value""", Participant.class)
                .setParameter("cohort", cohort)
                .getResultList();
        touched.youths(participants.stream().map(Participant::youth).toList());
        workbook.write(sessions(cohort), participants, marks(cohort), out);
    }

    private List<Saturday> sessions(CohortId cohort) {
        return entities.createQuery("""
                select new org.heatwatch.service.attendance.CohortWorkbook$Saturday(s.id, s.ordinal, s.startLocal)
                from CohortSession s where s.cohort.id = :cohort and s.state = PLANNED order by s.ordinal""", Saturday.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    private Map<CohortMarkKey, CohortAttendance> marks(CohortId cohort) {
        return entities.createQuery("""
                select m.key, m.attendance from CohortMark m join CohortSession s on s.id.value = m.key.session
                where s.cohort.id = :cohort""", Object[].class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .collect(Collectors.toMap(mark -> (CohortMarkKey) mark[0], mark -> (CohortAttendance) mark[1]));
    }
}
