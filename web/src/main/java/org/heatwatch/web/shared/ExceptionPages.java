package org.heatwatch.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;

/**
 * What a page does with an exception: a broken rule becomes a message on the same page, with what was typed still there; a page
 * whose state is gone is opened anew and says that nothing was saved; what isn't confirmed is {@link Unavailable}'s, a standing that is missing {@link AskForStanding}'s; a denied or missing record is answered as not found; anything
 * else is the error page's. A script that asked for a part of the page is sent to the error page, which it couldn't show.
 */
public class ExceptionPages extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(ExceptionPages.class.getName());

    public ExceptionPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            try {
                while (events.hasNext()) {
                    if (handles(faces, events.next().getContext().getException())) {
                        events.remove();
                    }
                }
            } catch (IOException gone) {
                throw new FacesException(gone);
            }
            super.handle();
        }

        private static boolean handles(FacesContext faces, Throwable thrown) throws IOException {
            Unavailable.cause(thrown).ifPresent(Handler::leave);
            AskForStanding.cause(thrown).ifPresent(Handler::leave);
            boolean script = faces.getPartialViewContext().isAjaxRequest();
            if (cause(thrown, RuleViolation.class) instanceof RuleViolation broken && faces.isPostback()) {
                messages().error(broken);
                faces.validationFailed();
            } else if (cause(thrown, ViewExpiredException.class) != null) {
                messages().nextWarning("page.expired");
                faces.getExternalContext().redirect(address(faces.getExternalContext()));
            } else if (cause(thrown, AccessDenied.class) != null) {
                if (script) {
                    open(faces, "/error/not-found");
                } else {
                    faces.getExternalContext().responseSendError(404, null);
                    faces.responseComplete();
                }
            } else if (script) {
                LOG.log(Level.SEVERE, "A part of a page failed", thrown);
                open(faces, "/error/failed");
            } else {
                return false;
            }
            return true;
        }

        private static void leave(RuntimeException cause) {
            throw cause;
        }

        private static void open(FacesContext faces, String page) throws IOException {
            ExternalContext http = faces.getExternalContext();
            http.redirect(http.getRequestContextPath() + page);
        }

        private static String address(ExternalContext http) {
            var request = (HttpServletRequest) http.getRequest();
            return request.getQueryString() == null ? request.getRequestURI() : request.getRequestURI() + '?' + request.getQueryString();
        }

        private static Messages messages() {
            return CDI.current().select(Messages.class).get();
        }

        private static Throwable cause(Throwable thrown, Class<? extends Throwable> wanted) {
            Throwable each = thrown;
            while (each != null && !wanted.isInstance(each)) {
                each = each.getCause();
            }
            return each;
        }
    }
}
