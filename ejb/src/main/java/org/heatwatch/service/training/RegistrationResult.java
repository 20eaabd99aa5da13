package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** Which place somebody got. */
public sealed interface RegistrationResult extends CommandResult {

    /** @param free seats left */
    record Seated(RegistrationId registration, int free) implements RegistrationResult {}

    /** @param position in the line, from 1 */
    record Waitlisted(RegistrationId registration, int position) implements RegistrationResult {}

    record ToBeApproved(RegistrationId registration) implements RegistrationResult {}

    /** The person was on the training before, and stays there as before. */
    record AlreadyRegistered(RegistrationState state) implements RegistrationResult {}

    /** Key training.not-open. */
    record Refused(String key, List<Serializable> arguments) implements RegistrationResult, Refusal {}
}
