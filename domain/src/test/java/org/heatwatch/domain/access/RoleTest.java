package org.heatwatch.domain.access;

import static org.heatwatch.domain.access.Permission.KEEP_OWN_ACCOUNT;
import static org.heatwatch.domain.access.Permission.MANAGE_ACCOUNTS;
import static org.heatwatch.domain.access.Permission.OWN_TRAININGS_ONLY;
import static org.heatwatch.domain.access.Permission.READ_TRAININGS;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void without_a_role_one_keeps_ones_own_account_and_nothing_else() {
        assertTrue(Role.allow(Set.of(), KEEP_OWN_ACCOUNT));
        assertTrue(Arrays.stream(Permission.values())
                .filter(permission -> permission != OWN_TRAININGS_ONLY && permission != KEEP_OWN_ACCOUNT)
                .noneMatch(permission -> Role.allow(Set.of(), permission)));
    }

    @Test
    void whoever_has_no_role_is_limited_all_the_same() {
        assertTrue(Role.allow(Set.of(), OWN_TRAININGS_ONLY));
    }

    @Test
    void a_trainer_who_also_coordinates_sees_all_trainings() {
        assertTrue(Role.allow(Set.of(Role.TRAINER), OWN_TRAININGS_ONLY));
        assertFalse(Role.allow(Set.of(Role.TRAINER, Role.COORDINATOR), OWN_TRAININGS_ONLY));
    }

    @Test
    void an_administrator_sees_no_training() {
        assertTrue(Role.allow(Set.of(Role.ADMINISTRATOR), MANAGE_ACCOUNTS));
        assertFalse(Role.allow(Set.of(Role.ADMINISTRATOR), READ_TRAININGS));
        assertTrue(Role.allow(Set.of(Role.ADMINISTRATOR, Role.TRAINER), OWN_TRAININGS_ONLY));
    }
}
