package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.RoomDetails;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.attendance.MarkRestPresent;
import org.heatwatch.service.attendance.StartRoll;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.tests.system.Fixtures.AnAccount;

/** A part of the county in which each list has so many rows, and the addresses at which they show. */
@ApplicationScoped
@Transactional
public class FullPages {

    private static final int A_DAY = 12;

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Fixtures fixtures;

    @Inject
    private Trainings trainings;

    @Inject
    private PlanTraining plan;

    @Inject
    private RegisterPeople seats;

    @Inject
    private TakeAttendance attendance;

    /**
     * @param trainer who delivers the sessions
     * @param own addresses of pages whose rows are of this part of the county only
     * @param all of those with the rows of others too
     */
    public record Part(AnAccount coordinator, AnAccount trainer, AnAccount administrator, List<String> own, List<String> all,
            List<String> ofTheTrainer, List<String> ofTheAdministrator) {}

    /** On this day and those after it; on that morning, as the coordinator who calls. */
    public Part with(int rows, LocalDate day) {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        AnAccount coordinator = fixtures.anAccount(Set.of(Role.COORDINATOR));
        AnAccount administrator = fixtures.anAccount(Set.of(Role.ADMINISTRATOR));
        PersonId luis = trainings.aTrainer("Luis Ortega");
        AnAccount trainer = fixtures.letIn(luis);
        List<PersonId> helpers = IntStream.range(0, rows).mapToObj(i -> trainings.aTrainer("Trainer " + i)).toList();
        List<PersonId> people = IntStream.range(0, rows).mapToObj(i -> trainings.aPerson("Suryani " + word)).toList();
        VenueId venue = trainings.aVenue("Fernbrook",
                IntStream.range(0, rows).mapToObj(i -> new RoomDetails("Room " + i, 20)).toArray(RoomDetails[]::new));

        TrainingId series = aSeries(word, rows, day, luis, helpers);
        register(series, people);
        List<SessionId> sessions = entities.createQuery("select s.id from Session s where s.training.id = :training order by s.ordinal",
                SessionId.class).setParameter("training", series).getResultList();
        SessionId session = sessions.get(0);
        IntStream.range(0, rows).forEach(i -> trainings.published(Trainings.aPlan(word + ' ' + i, 10, Trainings.aSession(day.atTime(8 + i % 8, 0)))));
        TrainingId approving = seated(word, rows, day, new SeatPolicy(true, 0));
        register(approving, people);
        TrainingId offering = seated(word, rows, day, new SeatPolicy(false, 24));
        register(offering, people);
        entities.flush();
        change("update registration set state = 'OFFERED', offer_until = now() + interval '10 years' where training_id = ?1", offering.value());
        asked(rows, day, luis);

        UUID registration = one("select id from registration where training_id = ?1 limit 1", series.value());
        UUID account = coordinator.id().value();
        for (int i = 0; i < rows; i++) {
            change("insert into registration_change (id, registration_id, from_state, to_state, at, account_id, cause) "
                    + "values (gen_random_uuid(), ?1, 'REGISTERED', 'REGISTERED', now(), ?2, 'COORDINATOR_REGISTERED')", registration, account);
            UUID command = UUID.randomUUID();
            change("insert into access_event values (gen_random_uuid(), now(), ?1, 'RescheduleSessions.change', ?2, 'DONE', ?3, '192.0.2.1')", account,
                    series.value(), command);
            change("insert into session_change select gen_random_uuid(), training_id, id, ?2, now(), start_local, end_local, zone, venue_id, room, link, "
                    + "start_local, end_local, zone, venue_id, room, link, ?3 from training_session where id = ?1", session.value(), account, command);
            change("insert into training_change values (gen_random_uuid(), ?1, ?2, 'TRAINER', ?3, '', 'LEAD')", series.value(), command, luis.value());
            change("insert into clash_override values (gen_random_uuid(), ?1, 'TRAVEL', ?2, now(), 'She drives fast', now(), ?3, 0)",
                    series.value(), luis.value(), account);
            change("insert into sign_in (id, account_id, at, last_act_at, address, code_due) values (gen_random_uuid(), ?1, now(), now(), '192.0.2.1', false)",
                    account);
            change("insert into sign_in (id, account_id, at, last_act_at, address, code_due) values (gen_random_uuid(), ?1, now(), now(), '192.0.2.1', false)",
                    trainer.id().value());
            change("insert into unavailability values (gen_random_uuid(), ?1, 'MONDAY', '08:00', '10:00', current_date, null, 0)", luis.value());
            change("insert into unavailability values (gen_random_uuid(), ?1, ?2, '00:00', null, current_date, null, 0)", helpers.get(i).value(),
                    day.getDayOfWeek().name());
            change("insert into letter_wording select gen_random_uuid(), 'GIVEN_UP', coalesce(max(edition), 0) + 1, null, null, now(), ?1 "
                    + "from letter_wording where kind = 'GIVEN_UP'", account);
            change("insert into job_run (job, every_seconds, expected_since) values (?1, 60, now())", "Job of " + word + i);
        }
        change("insert into person_merge (id, merged_id, kept_id, at, account_id, version) "
                + "select gen_random_uuid(), p.id, ?1, now(), ?2, 0 from person p where p.name_key = ?3 and p.id <> ?1", luis.value(), account,
                "suryani " + word);
        audit(series.value(), rows, word);
        attendance.start(new StartRoll(CommandId.next(), session));
        attendance.markRestPresent(new MarkRestPresent(CommandId.next(), session));
        change("insert into sheet_scan select gen_random_uuid(), ?1, 'PDF', '%PDF', now(), ?2, 0 from generate_series(1, ?3)", session.value(), account,
                rows);
        UUID agency = UUID.randomUUID();
        change("insert into agency (id, name, name_key, discipline, created_at, version) values (?1, ?2, ?2, 'COURT', now(), 0)", agency, "agency " + word);
        change("update person set agency_id = ?1 where name_key = ?2", agency, "suryani " + word);
        entities.clear();

        String training = "/training/training?id=" + series;
        List<String> own = new ArrayList<>(List.of(training, "/training/training?id=" + approving, "/training/training?id=" + offering,
                "/training/trainings?q=" + word, "/training/calendar?day=" + day + "&q=" + word, "/training/calendar?view=WEEK&day=" + day + "&q=" + word,
                "/training/calendar?view=AGENDA&day=" + day + "&q=" + word, "/training/trainers?id=" + series,
                "/training/plan-training?id=" + series, "/training/registration?id=" + registration, "/training/venue?id=" + venue,
                "/attendance/take-attendance?session=" + session, "/attendance/take-attendance?paper=true&session=" + session,
                "/attendance/history?session=" + session, "/attendance/signed-sheet?session=" + session,
                "/attendance/training-hours?training=" + series, "/sign-in-sheet.pdf?session=" + session,
                "/people/people?agency=" + agency, "/people/person?id=" + luis, "/people/merge-person?id=" + people.get(0),
                "/account/my-account", "/today"));
        return new Part(coordinator, trainer, administrator, own,
                List.of("/training/copy-training?original=" + series, "/training/change-session?training=" + series + "&id=" + session,
                        "/training/register-person?training=" + series, "/training/venues", "/training/calendar-feed", "/people/agencies",
                        "/people/agency?id=" + agency, "/people/merge-person?id=" + people.get(0) + "&other=" + people.get(1),
                        "/attendance/hours", "/attendance/walk-in?session=" + session, "/notification/outbox",
                        "/notification/outbox?show=WAITING", "/notification/letters", "/notification/word-letter?kind=GIVEN_UP", "/reporting/audit",
                        "/notification/message?id=" + one("select id from outbox_message where registration_id = ?1 limit 1", registration)),
                List.of("/today", "/training/trainings?q=" + word, "/training/calendar?day=" + day, training, "/training/availability"),
                List.of("/today", "/account/accounts", "/account/account?id=" + coordinator.id(), "/reporting/jobs"));
    }

    private TrainingId aSeries(String word, int rows, LocalDate day, PersonId lead, List<PersonId> helpers) {
        List<SessionPlan> sessions = IntStream.range(0, Math.min(rows, TrainingPlan.MAX_SESSIONS))
                .mapToObj(i -> Trainings.aSession(day.plusDays(i / A_DAY).atTime(i % A_DAY * 2, 0))).toList();
        TrainingId id = trainings.aTraining(Trainings.aPlan(word, rows, sessions.toArray(SessionPlan[]::new)), new Trainers(lead, helpers.subList(0, Math.min(rows, Trainers.MAX_CO_TRAINERS))));
        assertInstanceOf(PlanResult.Planned.class, plan.publish(new PublishTraining(CommandId.next(), id, 0)));
        return id;
    }

    private TrainingId seated(String word, int rows, LocalDate day, SeatPolicy policy) {
        return trainings.published(new TrainingPlan(word, Audience.MIXED, rows, policy, "", List.of(Trainings.aSession(day.plusDays(5).atTime(9, 0)))));
    }

    private void register(TrainingId training, List<PersonId> people) {
        people.forEach(person -> seats.register(new RegisterPerson(CommandId.next(), training, person)));
    }

    /** Offers that wait for her answer, a week later. */
    private void asked(int rows, LocalDate day, PersonId trainer) {
        for (int i = 0; i < rows; i++) {
            TrainingId training = trainings.aTraining(Trainings.aPlan("To be answered " + i, 10,
                    Trainings.aSession(day.plusDays(7 + i / A_DAY).atTime(i % A_DAY * 2, 0))), Trainings.NOBODY);
            entities.flush();
            change("insert into trainer_assignment select id, ?2, 'LEAD', tstzrange(starts_at, ends_at), true, 'OFFERED', '' from training_session "
                    + "where training_id = ?1", training.value(), trainer.value());
        }
    }

    private void audit(UUID training, int rows, String word) {
        UUID run = UUID.randomUUID();
        change("insert into audit_run values (?1, now() + interval '20 years')", run);
        change("insert into audit_count values (?1, 'NO_ORPHANS', ?2)", run, rows);
        change("insert into audit_finding select ?1, 'NO_ORPHANS', id from training where title_key like ?2", run, word + "%");
    }

    /** Takes away what would alarm others. */
    public void allIsWell() {
        change("delete from audit_run where at > now() + interval '19 years'");
        change("delete from job_run where job like 'Job of %'");
    }

    private UUID one(String sql, Object value) {
        return (UUID) entities.createNativeQuery(sql, UUID.class).setParameter(1, value).getSingleResult();
    }

    private void change(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
