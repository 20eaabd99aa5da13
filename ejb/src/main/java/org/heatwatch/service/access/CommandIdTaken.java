package org.heatwatch.service.access;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RuleViolation;

/** The id of a command was used for another one before, or by another account: this one was not done, and never will be. */
public class CommandIdTaken extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final UUID command;

    CommandIdTaken(CommandId command) {
        super("command.id-taken");
        this.command = command.value();
    }

    public CommandId command() {
        return new CommandId(command);
    }
}
