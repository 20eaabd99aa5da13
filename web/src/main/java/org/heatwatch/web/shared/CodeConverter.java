package org.heatwatch.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Arrays;

/** A coded filter in an address: a code that does not exist, of an old bookmark perhaps, filters nothing. */
@FacesConverter("code")
public class CodeConverter implements Converter<Enum<?>> {

    @Override
    public Enum<?> getAsObject(FacesContext faces, UIComponent component, String text) {
        Class<?> type = component.getValueExpression("value").getType(faces.getELContext());
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** @return null for no filter, which leaves it out of an address */
    @Override
    public String getAsString(FacesContext faces, UIComponent component, Enum<?> code) {
        return code == null ? null : code.name();
    }
}
