package org.heatwatch.web.program;

import java.math.BigDecimal;
import java.util.Locale;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerKind;
import org.heatwatch.domain.shared.RuleViolation;

/** The fields of a line of a ledger, as they are typed. */
public class LedgerForm {

    private LedgerKind kind;
    private String what = "";
    private String many = "";
    private String amount = "";
    private String receipts = "";

    void show(LedgerEntry entry) {
        kind = entry.kind();
        what = entry.what();
        many = String.valueOf(entry.howMany());
        amount = String.format(Locale.ROOT, "%d.%02d", entry.cents() / 100, entry.cents() % 100);
        receipts = String.valueOf(entry.receipts());
    }

    /** @throws RuleViolation ledger.many-typed, ledger.amount-typed or ledger.receipts-typed, and as the entry does */
    LedgerEntry entry() {
        return new LedgerEntry(kind, what, number(many, "ledger.many-typed"), cents(amount), number(receipts, "ledger.receipts-typed"));
    }

    private static int number(String typed, String sentence) {
        if (!typed.strip().matches("\\d{1,6}")) {
            throw new RuleViolation(sentence);
        }
        return Integer.parseInt(typed.strip());
    }

    /** "5", "12.50" or "$1,000". */
    static long cents(String typed) {
        String plain = typed.strip().replaceFirst("^\\$\\s*", "").replace(",", "");
        if (!plain.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            throw new RuleViolation("ledger.amount-typed");
        }
        return new BigDecimal(plain).movePointRight(2).longValueExact();
    }

    public LedgerKind getKind() {
        return kind;
    }

    public void setKind(LedgerKind kind) {
        this.kind = kind;
    }

    public LedgerKind[] getKinds() {
        return LedgerKind.values();
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getMany() {
        return many;
    }

    public void setMany(String many) {
        this.many = many;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getReceipts() {
        return receipts;
    }

    public void setReceipts(String receipts) {
        this.receipts = receipts;
    }
}
