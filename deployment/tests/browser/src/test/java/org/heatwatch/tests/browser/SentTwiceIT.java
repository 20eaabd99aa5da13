package org.heatwatch.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form without our script, sent once more after its answer: it leads to the same, and counts once. */
class SentTwiceIT {

    private final Visitor coordinator = new Visitor(TheProduct.address());

    @ParameterizedTest
    @CsvSource({"/people/edit-agency, agency", "/people/edit-person, person", "/training/venue, venue"})
    void what_is_added_is_there_once(String page, String table) throws Exception {
        signIn();
        String name = "Zora " + UUID.randomUUID();
        Form form = Form.of(coordinator.get(page), "save").with("name", name);

        sendsTwice(form);

        assertEquals(1, Rows.count("select count(*) from " + table + " where " + (table.equals("person") ? "full_name" : "name") + " = ?", name));
    }

    @Test
    void what_is_changed_is_changed_once() throws Exception {
        signIn();
        Answer agency = coordinator.submit(Form.of(coordinator.get("/people/edit-agency"), "save").with("name", "Zora " + UUID.randomUUID()));
        String changed = "Zora " + UUID.randomUUID();
        Form form = Form.of(coordinator.get("/people/edit-agency?" + agency.address().getQuery()), "save").with("name", changed);

        sendsTwice(form);

        assertEquals(1, Rows.count("select count(*) from agency where name = ? and version = 1", changed));
    }

    private void signIn() throws Exception {
        coordinator.signIn(Seed.account(Role.COORDINATOR).username(), Account.PASSWORD);
    }

    private void sendsTwice(Form form) throws Exception {
        Answer first = coordinator.submit(form);
        Answer again = coordinator.submit(form);

        assertEquals(200, first.status());
        assertEquals(200, again.status());
        assertEquals(first.address(), again.address());
        assertEquals(first.page().select("#page-messages").text(), again.page().select("#page-messages").text());
    }
}
