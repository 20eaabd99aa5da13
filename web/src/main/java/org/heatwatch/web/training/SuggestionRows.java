package org.heatwatch.web.training;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.heatwatch.service.training.Suggestion;
import org.heatwatch.web.shared.Messages;

/**
 * The rows of those who could deliver a training, {@code <hw:suggestion-rows suggestions="..." year="..."/>}: written in Java since there
 * are two hundred of them with two buttons each. A button sends whom it asks, or who has agreed.
 */
@FacesComponent(SuggestionRows.TYPE)
public class SuggestionRows extends UIComponentBase {

    static final String TYPE = "org.heatwatch.SuggestionRows";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var suggestions = (List<?>) getAttributes().get("suggestions");
        var messages = faces.getApplication().evaluateExpressionGet(faces, "#{messages}", Messages.class);
        var words = faces.getApplication().evaluateExpressionGet(faces, "#{clashWords}", ClashWords.class);
        var rows = new Rows(faces.getResponseWriter(), faces.getApplication().getResourceBundle(faces, "text"), messages, words,
                messages.text("trainers.year", getAttributes().get("year")));
        for (int i = 0; i < suggestions.size(); i++) {
            rows.write((Suggestion) suggestions.get(i), i == 0);
        }
    }

    private static final class Rows {

        /** In the place of a name, in what is said to a screen reader of each row. */
        private static final String NAME = "{name}";

        private final ResponseWriter out;
        private final Messages messages;
        private final ClashWords words;
        private final String year;
        private final String standing;
        private final String acts;
        private final String free;
        private final String ask;
        private final String askName;
        private final String agreed;
        private final String agreedName;

        /** What is the same in every row is made once. */
        Rows(ResponseWriter out, ResourceBundle text, Messages messages, ClashWords words, String year) {
            this.out = out;
            this.messages = messages;
            this.words = words;
            this.year = year;
            this.standing = text.getString("trainers.standing");
            this.acts = text.getString("trainers.acts");
            this.free = text.getString("trainers.free");
            this.ask = text.getString("trainers.ask");
            this.askName = messages.text("trainers.ask-name", NAME);
            this.agreed = text.getString("trainers.agreed");
            this.agreedName = messages.text("trainers.agreed-name", NAME);
        }

        void write(Suggestion one, boolean first) throws IOException {
            out.startElement("tr", null);
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            out.writeText(one.name(), null);
            out.endElement("th");
            begin(year);
            out.writeAttribute("class", "num", null);
            out.writeText(messages.text("trainers.hours", one.minutes() / 60d), null);
            out.endElement("td");
            begin(standing);
            standing(one);
            out.endElement("td");
            begin(acts);
            out.startElement("div", null);
            out.writeAttribute("class", "actions", null);
            if (one.isPossible()) {
                button("ask", one, ask, askName, first && one.isFree() ? "button button--primary" : "button");
                button("agreed", one, agreed, agreedName, "button button--quiet");
            }
            out.endElement("div");
            out.endElement("td");
            out.endElement("tr");
        }

        private void begin(String label) throws IOException {
            out.startElement("td", null);
            out.writeAttribute("data-label", label, null);
        }

        private void standing(Suggestion one) throws IOException {
            out.startElement("div", null);
            if (one.isFree()) {
                out.startElement("span", null);
                out.writeAttribute("class", "badge badge--ok", null);
                out.writeText(free, null);
                out.endElement("span");
            }
            if (!one.declined().isEmpty()) {
                out.writeText(messages.text("trainers.declined", one.declined()), null);
            }
            for (String clash : words.ofSessions(one.clashes())) {
                out.startElement("small", null);
                out.writeText(clash, null);
                out.endElement("small");
            }
            out.endElement("div");
        }

        private void button(String name, Suggestion one, String label, String named, String styleClass) throws IOException {
            out.startElement("button", null);
            out.writeAttribute("type", "submit", null);
            out.writeAttribute("name", name, null);
            out.writeAttribute("value", one.person(), null);
            out.writeAttribute("class", styleClass, null);
            out.writeAttribute("aria-label", named.replace(NAME, one.name()), null);
            out.writeText(label, null);
            out.endElement("button");
        }
    }
}
