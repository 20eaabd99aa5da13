package org.heatwatch.web.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.heatwatch.web.shared.Messages;
import org.junit.jupiter.api.Test;

class SessionWordsTest {

    private final SessionWords words = new SessionWords(new Messages());

    @Test
    void the_parts_of_an_address_stand_apart() {
        assertEquals("410 Millrace Road, Alder City", words.address("410 Millrace Road", "Alder City"));
    }

    @Test
    void what_an_address_lacks_leaves_no_comma() {
        assertEquals("Alder City", words.address("", "Alder City"));
        assertEquals("410 Millrace Road", words.address("410 Millrace Road", ""));
    }
}
