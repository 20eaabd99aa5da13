package org.heatwatch.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.heatwatch.service.access.Caller;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants;

/**
 * Draws forms that need nothing else. A form is sent to the whole address of its page, parameters included: whoever has to sign in
 * first, or to open the page anew, comes back to the same record. It says for which account it was drawn, and counts as expired where
 * another one has signed in since. And it carries the nonce that PrimeFaces asks back, which its script would add on pages with one of
 * its components.
 */
public class CompleteForms extends ViewHandlerWrapper {

    private static final String DRAWN_FOR = "drawn-for";

    public CompleteForms(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String view) {
        String drawnFor = faces.getExternalContext().getRequestParameterMap().get(DRAWN_FOR);
        if (drawnFor != null && !drawnFor.equals(account())) {
            throw new ViewExpiredException(view);
        }
        return super.restoreView(faces, view);
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
        hidden(faces, Constants.RequestParams.NONCE_PARAM, PrimeFacesContext.getCspState(faces).getNonce());
        if (!account().isEmpty()) {
            hidden(faces, DRAWN_FOR, account());
        }
    }

    private static String account() {
        return CDI.current().select(Caller.class).get().signedIn().map(each -> each.account().toString()).orElse("");
    }

    private static void hidden(FacesContext faces, String name, String value) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
    }
}
