package org.heatwatch.service.notification;

import java.util.UUID;
import org.heatwatch.domain.notification.LetterText;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.LetterWordingId;
import org.heatwatch.service.access.Command;

/**
 * @param wording the id that the new edition gets
 * @param seenEdition the one that the user changed; 0 for what the product brings
 * @param says null to go back to what the product brings
 */
public record WordLetter(CommandId id, LetterWordingId wording, MessageKind kind, long seenEdition, LetterText says) implements Command {

    @Override
    public UUID subject() {
        return wording.value();
    }
}
