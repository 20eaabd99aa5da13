package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.notification.LetterText;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.LetterWordingId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.notification.LetterLine;
import org.heatwatch.service.notification.LetterPreview;
import org.heatwatch.service.notification.LetterQueries;
import org.heatwatch.service.notification.LetterReader;
import org.heatwatch.service.notification.WordLetter;
import org.heatwatch.service.notification.WordLetters;
import org.heatwatch.service.notification.WordingResult;
import org.heatwatch.service.training.CancelRegistration;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.SettleRegistrations;
import org.heatwatch.service.training.TrainingQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters say what the county has made of them. */
class LettersIT extends WithMail {

    private static final LetterText OURS = new LetterText("{training} awaits you", "Dear {name},\nyou are in:\n{sessions}\n{office} & all");

    @Inject
    WordLetters words;

    @Inject
    LetterQueries letters;

    @Inject
    RegisterPeople seats;

    @Inject
    SettleRegistrations settle;

    @Inject
    TrainingQueries queries;

    @AfterEach
    void asItCame() {
        fixtures.asCoordinator();
        word(MessageKind.SEATED, null);
    }

    @Test
    void a_letter_goes_out_in_the_countys_words_and_one_that_waits_does_so_too() throws Exception {
        PersonId ana = trainings.aPerson("Ana {name} Ruiz");
        register(ana);
        word(MessageKind.SEATED, OURS);

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            String mail = Postbox.read(post.of(ana + "@example.org").get(0));
            assertEquals("Human Trafficking 101 awaits you", Postbox.subject(post.of(ana + "@example.org").get(0)));
            assertTrue(mail.contains("Dear Ana {name} Ruiz,") && mail.contains("10:00 to 12:00") && mail.contains("METHOD:REQUEST"), mail);
            assertTrue(mail.contains("<p>H.E.A.T. Watch &amp; all</p>"), mail);
        }
    }

    @Test
    void going_back_to_what_it_came_with_is_one_more_edition() {
        long before = letters.letter(MessageKind.SEATED).edition();
        word(MessageKind.SEATED, OURS);
        assertEquals(OURS, letters.letter(MessageKind.SEATED).says());
        assertEquals("{training} awaits you", line().subject());

        word(MessageKind.SEATED, null);

        assertEquals(letters.letter(MessageKind.SEATED).brought(), letters.letter(MessageKind.SEATED).says());
        assertEquals(before + 2, letters.letter(MessageKind.SEATED).edition());
        assertEquals("You have a seat: {training}", line().subject());
    }

    @Test
    void whoever_saves_over_somebody_elses_words_sees_them_first() {
        long seen = letters.letter(MessageKind.SEATED).edition();
        word(MessageKind.SEATED, OURS);

        WordingResult late = words.word(new WordLetter(CommandId.next(), LetterWordingId.next(), MessageKind.SEATED, seen,
                new LetterText("Mine", "{sessions}")));

        assertEquals(new WordingResult.Stale(seen + 1, OURS), late);
        assertEquals(OURS, letters.letter(MessageKind.SEATED).says());
    }

    @Test
    void words_that_would_read_oddly_are_refused_and_change_nothing() {
        long seen = letters.letter(MessageKind.SEATED).edition();

        WordingResult.Refused refused = assertInstanceOf(WordingResult.Refused.class, words.word(new WordLetter(CommandId.next(),
                LetterWordingId.next(), MessageKind.SEATED, seen, new LetterText("Come", "{nmae}\n{sessions}"))));

        assertEquals("letter.text-word", refused.key());
        assertEquals(seen, letters.letter(MessageKind.SEATED).edition());
    }

    @Test
    void new_words_are_tried_on_whoever_was_written_to_and_sent_to_nobody() {
        PersonId ana = trainings.aPerson("Ana Ruiz");
        register(ana);
        LetterReader reader = letters.letter(MessageKind.SEATED).lately().get(0);

        LetterPreview preview = letters.preview(reader.message(), OURS);

        assertEquals(reader.title() + " awaits you", preview.subject());
        assertTrue(preview.text().startsWith("Dear " + reader.name() + ","), preview.text());
        assertThrows(RuleViolation.class, () -> letters.preview(reader.message(), new LetterText("Come", "no dates")));
        assertEquals(List.of("SEATED WAITING"), outbox.of(ana));
        assertTrue(letters.letter(MessageKind.SEATED).says().subject().startsWith("You have a seat"));
    }

    @Test
    void whoever_is_offered_a_seat_reads_until_when_it_is_hers() {
        String title = "Offered " + CommandId.next();
        var plan = new TrainingPlan(title, Audience.MIXED, 1, new SeatPolicy(false, 24), "", List.of(Trainings.aSession()));
        TrainingId training = trainings.published(plan);
        seats.register(new RegisterPerson(CommandId.next(), training, trainings.aPerson("Ana Ruiz")));
        PersonId mei = trainings.aPerson("Mei Tan");
        seats.register(new RegisterPerson(CommandId.next(), training, mei));
        clock.moveTo(Instant.parse("2029-11-03T19:30:00Z"));
        settle.cancel(new CancelRegistration(CommandId.next(), queries.registrations(training, 0, 1).get(0).id(), 0, ""));

        LetterReader reader = letters.letter(MessageKind.OFFERED).lately().stream()
                .filter(each -> each.title().equals(title)).findFirst().orElseThrow();
        String text = letters.preview(reader.message(), letters.letter(MessageKind.OFFERED).says()).text();

        assertTrue(text.contains("It is yours until Sun, Nov 4, 2029, 11:30 (Pacific Time)."), text);
    }

    @Test
    void a_trainer_words_no_letters() {
        var command = new WordLetter(CommandId.next(), LetterWordingId.next(), MessageKind.SEATED, 0, OURS);
        trainings.asTrainer(trainings.aTrainer("Luis Ortega"));

        assertThrows(AccessDenied.class, () -> letters.letters());
        assertThrows(AccessDenied.class, () -> words.word(command));
    }

    private void register(PersonId person) {
        TrainingId training = trainings.published(Trainings.aPlan(5));
        seats.register(new RegisterPerson(CommandId.next(), training, person));
    }

    private LetterLine line() {
        return letters.letters().stream().filter(each -> each.kind() == MessageKind.SEATED).findFirst().orElseThrow();
    }

    private void word(MessageKind kind, LetterText says) {
        words.word(new WordLetter(CommandId.next(), LetterWordingId.next(), kind, letters.letter(kind).edition(), says));
    }
}
