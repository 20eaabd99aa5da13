package org.heatwatch.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.heatwatch.service.access.Refusal;

/**
 * The sentences of pages that a youth opens herself, in her language: the one that she chose on the page, else her browser's, English or
 * Spanish. They name neither the product nor the program.
 */
@Named("own")
@RequestScoped
public class OwnWords {

    /** What the button says that changes the language, and the field that keeps it from page to page. */
    private static final String CHOICE = "lang";

    private static final String KEPT = "language";

    private static final Locale ENGLISH = Locale.US;
    private static final Locale SPANISH = new Locale("es", "US");

    private final Messages messages;

    protected OwnWords() {
        this(null);
    }

    @Inject
    OwnWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param arguments days are written out
     * @throws java.util.MissingResourceException if there is no such sentence
     */
    public String text(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i] instanceof LocalDate day ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day) : arguments[i];
        }
        return new MessageFormat(texts(locale()).getString(key), locale()).format(words);
    }

    /** In this language, whatever hers is: on a poster both stand. */
    public String textIn(String language, String key) {
        return texts(language.equals(SPANISH.getLanguage()) ? SPANISH : ENGLISH).getString(key);
    }

    /** Shown on this page. */
    public void done(String key, Object... arguments) {
        messages.say(text(key, arguments));
    }

    /** Shown beside the field that the key names, as {@link Messages#error(String, Object...)} does it. */
    public void error(String key, Object... arguments) {
        messages.sayAt(key, text(key, arguments));
    }

    public void error(Refusal refused) {
        error(refused.key(), refused.arguments().toArray());
    }

    /** "en" or "es". */
    public String getLanguage() {
        return locale().getLanguage();
    }

    /** The one that it isn't. */
    public String getOther() {
        return locale().equals(SPANISH) ? "en" : "es";
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.heatwatch.web.own", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale locale() {
        var asked = FacesContext.getCurrentInstance().getExternalContext();
        String chosen = asked.getRequestParameterMap().getOrDefault(CHOICE, asked.getRequestParameterMap().get(KEPT));
        String language = chosen == null ? asked.getRequestLocale().getLanguage() : chosen;
        return language.equals(SPANISH.getLanguage()) ? SPANISH : ENGLISH;
    }
}
