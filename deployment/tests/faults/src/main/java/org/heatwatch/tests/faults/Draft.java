package org.heatwatch.tests.faults;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;

/** A form half filled in: a training is planned, and has got a second session that the server alone knows of. */
final class Draft {

    static final int SESSIONS = 2;

    private final Visitor visitor;
    private final String title = "Draft " + UUID.randomUUID();
    private final Form form;

    Draft(Visitor visitor) throws IOException, InterruptedException {
        this.visitor = visitor;
        Answer empty = visitor.get("/training/plan-training");
        Answer longer = visitor.submit(Form.of(empty, "add-session").with("title", title).with("capacity", "25"));
        Form filled = Form.of(longer, "save");
        for (int i = 0; i < SESSIONS; i++) {
            filled = filled.with("rows:%d:date".formatted(i), LocalDate.now().plusDays(30 + i).toString())
                    .with("rows:%d:start".formatted(i), "09:00").with("rows:%d:end".formatted(i), "11:00")
                    .with("rows:%d:link".formatted(i), "https://meet.example.org/room");
        }
        form = filled;
    }

    String title() {
        return title;
    }

    /** Saves it, wherever the product is by now; what the page says is empty when it was taken. */
    String save() throws IOException, InterruptedException {
        Answer answer = visitor.submit(form);
        return answer.text().contains(title) && answer.address().getPath().equals("/training/training") ? ""
                : answer.status() + " " + answer.address() + " " + Pages.messages(answer);
    }
}
