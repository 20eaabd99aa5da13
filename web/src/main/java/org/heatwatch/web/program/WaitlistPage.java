package org.heatwatch.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.program.WaitlistState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.KeepWaitlist;
import org.heatwatch.service.program.OfferSeatsFor;
import org.heatwatch.service.program.WaitlistQueries;
import org.heatwatch.service.program.WaitlistSheet;
import org.heatwatch.web.shared.Messages;

/** Who waits for a seat in a cohort, and how long an offer stands. It keeps nothing: the names on it are gone with the answer. */
@Named
@RequestScoped
public class WaitlistPage {

    private final WaitlistQueries queries;
    private final KeepWaitlist keep;
    private final Messages messages;

    private CohortId cohort;
    private CommandId command = CommandId.next();
    private Long seen;
    private String days;
    private WaitlistSheet sheet;

    protected WaitlistPage() {
        this(null, null, null);
    }

    @Inject
    WaitlistPage(WaitlistQueries queries, KeepWaitlist keep, Messages messages) {
        this.queries = queries;
        this.keep = keep;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no cohort */
    public void open() {
        if (cohort == null) {
            throw new AccessDenied();
        }
        sheet = queries.waitlist(cohort);
    }

    public String save() {
        CohortResult result = keep.offerFor(new OfferSeatsFor(command, cohort, getSeen(), days.strip().matches("\\d{1,9}") ? Integer.parseInt(days.strip()) : 0));
        if (result instanceof CohortResult.Saved) {
            messages.next("waitlist.days-saved");
            return "/program/waitlist?faces-redirect=true&cohort=" + cohort;
        }
        command = CommandId.next();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        } else {
            messages.error("waitlist.days-stale", sheet.offerDays());
            seen = sheet.version();
        }
        return null;
    }

    /** The look of a state's badge. */
    public String kind(WaitlistState state) {
        return switch (state) {
            case WAITING -> "info";
            case OFFERED -> "warn";
            case ENROLLED -> "ok";
            case DECLINED, EXPIRED, REMOVED -> "";
        };
    }

    public WaitlistSheet getSheet() {
        return sheet;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public Long getSeen() {
        return seen == null && sheet != null ? (Long) sheet.version() : seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public String getDays() {
        return days == null && sheet != null ? String.valueOf(sheet.offerDays()) : days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
