package org.heatwatch.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.util.Iterator;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;

/**
 * What a page does with an exception: a broken rule becomes a message on the same page, with what was typed still there; a
 * denied or missing record is answered as not found; anything else is the error page's.
 */
public class ExceptionPages extends ExceptionHandlerFactory {

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
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable thrown = events.next().getContext().getException();
                FacesContext faces = FacesContext.getCurrentInstance();
                if (cause(thrown, RuleViolation.class) instanceof RuleViolation broken && faces.isPostback()) {
                    CDI.current().select(Messages.class).get().error(broken);
                    faces.validationFailed();
                    events.remove();
                } else if (cause(thrown, AccessDenied.class) != null) {
                    notFound(faces);
                    events.remove();
                }
            }
            super.handle();
        }

        private static void notFound(FacesContext faces) {
            try {
                faces.getExternalContext().responseSendError(404, null);
                faces.responseComplete();
            } catch (IOException gone) {
                throw new FacesException(gone);
            }
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
