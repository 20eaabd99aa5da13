package org.heatwatch.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Field rows: ties a hint and an error to their control, for those who hear the page, and collects the errors on top. */
@Named
@ApplicationScoped
public class Fields {

    /** @param field client id of the control */
    public record FieldError(String field, String sentence) {}

    /** Called by the tag file before a row is drawn. */
    public void describe(ComponentSystemEvent event) {
        UIComponent row = event.getComponent();
        String id = (String) row.getAttributes().get("control");
        UIComponent control = row.findComponent(id);
        String clientId = control.getClientId();
        boolean wrong = !FacesContext.getCurrentInstance().getMessageList(clientId).isEmpty();
        List<String> describedBy = new ArrayList<>();
        if (row.findComponent(id + "-hint").isRendered()) {
            describedBy.add(clientId + "-hint");
        }
        if (wrong) {
            describedBy.add(clientId + "-error");
        }
        row.getAttributes().put("styleClass", wrong ? "field field--error" : "field");
        put(control, "aria-describedby", String.join(" ", describedBy));
        put(control, "aria-invalid", wrong ? "true" : "");
    }

    private static void put(UIComponent control, String name, String value) {
        if (value.isEmpty()) {
            control.getPassThroughAttributes().remove(name);
        } else {
            control.getPassThroughAttributes().put(name, value);
        }
    }

    public List<FieldError> getErrors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FieldError> errors = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(field -> {
            if (field != null) {
                faces.getMessageList(field).forEach(message -> errors.add(new FieldError(field, message.getSummary())));
            }
        });
        return errors;
    }
}
