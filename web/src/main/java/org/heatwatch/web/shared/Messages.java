package org.heatwatch.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.search.SearchExpressionContext;
import jakarta.faces.component.search.SearchExpressionHandler;
import jakarta.faces.component.search.SearchExpressionHint;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.Refusal;

/** The product's sentences: by key from the bundle, with arguments in the reader's words. */
@Named("messages")
@ApplicationScoped
public class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.heatwatch.web.messages", Locale.ENGLISH);

    /** @throws java.util.MissingResourceException if there is no such sentence */
    public String text(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = Words.of(arguments[i]);
        }
        return new MessageFormat(TEXTS.getString(key), Locale.US).format(words);
    }

    /** Shown on this page. */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, text(key, arguments));
    }

    /** As {@link #done}: something the user should know before she goes on. */
    public void warning(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, text(key, arguments));
    }

    /** Shown on the page that the user is redirected to. */
    public void next(String key, Object... arguments) {
        keep();
        done(key, arguments);
    }

    /** As {@link #next}: something the user should know before she goes on. */
    public void nextWarning(String key, Object... arguments) {
        keep();
        warning(key, arguments);
    }

    /** Shown beside the field that the key names ("person.email-taken": the one with the id email), if the page has such a field. */
    public void error(String key, Object... arguments) {
        sayAt(key, text(key, arguments));
    }

    /** An error in another language, beside the field that the key names. */
    void sayAt(String key, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field(faces, key), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** What was done, in another language. */
    void say(String sentence) {
        add(FacesMessage.SEVERITY_INFO, sentence);
    }

    /** Shown beside the field with this client id. */
    public void errorAt(String field, String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, arguments), null));
    }

    public void error(RuleViolation broken) {
        error(broken.key(), broken.arguments().toArray());
    }

    public void error(Refusal refused) {
        error(refused.key(), refused.arguments().toArray());
    }

    private static String field(FacesContext faces, String key) {
        String id = key.replaceFirst("^[^.]*\\.", "").replaceFirst("-.*$", "");
        SearchExpressionHandler search = faces.getApplication().getSearchExpressionHandler();
        return search.resolveClientId(SearchExpressionContext.createSearchExpressionContext(faces, faces.getViewRoot(),
                EnumSet.of(SearchExpressionHint.IGNORE_NO_RESULT), null), "@id(" + id + ")");
    }

    private static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
