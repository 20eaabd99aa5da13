package org.heatwatch.web.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heatwatch.domain.feedback.FeedbackAnswer;
import org.heatwatch.domain.feedback.FeedbackQuestion;
import org.heatwatch.domain.feedback.FeedbackValue;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.feedback.GiveFeedback;
import org.heatwatch.service.feedback.GiveResult;
import org.heatwatch.service.feedback.GivenFeedback;
import org.heatwatch.service.feedback.OpenForm;
import org.heatwatch.web.shared.OwnWords;
import org.heatwatch.web.shared.TabletToken;

/**
 * What a participant is asked, on her own phone or on the tablet that goes round. The page keeps nothing: all that she has chosen comes with the form,
 * and an answer that was sent leads to a page that knows nothing of it.
 */
@Named
@RequestScoped
public class GiveFeedbackPage {

    private final GiveFeedback feedback;
    private final HttpServletRequest request;
    private final OwnWords words;

    private final Map<FeedbackQuestion, FeedbackValue> chosen = new EnumMap<>(FeedbackQuestion.class);
    private Optional<SecretToken> token = Optional.empty();
    private OpenForm form;
    private boolean incomplete;
    private boolean later;

    protected GiveFeedbackPage() {
        this(null, null, null);
    }

    @Inject
    GiveFeedbackPage(GiveFeedback feedback, HttpServletRequest request, OwnWords words) {
        this.feedback = feedback;
        this.request = request;
        this.words = words;
    }

    @PostConstruct
    void read() {
        token = Optional.of(sent("token")).filter(typed -> !typed.isBlank()).map(typed -> new SecretToken(typed.strip())).or(() -> TabletToken.FEEDBACK.of(request));
        for (FeedbackQuestion question : FeedbackQuestion.values()) {
            Stream.of(FeedbackValue.values()).filter(value -> value.name().equals(sent(question.name()))).findFirst().ifPresent(value -> chosen.put(question, value));
        }
    }

    private String sent(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** Shows the form; or takes what was sent, and leads on. */
    public String open() {
        if (!sent("leave").isEmpty()) {
            TabletToken.FEEDBACK.forget((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
            return "/sign-in?faces-redirect=true";
        }
        form = isSent() ? null : token.flatMap(feedback::form).orElse(null);
        return form == null || sent("send").isEmpty() ? null : send();
    }

    private String send() {
        incomplete = chosen.size() < FeedbackQuestion.values().length;
        if (incomplete || isTooLong()) {
            return null;
        }
        var given = new GivenFeedback(UUID.fromString(getId()), chosen.get(FeedbackQuestion.SAFE), chosen.get(FeedbackQuestion.USEFUL),
                chosen.get(FeedbackQuestion.HEARD), getTyped());
        GiveResult result = feedback.give(token.orElseThrow(), given);
        if (result == GiveResult.KEPT) {
            return "/public/feedback?faces-redirect=true&sent=true&language=" + words.getLanguage();
        }
        later = result == GiveResult.LATER;
        form = later ? form : null;
        return null;
    }

    /** Of the answer, made by chance with the form: sent twice, it counts once. */
    public String getId() {
        try {
            return UUID.fromString(sent("id")).toString();
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID().toString();
        }
    }

    /** An answer was kept. */
    public boolean isSent() {
        return !sent("sent").isEmpty();
    }

    /** A code was given, and opens nothing. */
    public boolean isClosed() {
        return form == null && !isSent() && token.isPresent();
    }

    public boolean isTablet() {
        return TabletToken.FEEDBACK.of(request).isPresent();
    }

    public boolean isMissing(FeedbackQuestion question) {
        return incomplete && !chosen.containsKey(question);
    }

    public boolean isTooLong() {
        return getTyped().length() > FeedbackAnswer.MAX_WORDS;
    }

    public boolean isChosen(FeedbackQuestion question, FeedbackValue value) {
        return chosen.get(question) == value;
    }

    /** It can't be kept now: all that she has said stays on the page. */
    public boolean isLater() {
        return later;
    }

    /** To be mended before it is sent. */
    public boolean isWrong() {
        return incomplete || form != null && isTooLong();
    }

    /** Null unless the code opens one. */
    public OpenForm getForm() {
        return form;
    }

    /** What she has written. */
    public String getTyped() {
        return sent("words");
    }

    /** As she has typed it; empty on a tablet. */
    public String getToken() {
        return sent("token");
    }

    public FeedbackQuestion[] getQuestions() {
        return FeedbackQuestion.values();
    }

    public FeedbackValue[] getValues() {
        return FeedbackValue.values();
    }
}
