package org.heatwatch.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.heatwatch.domain.shared.RuleViolation;

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

    /** Shown on the page that the user is redirected to. */
    public void next(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_INFO, text(key, arguments));
    }

    public void info(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, text(key, arguments));
    }

    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, text(key, arguments));
    }

    public void error(RuleViolation broken) {
        error(broken.key(), broken.arguments().toArray());
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
