package org.heatwatch.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;

/** Carries what was typed to find somebody over the redirect to the list, outside the address: names don't belong into addresses. */
@ApplicationScoped
class TypedSearch {

    private static final String KEY = TypedSearch.class.getName();

    void carry(String typed) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEY, typed);
    }

    String carried() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash().get(KEY) instanceof String typed ? typed : "";
    }
}
