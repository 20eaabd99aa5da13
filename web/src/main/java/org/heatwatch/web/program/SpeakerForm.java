package org.heatwatch.web.program;

import java.io.Serializable;
import org.heatwatch.domain.program.SpeakerDetails;
import org.heatwatch.domain.shared.RuleViolation;

/** The fields that say who a guest speaker is. */
public class SpeakerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String organization = "";
    private String email = "";
    private String phone = "";

    void show(String whose, String ofWhere, String mail, String telephone) {
        name = whose;
        organization = ofWhere;
        email = mail;
        phone = telephone;
    }

    /** @throws RuleViolation as the details do */
    SpeakerDetails details() {
        return new SpeakerDetails(name, organization, email, phone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
