package org.heatwatch.service.account;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.junit.jupiter.api.Test;

class NewPasswordTest {

    private final SetPassword command = new SetPassword(CommandId.next(), AccountId.next(), 0, new NewPassword("eleven noisy trumpets"));

    @Test
    void a_password_is_not_in_the_receipt_of_its_command() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(command);
        }

        assertFalse(bytes.toString(StandardCharsets.UTF_8).contains("trumpets"));
    }

    @Test
    void a_password_is_not_in_the_words_of_its_command() {
        assertFalse(command.toString().contains("trumpets"));
    }
}
