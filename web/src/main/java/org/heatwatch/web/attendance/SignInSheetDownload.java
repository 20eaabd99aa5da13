package org.heatwatch.web.attendance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.PrintSignInSheet;
import org.heatwatch.service.attendance.RollSession;
import org.heatwatch.web.shared.Exports;
import org.heatwatch.web.shared.FileName;
import org.heatwatch.web.shared.Messages;

/** {@code /sign-in-sheet.pdf?session=}, and {@code &blank=} for another number of empty rows: the sheet as a file. */
@WebServlet(urlPatterns = "/sign-in-sheet.pdf", asyncSupported = true)
public class SignInSheetDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintSignInSheet sheets;

    @Inject
    private transient Exports exports;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var session = new SessionId(UUID.fromString(String.valueOf(request.getParameter("session"))));
            int blankRows = blankRows(request.getParameter("blank"));
            exports.answer(Exports.Kind.PDF, out -> {
                RollSession printed = sheets.print(session, blankRows, out);
                return FileName.of("sign-in-sheet", printed.title(), printed.start().toLocalDate());
            }, request, response);
        } catch (IllegalArgumentException | AccessDenied noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation broken) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(messages.text(broken.key(), broken.arguments().toArray()));
        }
    }

    private static int blankRows(String asked) {
        return asked == null ? PrintSignInSheet.USUAL_BLANK_ROWS : Integer.parseInt(asked);
    }
}
