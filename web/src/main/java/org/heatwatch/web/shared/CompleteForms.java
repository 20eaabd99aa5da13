package org.heatwatch.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants;

/**
 * Draws forms that need nothing else. A form is sent to the whole address of its page, parameters included: whoever has to sign in
 * first, or to open the page anew, comes back to the same record. And it carries the nonce that PrimeFaces asks back, which its
 * script would add on pages with one of its components.
 */
public class CompleteForms extends ViewHandlerWrapper {

    public CompleteForms(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String view) {
        String address = super.getActionURL(faces, view);
        String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        boolean ofForm = UIComponent.getCurrentComponent(faces) instanceof UIForm;
        return ofForm && query != null ? address + '?' + query : address;
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", Constants.RequestParams.NONCE_PARAM, null);
        out.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
        out.endElement("input");
    }
}
