package org.heatwatch.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.StandingMissing;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.web.shared.SignedInSession;

/** Tells page.js that its account is still signed in, and for how long: before a form leaves its page, and before the time is over. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SessionResource {

    private final SignIn signIn;
    private final SignedInSession session;
    private final Caller caller;

    public SessionResource() {
        this(null, null, null);
    }

    @Inject
    public SessionResource(SignIn signIn, SignedInSession session, Caller caller) {
        this.signIn = signIn;
        this.session = session;
        this.caller = caller;
    }

    /**
     * @param zone youth for a page of the youth zone
     * @throws StandingMissing if its account lacks something that the zone asks for
     */
    @GET
    public JsonObject session(@HeaderParam("X-Zone") String zone) {
        if ("youth".equals(zone) && !caller.standing().isComplete()) {
            throw new StandingMissing();
        }
        Duration left = session.signIn().map(signIn::left).orElse(Duration.ZERO);
        return Json.createObjectBuilder().add("outcome", "signed_in").add("secondsLeft", left.toSeconds()).build();
    }
}
