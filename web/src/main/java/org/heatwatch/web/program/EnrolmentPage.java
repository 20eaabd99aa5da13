package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.HoldReason;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.ChangeEnrolment;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnrolmentResult;
import org.heatwatch.service.program.EnrolmentSheet;
import org.heatwatch.service.program.ParticipantQueries;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** Saying how an enrolment goes on. It knows the participant by her code. */
@Named
@ViewScoped
public class EnrolmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ParticipantQueries queries;
    private final EnrolYouths enrol;
    private final Messages messages;
    private final Clock clock;

    private EnrolmentId id;
    private final FormAct act = new FormAct();
    private EnrolmentSheet enrolment;
    private EnrolmentState state;
    private HoldReason reason;
    private String day = "";

    protected EnrolmentPage() {
        this(null, null, null, null);
    }

    @Inject
    EnrolmentPage(ParticipantQueries queries, EnrolYouths enrol, Messages messages, Clock clock) {
        this.queries = queries;
        this.enrol = enrol;
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
        act.saw(enrolment.version());
    }

    public String save() {
        if (state == null) {
            throw new RuleViolation("enrolment.state");
        }
        EnrolmentResult result = enrol.change(new ChangeEnrolment(act.getCommand(), id, act.getSeenVersion(), state, reason,
                TypedDates.date(day, "enrolment.day")));
        if (result instanceof EnrolmentResult.Changed) {
            messages.next("enrolment.saved." + state, enrolment.code().value());
            return "/program/cohort?faces-redirect=true&id=" + enrolment.cohort();
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

    /** The states that may follow and are said here: completed is signed off, transferred has a page of its own. */
    public List<EnrolmentState> getStates() {
        return enrolment.state().next().stream().filter(next -> next != EnrolmentState.TRANSFERRED && next != EnrolmentState.COMPLETED).toList();
    }

    public HoldReason[] getReasons() {
        return HoldReason.values();
    }

    public HoldReason getReason() {
        return reason;
    }

    public void setReason(HoldReason reason) {
        this.reason = reason;
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

    public EnrolmentState getState() {
        return state;
    }

    public void setState(EnrolmentState state) {
        this.state = state;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
