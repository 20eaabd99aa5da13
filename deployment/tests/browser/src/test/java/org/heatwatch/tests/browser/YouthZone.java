package org.heatwatch.tests.browser;

import java.util.UUID;
import org.heatwatch.tests.http.Account;

/** Rows that let somebody into the youth zone. */
final class YouthZone {

    private static final int DAYS_LEFT = 400;

    private static final int LETTERS = 12;

    private YouthZone() {}

    /** To name things by that one test alone has: of letters only, and always as long. */
    static String word() {
        return "W" + UUID.randomUUID().toString().replace("-", "").replaceAll("[^a-f]", "q").substring(0, LETTERS);
    }

    /** A coordinator with a new program of this name in her hands; {@link #passes} is still due. */
    static Account coordinator(String program) {
        Account account = Seed.account(Role.COORDINATOR, "Darnell Whitaker");
        takesOn(account, program);
        return account;
    }

    /** From now on she has another new program, too. */
    static void takesOn(Account account, String program) {
        Account one = Seed.account(Role.ADMINISTRATOR, "Priya Raman");
        Account other = Seed.account(Role.ADMINISTRATOR, "Noor Haddad");
        UUID id = UUID.randomUUID();
        Rows.change("insert into program (id, name, name_key, created_at, created_by, version) select ?, ?, lower(?), now(), id, 0 from account where username = ?",
                id, program, program, one.username());
        Rows.text("select give_shipped_templates(id, now())::text from program where id = ?", id);
        Rows.change("""
                insert into program_coordinator (id, program_id, account_id, reason, state, asked_at, asked_by, decided_at, decided_by, version)
                select ?, ?, a.id, 'She built it up', 'CONFIRMED', now(), b.id, now(), c.id, 0
                from account a, account b, account c where a.username = ? and b.username = ? and c.username = ?""",
                UUID.randomUUID(), id, account.username(), one.username(), other.username());
    }

    /** Somebody who may facilitate; {@link #passes} is still due. */
    static Account facilitator(String name) {
        Account account = Seed.account(Role.TRAINER, name);
        Rows.change("update account_role set role = 'FACILITATOR' where account_id = (select id from account where username = ?)", account.username());
        return account;
    }

    /** Her agency has an agreement, she has signed the form, and her open sign-ins went through a second factor. */
    static void passes(Account account) {
        Standing.agreement(Standing.agency(account), DAYS_LEFT);
        Standing.signed(account);
        Standing.secondFactor(account);
    }
}
