package org.heatwatch.web.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.program.LogPrint;
import org.heatwatch.service.program.LogPrints;

/** page.js says here that a page of the youth zone is being printed. */
@Path("prints/{named}")
@ApplicationScoped
public class PrintResource {

    private final LogPrints prints;

    public PrintResource() {
        this(null);
    }

    @Inject
    public PrintResource(LogPrints prints) {
        this.prints = prints;
    }

    @POST
    public void printed(@PathParam("named") String named) {
        prints.printed(new LogPrint(CommandId.next(), named));
    }
}
