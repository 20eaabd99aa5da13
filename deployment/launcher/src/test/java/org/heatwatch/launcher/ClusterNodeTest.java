package org.heatwatch.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClusterNodeTest {

    private static final String MEMBERS = "10.0.0.1[7600],10.0.0.2[7600]";

    @Test
    void a_name_fits_into_a_transaction() {
        assertDoesNotThrow(() -> new ClusterNode("north", "10.0.0.1", 7600, MEMBERS));
        for (String name : new String[] {"", "north node", "x".repeat(24)}) {
            CannotStart refused = assertThrows(CannotStart.class, () -> new ClusterNode(name, "10.0.0.1", 7600, MEMBERS), name);
            assertTrue(refused.getMessage().startsWith("HEATWATCH_NODE is '" + name + "'"), refused.getMessage());
        }
    }

    @Test
    void each_member_is_named_with_its_port() {
        for (String members : new String[] {"", "10.0.0.1", "10.0.0.1[7600],", "10.0.0.1[7600] 10.0.0.2[7600]"}) {
            CannotStart refused = assertThrows(CannotStart.class, () -> new ClusterNode("north", "10.0.0.1", 7600, members), members);
            assertTrue(refused.getMessage().startsWith("HEATWATCH_CLUSTER is '" + members + "'"), refused.getMessage());
        }
    }
}
