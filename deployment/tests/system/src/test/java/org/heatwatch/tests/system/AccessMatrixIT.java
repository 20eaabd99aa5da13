package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.access.Standing;
import org.heatwatch.service.access.StandingMissing;
import org.heatwatch.tests.system.AccessMatrix.Row;
import org.junit.jupiter.api.Test;

/** Whoever asks gets at every address what the access matrix says, over HTTP, signed in as people sign in. */
class AccessMatrixIT extends OnTheServer {

    private static final AccessMatrix MATRIX = AccessMatrix.read();

    @Inject
    AccessCast cast;

    @Inject
    AccessCells cells;

    @Inject
    InStanding standing;

    @Inject
    Caller caller;

    /**
     * One test for all: in the server each run of a parameterized one would run the others as well. Forms that were opened before something was
     * taken away are sent first: each page that is asked for takes the place of an older one.
     */
    @Test
    void everybody_gets_at_every_address_what_the_matrix_says() throws Exception {
        cast.enters(MATRIX);
        var faults = new ArrayList<String>();
        Predicate<String> over = cast::isOver;
        for (Row row : MATRIX.rows()) {
            if (row.method().equals("OWN")) {
                faults.addAll(cells.faults(MATRIX, row, over));
            }
        }
        for (Row row : MATRIX.rows()) {
            faults.addAll(cells.faults(MATRIX, row, row.method().equals("OWN") ? over.negate() : who -> true));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void each_door_opens_to_the_roles_of_the_matrix_alone_and_to_them_in_standing() throws Exception {
        var wrong = new ArrayList<String>();
        for (Role role : Role.values()) {
            AccountId account = standing.anAccount(standing.anAgency(), Set.of(role)).id();
            for (var each : MATRIX.roles().entrySet()) {
                Class<? extends Exception> expected = each.getValue().contains(role.name()) ? StandingMissing.class : AccessDenied.class;
                Throwable answer = called(each.getKey(), account, role);
                if (answer == null || answer.getClass() != expected) {
                    wrong.add(each.getKey() + " as " + role + " ended with " + answer + ", not with " + expected.getSimpleName());
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** @return what was thrown; null if nothing was */
    private Throwable called(String method, AccountId account, Role role) throws Exception {
        int dot = method.lastIndexOf('.');
        Class<?> bean = Class.forName("org.heatwatch.service." + method.substring(0, dot));
        Method called = Arrays.stream(bean.getMethods())
                .filter(each -> each.getName().equals(method.substring(dot + 1)) && each.isAnnotationPresent(Allowed.class)).findFirst().orElseThrow();
        Object[] nothing = Arrays.stream(called.getParameterTypes()).map(type -> type == int.class ? (Object) 0 : null).toArray();
        caller.is(new SignedIn(account, null, InStanding.NAME, Set.of(role), new Standing(false, null, true, true, true, true)), "192.0.2.1");
        try {
            called.invoke(CDI.current().select(bean).get(), nothing);
            return null;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        }
    }
}
