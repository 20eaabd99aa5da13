package org.heatwatch.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void unless_told_otherwise_only_this_machine_can_reach_the_product() {
        assertFalse(Settings.from(Map.of()).reachable());
        assertEquals("http://localhost:8080/", Settings.from(Map.of()).address().toString());
        assertEquals("http://localhost:8080/", boundTo("::1").address().toString());
    }

    @Test
    void an_address_that_others_can_reach_is_told_as_it_is() {
        assertTrue(boundTo("0.0.0.0").reachable());
        assertEquals("http://192.0.2.7:8080/", boundTo("192.0.2.7").address().toString());
        assertEquals("http://[2001:db8::7]:8080/", boundTo("2001:db8::7").address().toString());
    }

    private static Settings boundTo(String address) {
        return Settings.from(Map.of("HEATWATCH_BIND", address));
    }
}
