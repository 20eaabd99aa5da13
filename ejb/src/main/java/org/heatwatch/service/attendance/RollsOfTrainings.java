package org.heatwatch.service.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.AttendanceRecord;

/** Answers the training room's questions about rolls. */
@ApplicationScoped
class RollsOfTrainings implements AttendanceRecord {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean allClosed(TrainingId training) {
        return entities.createQuery("""
                select count(s) from Session s
                where s.training.id = :training and not exists (select 1 from Roll r where r.session = s.id and r.state = :closed)
                    and not exists (select 1 from Headcount h where h.key.session = s.id.value)
                """, Long.class)
                .setParameter("training", training)
                .setParameter("closed", RollState.CLOSED)
                .getSingleResult() == 0;
    }

    @Override
    public Set<SessionId> started(TrainingId training) {
        return entities.createQuery("""
                select s.id from Session s
                where s.training.id = :training and (exists (select 1 from Roll r where r.session = s.id)
                    or exists (select 1 from Headcount h where h.key.session = s.id.value))""", SessionId.class)
                .setParameter("training", training)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isMarked(RegistrationId registration) {
        return entities.createQuery(
                "select count(m) from TrainingMark m where m.key.registration = :registration and m.attendance.status <> :unmarked", Long.class)
                .setParameter("registration", registration.value())
                .setParameter("unmarked", AttendanceStatus.UNMARKED)
                .getSingleResult() > 0;
    }
}
