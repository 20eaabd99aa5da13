package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.training.County;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.web.shared.CurrentUser;
import org.heatwatch.web.shared.Messages;

/** Asks for which days the hours are wanted, and sends to {@link HoursDownload}. At first: last month. */
@Named
@RequestScoped
public class HoursPage {

    private final CurrentUser user;
    private final Messages messages;
    private final Clock clock;

    private LocalDate from;
    private LocalDate to;

    protected HoursPage() {
        this(null, null, null);
    }

    @Inject
    HoursPage(CurrentUser user, Messages messages, Clock clock) {
        this.user = user;
        this.messages = messages;
        this.clock = clock;
    }

    public void open() {
        if (!user.may(Permission.EXPORT_HOURS)) {
            throw new AccessDenied();
        }
        YearMonth lastMonth = YearMonth.from(LocalDate.ofInstant(clock.instant(), County.ZONE)).minusMonths(1);
        from = lastMonth.atDay(1);
        to = lastMonth.atEndOfMonth();
    }

    public void download() throws IOException {
        if (to.isBefore(from)) {
            messages.error("hours.to-before-from");
            return;
        }
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        http.redirect(http.getRequestContextPath() + "/hours.xlsx?from=" + from + "&to=" + to);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
