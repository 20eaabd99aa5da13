package org.heatwatch.tests.faults;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Visitor;

/** The first mark of one attendee, as roll.js sends a tap. */
final class Mark implements Act {

    private final String address;
    private final String status;
    private final Asked asked;

    Mark(UUID session, UUID registration, String status) {
        this.address = "/api/rolls/%s/marks/%s".formatted(session, registration);
        this.status = status;
        this.asked = new Asked(Kind.MARKING, UUID.randomUUID(), key(registration, status), Set.of("mark", "change", "receipt", "event"));
    }

    static String key(Object registration, String status) {
        return registration + ":" + status;
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public Click prepare(Visitor visitor) {
        return () -> reply(visitor.call("PUT", address, body()));
    }

    private String body() {
        JsonObject body = new JsonObject();
        body.addProperty("commandId", asked.command().toString());
        body.addProperty("status", status);
        body.addProperty("missedMinutes", 0);
        body.addProperty("seenVersion", 0);
        body.addProperty("how", "TAP");
        return body.toString();
    }

    /** As roll.js reads it: only an answer that repeats the command's id is one. */
    private Reply reply(Answer answer) {
        if (answer.isSignIn()) {
            return Reply.signedOut(answer);
        }
        if (answer.status() >= 500 || !answer.type().startsWith("application/json")) {
            return Reply.unconfirmed(answer.status() + " " + answer.type());
        }
        JsonObject said = answer.json();
        if (!said.has("commandId") || !said.get("commandId").getAsString().equals(asked.command().toString())) {
            return Reply.unconfirmed(answer.status() + " " + said);
        }
        return said.get("outcome").getAsString().equals("marked") ? Reply.saved(said.toString()) : Reply.refused(said.toString());
    }
}
