package org.heatwatch.web.feedback;

import static org.heatwatch.domain.access.Permission.COLLECT_FEEDBACK;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.feedback.FeedbackLanguage;
import org.heatwatch.domain.feedback.FeedbackQuestion;
import org.heatwatch.domain.feedback.FeedbackValue;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.feedback.CollectFeedback;
import org.heatwatch.service.feedback.FeedbackQueries;
import org.heatwatch.service.feedback.FeedbackResult;
import org.heatwatch.service.feedback.FeedbackSheet;
import org.heatwatch.service.feedback.ReplyToFeedback;
import org.heatwatch.web.shared.CurrentUser;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/**
 * What the feedback on a session comes to, how that goes from session to session, and what came of it. It keeps nothing: what was written is gone with
 * the answer.
 */
@Named
@RequestScoped
public class FeedbackPage {

    private final FeedbackQueries queries;
    private final CollectFeedback collect;
    private final CurrentUser user;
    private final Messages messages;

    private CohortId cohort;
    private CohortSessionId id;
    private final FormAct act = new FormAct();
    private FeedbackSheet sheet;
    /** Of a page that is opened: whoever has lost it since hears so from what she sends. */
    private boolean readOnly;
    private String words = "";
    private FeedbackLanguage language = FeedbackLanguage.EN;

    protected FeedbackPage() {
        this(null, null, null, null);
    }

    @Inject
    FeedbackPage(FeedbackQueries queries, CollectFeedback collect, CurrentUser user, Messages messages) {
        this.queries = queries;
        this.collect = collect;
        this.user = user;
        this.messages = messages;
    }

    public void open() {
        readOnly = !user.may(COLLECT_FEEDBACK);
        see();
        if (sheet.reply() != null) {
            words = sheet.reply().words();
            language = sheet.reply().language();
        }
    }

    private void see() {
        sheet = read();
        if (sheet.reply() != null) {
            act.saw(sheet.reply().version());
        }
    }

    /** @throws AccessDenied if the address names no session of a cohort */
    private FeedbackSheet read() {
        if (cohort == null || id == null) {
            throw new AccessDenied();
        }
        return queries.session(cohort, id);
    }

    public String save() {
        FeedbackResult result = collect.reply(new ReplyToFeedback(act.getCommand(), cohort, id, act.isKnown(), act.getSeenVersion(), language, words));
        if (result instanceof FeedbackResult.Saved) {
            messages.next("reply.saved");
            return "/feedback/session?faces-redirect=true&cohort=" + cohort + "&id=" + id;
        }
        act.renew();
        if (result instanceof FeedbackResult.Refused refused) {
            sheet = read();
            messages.error(refused);
        } else {
            see();
            messages.error("reply.stale");
        }
        return null;
    }

    /** Null while a form is read. */
    public FeedbackSheet getSheet() {
        return sheet;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public FeedbackLanguage[] getLanguages() {
        return FeedbackLanguage.values();
    }

    public FeedbackQuestion[] getQuestions() {
        return FeedbackQuestion.values();
    }

    public FeedbackValue[] getValues() {
        return FeedbackValue.values();
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public FeedbackLanguage getLanguage() {
        return language;
    }

    public void setLanguage(FeedbackLanguage language) {
        this.language = language;
    }
}
