package org.heatwatch.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Where the product is, as the browser has found it. */
public final class OwnAddress {

    private OwnAddress() {}

    /** @param path within the product, with its query and what is behind the # */
    public static String of(String path) {
        var request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath() + path;
    }
}
