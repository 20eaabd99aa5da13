package org.heatwatch.tests.faults;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;
import org.jsoup.nodes.Element;

/** Somebody new is registered at the door. */
final class WalkIn implements Act {

    /** How the e-mail of everybody at the door ends. */
    static final String AT_HOME = "@home.example.org";

    private final String address;
    private final String name;
    private final String email;
    private final Asked asked;

    WalkIn(UUID session, String name, String email) {
        this.address = "/attendance/walk-in?session=" + session;
        this.name = name;
        this.email = email;
        this.asked = new Asked(Kind.REGISTERING, UUID.randomUUID(), email,
                Set.of("person", "registration", "change", "mark", "receipt", "event"));
    }

    @Override
    public Asked asked() {
        return asked;
    }

    @Override
    public Click prepare(Visitor visitor) throws IOException, InterruptedException {
        Answer page = visitor.get(address);
        if (Pages.failure(page).isPresent()) {
            return () -> Pages.failure(page).get();
        }
        Element command = page.page().selectFirst("#walk-in input[type=hidden][value~=^[0-9a-f]{8}-[0-9a-f-]{27}$]");
        Form form = Form.of(page, "admit")
                .with(command.attr("name"), asked.command().toString())
                .with("name", name)
                .with("email", email);
        return () -> reply(visitor.submit(form));
    }

    private Reply reply(Answer answer) {
        return Pages.failure(answer).orElseGet(() -> {
            String page = answer.page().text();
            boolean onTheRoll = answer.address().getPath().equals("/attendance/take-attendance") && page.contains(name);
            return onTheRoll ? Reply.saved(answer.address().getPath()) : Pages.notDone(answer);
        });
    }
}
