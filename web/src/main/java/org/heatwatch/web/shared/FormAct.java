package org.heatwatch.web.shared;

import java.io.Serializable;
import org.heatwatch.domain.shared.CommandId;

/**
 * What a form carries beside what is typed: by which command it is sent, whether its record is on file, and which version of it was
 * seen. The form itself holds it ({@code hw:act}), so that one that is sent twice counts once, and is answered twice, where the
 * page's own state went with the first answer.
 */
public class FormAct implements Serializable {

    private static final long serialVersionUID = 1L;

    private CommandId command = CommandId.next();
    private boolean known;
    private long seenVersion;

    /** The form shows a record that is on file. */
    public void saw(long version) {
        known = true;
        seenVersion = version;
    }

    /** What is sent next is another act. */
    public void renew() {
        command = CommandId.next();
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }

    public long getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(long seenVersion) {
        this.seenVersion = seenVersion;
    }
}
