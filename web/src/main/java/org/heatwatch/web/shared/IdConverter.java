package org.heatwatch.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.heatwatch.service.access.AccessDenied;

/**
 * Typed ids (records of one UUID) in addresses and forms. A text that is no id names a record that does not exist, and is answered
 * so.
 */
@FacesConverter(forClass = Record.class)
public class IdConverter implements Converter<Record> {

    @Override
    public Record getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Class<?> type = component.getValueExpression("value").getType(faces.getELContext());
        try {
            return (Record) type.getConstructor(UUID.class).newInstance(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException noId) {
            throw new AccessDenied();
        } catch (ReflectiveOperationException noIdType) {
            throw new IllegalStateException(type + " is no typed id", noIdType);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Record id) {
        return id == null ? "" : id.toString();
    }
}
