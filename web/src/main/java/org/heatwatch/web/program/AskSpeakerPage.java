package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.program.SpeakerDetails;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.SpeakerId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.AskSpeaker;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.RunSessions;
import org.heatwatch.service.program.SessionPlanQueries;
import org.heatwatch.service.program.SessionPlanSheet;
import org.heatwatch.service.program.SpeakerChoice;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** Asking a guest speaker to a session: one of the program's, or a new one. */
@Named
@ViewScoped
public class AskSpeakerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SessionPlanQueries queries;
    private final RunSessions run;
    private final Messages messages;

    private CohortId cohort;
    private CohortSessionId id;
    private final FormAct act = new FormAct();
    private SessionPlanSheet sheet;
    private List<SpeakerChoice> choices = List.of();
    private SpeakerId speaker;
    private final SpeakerForm form = new SpeakerForm();
    private String topic = "";

    protected AskSpeakerPage() {
        this(null, null, null);
    }

    @Inject
    AskSpeakerPage(SessionPlanQueries queries, RunSessions run, Messages messages) {
        this.queries = queries;
        this.run = run;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no session of a cohort */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        choices = queries.speakers(cohort, id);
        sheet = queries.session(cohort, id);
    }

    /** Her ids come from the command, so that a form sent twice asks one speaker once. */
    public String save() {
        SpeakerDetails details = speaker == null ? form.details() : null;
        SpeakerId asked = speaker == null ? new SpeakerId(act.getCommand().value()) : speaker;
        var visit = new SpeakerVisitId(act.getCommand().value());
        CohortResult result = run.ask(new AskSpeaker(act.getCommand(), cohort, id, visit, asked, details, topic));
        if (result instanceof CohortResult.Refused refused) {
            act.renew();
            messages.error(refused);
            return null;
        }
        messages.next("speaker.asked");
        return "/program/visit?faces-redirect=true&cohort=" + cohort + "&id=" + visit;
    }

    public SessionPlanSheet getSheet() {
        return sheet;
    }

    public List<SpeakerChoice> getChoices() {
        return choices;
    }

    public SpeakerForm getForm() {
        return form;
    }

    public FormAct getAct() {
        return act;
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }

    /** The session's. */
    public CohortSessionId getId() {
        return id;
    }

    public void setId(CohortSessionId id) {
        this.id = id;
    }

    public SpeakerId getSpeaker() {
        return speaker;
    }

    public void setSpeaker(SpeakerId speaker) {
        this.speaker = speaker;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
