package org.heatwatch.service.attendance;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of starting a kiosk, or of ending those of a roll. */
public sealed interface KioskResult extends CommandResult {

    /**
     * There is one more.
     *
     * @param token handed out now, and never again: of this result {@link Kept} is all that is kept
     */
    record Started(SecretToken token) implements KioskResult {

        @Serial
        private Object writeReplace() {
            return new Kept();
        }
    }

    /** It was started by the same command before. */
    record Kept() implements KioskResult {}

    record Ended(int kiosks) implements KioskResult {}

    record Refused(String key, List<Serializable> arguments) implements KioskResult, Refusal {}
}
