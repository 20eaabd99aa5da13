package org.heatwatch.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.heatwatch.domain.feedback.FeedbackLanguage;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.feedback.CollectFeedback;
import org.heatwatch.service.feedback.FeedbackResult;
import org.heatwatch.service.feedback.FormSheet;
import org.heatwatch.service.feedback.OpenFeedback;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.HandOver;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.OwnAddress;
import org.heatwatch.web.shared.QrCode;
import org.heatwatch.web.shared.TabletToken;

/** How a session's form is handed out: as a code to be scanned, on the screen or printed, or with this device. */
@Named
@ViewScoped
public class FeedbackFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CollectFeedback collect;
    private final HandOver handOver;
    private final Messages messages;

    private CohortId cohort;
    private CohortSessionId id;
    private final FormAct act = new FormAct();
    /** Its token stays out of what the session keeps. */
    private transient FormSheet sheet;

    protected FeedbackFormPage() {
        this(null, null, null);
    }

    @Inject
    FeedbackFormPage(CollectFeedback collect, HandOver handOver, Messages messages) {
        this.collect = collect;
        this.handOver = handOver;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no session of a cohort */
    public void open() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        sheet = collect.form(cohort, id);
    }

    public String begin() {
        if (collect.open(new OpenFeedback(act.getCommand(), cohort, id)) instanceof FeedbackResult.Refused refused) {
            act.renew();
            messages.error(refused);
            return null;
        }
        return "/feedback/form?faces-redirect=true&cohort=" + cohort + "&id=" + id;
    }

    /** This device is the participants' from now on. */
    public void hand() throws IOException {
        open();
        if (sheet.token() == null) {
            messages.error("feedback.over", sheet.lastDay());
        } else {
            handOver.with(TabletToken.FEEDBACK, new SecretToken(sheet.token()), "/public/feedback");
        }
    }

    public FormSheet getSheet() {
        if (sheet == null) {
            open();
        }
        return sheet;
    }

    /** What whoever scans it opens. */
    public QrCode getPicture() {
        return QrCode.of(getAddress());
    }

    public String getAddress() {
        return OwnAddress.of("/public/feedback#" + getSheet().token());
    }

    public FeedbackLanguage[] getLanguages() {
        return FeedbackLanguage.values();
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

    public CohortSessionId getId() {
        return id;
    }

    public void setId(CohortSessionId id) {
        this.id = id;
    }
}
