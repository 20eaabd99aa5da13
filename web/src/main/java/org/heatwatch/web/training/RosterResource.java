package org.heatwatch.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.service.training.RosterProgress;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.web.shared.Messages;

/** How far a roster is, for roster.js. */
@Path("rosters/{roster}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RosterResource {

    private final RosterQueries rosters;
    private final Messages messages;

    public RosterResource() {
        this(null, null);
    }

    @Inject
    public RosterResource(RosterQueries rosters, Messages messages) {
        this.rosters = rosters;
        this.messages = messages;
    }

    @GET
    public JsonObject progress(@PathParam("roster") UUID roster) {
        RosterProgress progress = rosters.progress(new RosterImportId(roster));
        return Json.createObjectBuilder()
                .add("state", progress.standing().name())
                .add("rows", progress.rows())
                .add("message", messages.text("roster.standing." + progress.standing(), progress.rows()))
                .build();
    }
}
