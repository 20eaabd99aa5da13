package org.heatwatch.tests.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;
import org.junit.jupiter.api.Test;

/** What is said to a roster's form without a list in it. */
class RosterFileIT {

    @Test
    void a_file_with_nothing_in_it_is_said_to_be_empty() throws Exception {
        String said = said("list.csv");
        assertTrue(said.contains("The file has no rows. Check that you picked the right file"), said);
    }

    @Test
    void whoever_chose_no_file_is_asked_for_one() throws Exception {
        assertTrue(said("").contains("Choose a file first."));
    }

    /** The page in the end. */
    private static String said(String fileName) throws IOException, InterruptedException {
        Visitor coordinator = new Visitor(TheProduct.address());
        coordinator.signIn(Seed.account(Role.COORDINATOR).username(), Account.PASSWORD);
        String address = "/training/import-roster?training=" + TrainingToday.of("Mei Park").training();
        Answer page = coordinator.submit(Form.of(coordinator.get(address), "check").with("file", fileName, new byte[0]));
        while (page.page().selectFirst("[data-roster]") != null) {
            page = coordinator.get(page.address().getPath() + "?" + page.address().getRawQuery());
        }
        return page.page().text();
    }
}
