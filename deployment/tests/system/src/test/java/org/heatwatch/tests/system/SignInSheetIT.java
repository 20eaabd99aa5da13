package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.PrintSignInSheet;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.junit.jupiter.api.Test;

class SignInSheetIT extends AsCoordinator {

    private static final Pattern ATTENDEE = Pattern.compile("Attendee (\\d+)");

    @Inject
    PrintSignInSheet sheets;

    @Inject
    AttendanceQueries rolls;

    @Inject
    Rolls aRoll;

    @Inject
    Trainings trainings;

    @Inject
    RegisterPeople register;

    @Inject
    Statements statements;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void people_stand_on_the_sheet_in_the_order_of_the_roll() throws IOException {
        SessionId session = aRoll.notStarted(12);

        assertEquals(rolls.open(session).lines().stream().flatMap(line -> numbers(line.name()).stream()).toList(),
                numbers(text(session)));
    }

    @Test
    void whoever_comes_to_the_door_stands_below_those_who_were_registered() {
        SessionId session = aRoll.started(0);
        TrainingId training = aRoll.trainingOf(session);
        aRoll.walkIn(training, trainings.aPerson("Zora Lind"), false);
        aRoll.walkIn(training, trainings.aPerson("Bo Li"), false);
        register.register(new RegisterPerson(CommandId.next(), training, trainings.aPerson("Mei Tan")));

        assertEquals(List.of("Mei Tan", "Zora Lind", "Bo Li"), rolls.open(session).lines().stream().map(RollLine::name).toList());
    }

    @Test
    void each_sheet_leaves_an_event() throws IOException {
        SessionId session = aRoll.notStarted(1);

        sheets.print(session, 0, OutputStream.nullOutputStream());

        assertEquals(1L, entities.createQuery(
                "select count(e) from AccessEvent e where e.act = 'PrintSignInSheet.print' and e.subject = :session", Long.class)
                .setParameter("session", session.value())
                .getSingleResult());
    }

    @Test
    void a_trainer_prints_no_sheet_of_another_s_session() {
        SessionId session = aRoll.notStarted(1);
        aRoll.asAnotherTrainer();

        assertThrows(AccessDenied.class, () -> sheets.print(session, 0, OutputStream.nullOutputStream()));
    }

    @Test
    void a_sheet_has_a_hundred_blank_rows_and_no_more() throws IOException {
        SessionId session = aRoll.notStarted(0);

        sheets.print(session, PrintSignInSheet.MOST_BLANK_ROWS, OutputStream.nullOutputStream());
        assertThrows(RuleViolation.class, () -> sheets.print(session, PrintSignInSheet.MOST_BLANK_ROWS + 1, OutputStream.nullOutputStream()));
        assertThrows(RuleViolation.class, () -> sheets.print(session, -1, OutputStream.nullOutputStream()));
    }

    @Test
    void it_comes_as_a_file_named_by_title_and_day_and_too_many_rows_as_a_sentence() throws Exception {
        SessionId session = aRoll.notStarted(1);
        String address = "/sign-in-sheet.pdf?session=" + session;
        Visitor coordinator = Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR)));

        HttpResponse<String> sheet = coordinator.gets(address).join();
        HttpResponse<String> refused = coordinator.gets(address + "&blank=101").join();

        assertEquals("application/pdf", sheet.headers().firstValue("Content-Type").orElse(""));
        assertEquals("attachment; filename=\"sign-in-sheet-human-trafficking-101-" + LocalDate.ofInstant(aRoll.startOf(session), County.ZONE) + ".pdf\"",
                sheet.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(sheet.body().startsWith("%PDF-"));
        assertEquals("400 Ask for 0 to 100 blank rows.", refused.statusCode() + " " + refused.body());
        assertEquals(404, coordinator.gets("/sign-in-sheet.pdf?session=x").join().statusCode());
    }

    @Test
    void many_people_take_as_many_statements_as_one() {
        SessionId little = aRoll.notStarted(1);
        SessionId much = aRoll.notStarted(40);

        assertEquals(statements.of(() -> print(little)), statements.of(() -> print(much)));
    }

    private byte[] print(SessionId session) {
        var out = new ByteArrayOutputStream();
        try {
            sheets.print(session, PrintSignInSheet.USUAL_BLANK_ROWS, out);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return out.toByteArray();
    }

    private String text(SessionId session) throws IOException {
        try (PDDocument document = Loader.loadPDF(print(session))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> numbers(String text) {
        return ATTENDEE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
