package org.heatwatch.web.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerKind;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFormTest {

    @ParameterizedTest
    @CsvSource({"10, 1000", "12.5, 1250", "12.05, 1205", "$7, 700", "'$1,000.00', 100000", "0, 0"})
    void an_amount_is_read_as_people_type_it(String typed, long cents) {
        assertEquals(cents, LedgerForm.cents(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1.234", "-5", "1e3", "12345678"})
    void what_is_no_amount_is_refused(String typed) {
        assertEquals("ledger.amount-typed", assertThrows(RuleViolation.class, () -> LedgerForm.cents(typed)).key());
    }

    @Test
    void a_line_that_is_shown_is_read_back_unchanged() {
        var entry = new LedgerEntry(LedgerKind.MEAL, "Sandwiches", 14, 905, 2);
        var form = new LedgerForm();
        form.show(entry);

        assertEquals("9.05", form.getAmount());
        assertEquals(entry, form.entry());
    }
}
