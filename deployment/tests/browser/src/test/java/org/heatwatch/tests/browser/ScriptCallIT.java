package org.heatwatch.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a script is answered that doesn't get what it asked for, and that none of it is a failure of the server. */
class ScriptCallIT {

    private static final Path LOG = Path.of(System.getProperty("heatwatch.work"), "home", "server", "log", "server.log");

    private final Visitor visitor = new Visitor(TheProduct.address());
    private int linesBefore;

    @BeforeEach
    void lookAtTheLog() throws IOException {
        linesBefore = Files.readAllLines(LOG).size();
    }

    @Test
    void whoever_is_not_signed_in_is_told_so() throws Exception {
        for (Answer answer : List.of(visitor.call("GET", "/api/session", ""), visitor.call("PUT", "/api/rolls/no-such-roll", json(UUID.randomUUID())))) {
            assertEquals(401, answer.status());
            assertEquals("signed_out", answer.json().get("outcome").getAsString());
        }
        assertEquals(List.of(), errors());
    }

    @Test
    void a_call_that_others_stand_in_the_way_of_is_not_confirmed() throws Exception {
        visitor.signIn(Seed.account(Role.COORDINATOR).username(), Account.PASSWORD);
        TrainingToday training = TrainingToday.of("Ada Byrne");
        UUID command = UUID.randomUUID();
        try (Connection others = TheProduct.connection(); PreparedStatement taking = others.prepareStatement(
                "insert into command_receipt (command_id, account_id, payload, at) values (?, ?, '', now())")) {
            others.setAutoCommit(false);
            taking.setObject(1, command);
            taking.setObject(2, UUID.fromString(visitor.account()));
            taking.executeUpdate();

            Answer answer = visitor.call("POST", "/api/rolls/" + training.session() + "/rest-present", json(command));

            assertEquals(503, answer.status());
            assertEquals("unavailable", answer.json().get("outcome").getAsString());
            others.rollback();
        }
        assertEquals(List.of(), errors().stream().filter(line -> !line.contains("canceling statement due to lock timeout")).toList());
    }

    private static String json(UUID command) {
        return "{\"commandId\":\"" + command + "\"}";
    }

    private List<String> errors() throws IOException {
        return Files.readAllLines(LOG).stream().skip(linesBefore).filter(line -> line.contains(" ERROR ")).toList();
    }
}
