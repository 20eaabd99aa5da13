package org.heatwatch.tests.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;

/**
 * Two forms half filled in: a training is planned, and has got a second session that the server alone knows of; and another one, which is
 * published and has no roll yet, is about to be cancelled.
 */
final class Draft {

    private static final int SESSIONS = 2;

    /** Next summer: neither it nor the day after is a holiday in any year. */
    private static final LocalDate FIRST = LocalDate.of(LocalDate.now().getYear() + 1, 7, 6);

    private final Visitor visitor;
    private final String title = "Draft " + UUID.randomUUID();
    private final Form form;
    private final Form cancellation;

    Draft(Visitor visitor, Connection owner) throws IOException, InterruptedException, SQLException {
        this.visitor = visitor;
        Stage.Place cancelled = Stage.place(owner, cancelledTitle(), 25, LocalDate.now().plusDays(40).atTime(9, 0));
        SqlRows.change(owner, "delete from roll where session_id = ?", cancelled.session());
        cancellation = Form.of(visitor.get("/training/training?id=" + cancelled.training()), "do-cancel").with("cancel", "No room");
        Answer empty = visitor.get("/training/plan-training");
        Answer longer = visitor.submit(Form.of(empty, "add-session").with("title", title).with("capacity", "25"));
        Form filled = Form.of(longer, "save");
        for (int i = 0; i < SESSIONS; i++) {
            filled = filled.with("rows:%d:date".formatted(i), FIRST.plusDays(i).toString())
                    .with("rows:%d:start".formatted(i), "09:00").with("rows:%d:end".formatted(i), "11:00")
                    .with("rows:%d:link".formatted(i), "https://meet.example.org/room");
        }
        form = filled;
    }

    String title() {
        return title;
    }

    private String cancelledTitle() {
        return title + " cancelled";
    }

    /** Sends both, wherever the product is by now; what the pages say is empty when they were taken. */
    String save() throws IOException, InterruptedException {
        return sent(form, title) + sent(cancellation, cancelledTitle());
    }

    private String sent(Form filled, String about) throws IOException, InterruptedException {
        Answer answer = visitor.submit(filled);
        return answer.text().contains(about) && answer.address().getPath().equals("/training/training") && answer.page().select(".messages .alert--error").isEmpty()
                ? "" : answer.status() + " " + answer.address() + " " + Pages.messages(answer);
    }

    /** Whether all of what was typed is there. */
    boolean isWhole(Connection owner) throws SQLException {
        return SqlRows.number(owner, "select count(*) from training_session s join training t on t.id = s.training_id where t.title = ?", title) == SESSIONS
                && SqlRows.number(owner, "select count(*) from training where title = ? and state = 'CANCELLED' and cancel_reason = 'No room'", cancelledTitle()) == 1;
    }
}
