package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * Who a guest speaker is, as her profession knows her, and how she is reached: by e-mail, by telephone, or both.
 *
 * @param name  1 to {@value #MAX} characters
 * @param email empty where there is none
 * @param phone as it was given, at most {@value #MAX_PHONE} characters; empty where there is none
 */
public record SpeakerDetails(@Classified(PROGRAM) String name, @Classified(PROGRAM) String organization, @Classified(PROGRAM) String email,
        @Classified(PROGRAM) String phone) implements Serializable {

    public static final int MAX = 200;

    public static final int MAX_PHONE = 40;

    /** @throws RuleViolation speaker.name, speaker.organization, person.email-shape, speaker.phone or speaker.unreachable */
    public SpeakerDetails {
        name = OneLine.of(name);
        organization = OneLine.of(organization);
        phone = OneLine.of(phone);
        email = OneLine.of(email).isEmpty() ? "" : new EmailAddress(email).text();
        if (NameKey.of(name).isEmpty() || OneLine.length(name) > MAX) {
            throw new RuleViolation("speaker.name", MAX);
        }
        if (OneLine.length(organization) > MAX) {
            throw new RuleViolation("speaker.organization", MAX);
        }
        if (OneLine.length(phone) > MAX_PHONE) {
            throw new RuleViolation("speaker.phone", MAX_PHONE);
        }
        if (email.isEmpty() && phone.isEmpty()) {
            throw new RuleViolation("speaker.unreachable");
        }
    }
}
