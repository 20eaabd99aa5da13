package org.heatwatch.service.notification;

import static org.heatwatch.domain.access.Permission.WORD_LETTERS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.heatwatch.domain.notification.LetterWording;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/** Saying what letters say. What waits in the outbox goes out in the new words. */
@Stateless
public class WordLetters {

    private final HibernateWordings wordings;
    private final Caller caller;
    private final Clock clock;

    protected WordLetters() {
        this(null, null, null);
    }

    @Inject
    WordLetters(HibernateWordings wordings, Caller caller, Clock clock) {
        this.wordings = wordings;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation letter.stale, if somebody saves another wording at the same moment
     * @throws AccessDenied for letters to the holders of accounts
     */
    @Allowed(WORD_LETTERS)
    public WordingResult word(WordLetter command) {
        if (command.kind().isAboutAccount()) {
            throw new AccessDenied();
        }
        long edition = wordings.latest(command.kind()).map(LetterWording::edition).orElse(0L);
        if (edition != command.seenEdition()) {
            return new WordingResult.Stale(edition, wordings.says(command.kind()));
        }
        if (command.says() != null) {
            try {
                command.says().check(command.kind());
            } catch (RuleViolation broken) {
                return new WordingResult.Refused(broken.key(), broken.arguments());
            }
        }
        wordings.add(new LetterWording(command.wording(), command.kind(), edition + 1, command.says(), caller.account(), clock.instant()));
        return new WordingResult.Saved();
    }
}
