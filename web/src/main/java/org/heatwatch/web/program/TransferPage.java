package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortChoice;
import org.heatwatch.service.program.EnrolmentResult;
import org.heatwatch.service.program.EnrolmentSheet;
import org.heatwatch.service.program.ParticipantQueries;
import org.heatwatch.service.program.TransferEnrolment;
import org.heatwatch.service.program.TransferYouths;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** Moving a participant to another cohort. It knows her by her code. */
@Named
@ViewScoped
public class TransferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ParticipantQueries queries;
    private final TransferYouths transfers;
    private final Messages messages;
    private final Clock clock;

    private EnrolmentId id;
    private final FormAct act = new FormAct();
    private EnrolmentSheet enrolment;
    private List<CohortChoice> choices = List.of();
    private CohortId to;
    private String day = "";

    protected TransferPage() {
        this(null, null, null, null);
    }

    @Inject
    TransferPage(ParticipantQueries queries, TransferYouths transfers, Messages messages, Clock clock) {
        this.queries = queries;
        this.transfers = transfers;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws AccessDenied if the address names no enrolment */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        day = LocalDate.ofInstant(clock.instant(), County.ZONE).toString();
        see();
    }

    private void see() {
        enrolment = queries.enrolment(id);
        choices = transfers.choices(id);
        act.saw(enrolment.version());
    }

    public String save() {
        if (to == null) {
            throw new RuleViolation("enrolment.to-missing");
        }
        EnrolmentResult result = transfers.transfer(new TransferEnrolment(act.getCommand(), id, act.getSeenVersion(), to,
                new EnrolmentId(act.getCommand().value()), TypedDates.date(day, "enrolment.day")));
        if (result instanceof EnrolmentResult.Changed) {
            messages.next("enrolment.saved.TRANSFERRED", enrolment.code().value());
            return "/program/cohort?faces-redirect=true&id=" + to;
        }
        act.renew();
        if (result instanceof EnrolmentResult.Refused refused) {
            messages.error(refused);
        } else {
            see();
            messages.error("enrolment.stale", messages.text("enrolment.state." + enrolment.state()), enrolment.since());
        }
        return null;
    }

    public EnrolmentSheet getEnrolment() {
        return enrolment;
    }

    public List<CohortChoice> getChoices() {
        return choices;
    }

    public FormAct getAct() {
        return act;
    }

    public EnrolmentId getId() {
        return id;
    }

    public void setId(EnrolmentId id) {
        this.id = id;
    }

    public CohortId getTo() {
        return to;
    }

    public void setTo(CohortId to) {
        this.to = to;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
