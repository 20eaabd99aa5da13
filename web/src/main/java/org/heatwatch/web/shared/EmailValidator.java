package org.heatwatch.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.shared.RuleViolation;

/** Asks the rule of e-mail addresses while the form is checked, so that its message comes together with the other fields'. */
@FacesValidator("email")
public class EmailValidator implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        try {
            new EmailAddress(typed);
        } catch (RuleViolation broken) {
            String sentence = CDI.current().select(Messages.class).get().text(broken.key());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }
}
