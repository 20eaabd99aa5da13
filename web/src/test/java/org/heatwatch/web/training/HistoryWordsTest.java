package org.heatwatch.web.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.training.TrainingField;
import org.heatwatch.service.training.SessionMove;
import org.heatwatch.service.training.StepField;
import org.heatwatch.service.training.TrainingStep;
import org.heatwatch.web.shared.Messages;
import org.junit.jupiter.api.Test;

class HistoryWordsTest {

    private static final CommandId COMMAND = CommandId.next();
    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 6, 3, 9, 0);
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 6, 4, 13, 0);

    private final HistoryWords words = new HistoryWords(new Messages());

    @Test
    void a_field_is_told_with_what_it_was_and_what_it_became() {
        assertEquals("Seats: 30 → 40", field(TrainingField.CAPACITY, "", "30", "40"));
        assertEquals("Title: Nurses → For nurses", field(TrainingField.TITLE, "", "Nurses", "For nurses"));
        assertEquals("Registrations wait to be approved: no → yes", field(TrainingField.APPROVAL, "", "false", "true"));
        assertEquals("Hours to answer an offer: – → 24", field(TrainingField.OFFER_HOURS, "", "0", "24"));
        assertEquals("Audience: Mixed audience → Health care", field(TrainingField.AUDIENCE, "", "MIXED", "HEALTH_CARE"));
    }

    @Test
    void of_notes_it_is_only_told_that_they_changed() {
        assertEquals("The notes for the trainers", field(TrainingField.NOTES, "", "", ""));
    }

    @Test
    void a_trainer_is_told_with_her_role() {
        assertEquals("Luis Ortega: – → Lead", field(TrainingField.TRAINER, "Luis Ortega", "", "LEAD"));
        assertEquals("Luis Ortega: Lead → Co-trainer", field(TrainingField.TRAINER, "Luis Ortega", "LEAD", "CO_TRAINER"));
    }

    @Test
    void a_session_is_told_with_where_it_was_and_where_it_is() {
        assertEquals("Moved: Wed, Jun 3, 2026, 9:00 to 11:00 → Thu, Jun 4, 2026, 13:00 to 15:00",
                session(WEDNESDAY, County.ZONE, "Library", THURSDAY, County.ZONE, "Library"));
        assertEquals("Moved: Wed, Jun 3, 2026, 9:00 to 11:00, No venue or link yet → Wed, Jun 3, 2026, 9:00 to 11:00, Library",
                session(WEDNESDAY, County.ZONE, "", WEDNESDAY, County.ZONE, "Library"));
        assertEquals("Cancelled: Wed, Jun 3, 2026, 9:00 to 11:00", session(WEDNESDAY, County.ZONE, "Library", null, null, ""));
        assertEquals("Added: Thu, Jun 4, 2026, 13:00 to 15:00", session(null, null, "", THURSDAY, County.ZONE, "Library"));
    }

    private String field(TrainingField field, String trainer, String was, String became) {
        return words.of(step(List.of(new StepField(COMMAND, field, trainer, was, became)), List.of())).get(0);
    }

    private String session(LocalDateTime from, ZoneId fromZone, String fromVenue, LocalDateTime to, ZoneId toZone, String toVenue) {
        return words.of(step(List.of(), List.of(new SessionMove(COMMAND, from, end(from), fromZone, fromVenue, "", "", to, end(to), toZone, toVenue,
                "", "")))).get(0);
    }

    private static LocalDateTime end(LocalDateTime start) {
        return start == null ? null : start.plusHours(2);
    }

    private static TrainingStep step(List<StepField> fields, List<SessionMove> sessions) {
        return new TrainingStep(COMMAND, "PlanTraining.change", "Ana Ruiz", Instant.parse("2026-02-18T17:30:00Z"), 0, 0, fields, sessions);
    }
}
