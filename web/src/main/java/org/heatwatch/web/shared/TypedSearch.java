package org.heatwatch.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;

/** Carries what was typed to find somebody over the redirect to the list, outside the address: names don't belong into addresses. */
@ApplicationScoped
public class TypedSearch {

    private static final String KEY = TypedSearch.class.getName();

    public void carry(String typed) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEY, typed);
    }

    public String carried() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(KEY) instanceof String typed ? typed : "";
    }
}
