package org.heatwatch.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Where the signs of icons.svg are. Asked for once: a page shows a dozen of them, and the server looks at the file each time. */
@Named("icons")
@ApplicationScoped
public class Icons {

    private volatile String address;

    /** The address of the sign of this name, version of the file included. */
    public String at(String name) {
        if (address == null) {
            ResourceHandler resources = FacesContext.getCurrentInstance().getApplication().getResourceHandler();
            address = resources.createResource("icons.svg", "heatwatch").getRequestPath();
        }
        return address + '#' + name;
    }
}
