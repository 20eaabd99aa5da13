package org.heatwatch.tests.faults;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;

/** A coordinator finds somebody on file and registers her. */
final class Register implements Act {

    private final String address;
    private final Stage.OnFile person;
    private final Asked asked;
    private volatile Form form;

    Register(UUID training, Stage.OnFile person) {
        this.address = "/training/register-person?training=" + training;
        this.person = person;
        this.asked = new Asked(Kind.REGISTERING, UUID.randomUUID(), person.email(), Set.of("registration", "change", "receipt", "event"));
    }

    @Override
    public Asked asked() {
        return asked;
    }

    /** Once the form is there, it is sent as it is, as a browser does that goes back. */
    @Override
    public Click prepare(Visitor visitor) throws IOException, InterruptedException {
        if (form == null) {
            Answer page = visitor.get(address);
            if (Pages.failure(page).isPresent()) {
                return () -> Pages.failure(page).get();
            }
            Answer found = visitor.submit(Form.of(page, "go").with("typed", person.name()));
            if (Pages.failure(found).isPresent()) {
                return () -> Pages.failure(found).get();
            }
            form = Form.by(found, "button[name=chosen][value^=" + person.id() + "]").with("chosen", person.id() + "/" + asked.command());
        }
        return () -> reply(visitor.submit(form));
    }

    private Reply reply(Answer answer) {
        return Pages.failure(answer).orElseGet(() -> {
            String said = Pages.messages(answer);
            boolean done = said.contains(person.name() + " is registered") || said.contains(person.name() + " is on the waitlist, number");
            return done ? Reply.saved(said) : Pages.notDone(answer);
        });
    }
}
