package org.heatwatch.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.heatwatch.service.attendance.ExportHours;
import org.heatwatch.service.attendance.HeadcountQueries;
import org.heatwatch.service.attendance.HoursPeriod;
import org.heatwatch.service.attendance.PeopleReached;
import org.heatwatch.web.shared.Messages;

/** Asks for which days the hours are wanted, and sends to {@link HoursDownload}. At first: last month. */
@Named
@RequestScoped
public class HoursPage {

    private final ExportHours hours;
    private final HeadcountQueries headcounts;
    private final Messages messages;

    private LocalDate from;
    private LocalDate to;
    private PeopleReached reached;

    protected HoursPage() {
        this(null, null, null);
    }

    @Inject
    HoursPage(ExportHours hours, HeadcountQueries headcounts, Messages messages) {
        this.hours = hours;
        this.headcounts = headcounts;
        this.messages = messages;
    }

    public void open() {
        HoursPeriod period = hours.newPeriod();
        from = period.from();
        to = period.to();
        reached = headcounts.reached(period);
    }

    public void download() throws IOException {
        if (to.isBefore(from)) {
            messages.error("hours.to-before-from");
            return;
        }
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        http.redirect(http.getRequestContextPath() + "/hours.xlsx?from=" + from + "&to=" + to);
    }

    /** In the days that the form begins with; null once it was sent. */
    public PeopleReached getReached() {
        return reached;
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
