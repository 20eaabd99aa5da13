package org.heatwatch.tests.browser;

import java.util.UUID;
import org.heatwatch.tests.http.Account;

/** Rows that let somebody into the youth zone. */
final class YouthZone {

    private YouthZone() {}

    /** A coordinator with a new program of this name in her hands; {@link #passes} is still due. */
    static Account coordinator(String program) {
        Account account = Seed.account(Role.COORDINATOR, "Darnell Whitaker");
        Account one = Seed.account(Role.ADMINISTRATOR, "Priya Raman");
        Account other = Seed.account(Role.ADMINISTRATOR, "Noor Haddad");
        UUID id = UUID.randomUUID();
        Rows.change("insert into program (id, name, name_key, created_at, created_by, version) select ?, ?, lower(?), now(), id, 0 from account where username = ?",
                id, program, program, one.username());
        Rows.change("""
                insert into program_coordinator (id, program_id, account_id, reason, state, asked_at, asked_by, decided_at, decided_by, version)
                select ?, ?, a.id, 'She built it up', 'CONFIRMED', now(), b.id, now(), c.id, 0
                from account a, account b, account c where a.username = ? and b.username = ? and c.username = ?""",
                UUID.randomUUID(), id, account.username(), one.username(), other.username());
        return account;
    }

    /** Somebody who may facilitate; {@link #passes} is still due. */
    static Account facilitator(String name) {
        Account account = Seed.account(Role.TRAINER, name);
        Rows.change("update account_role set role = 'FACILITATOR' where account_id = (select id from account where username = ?)", account.username());
        return account;
    }

    /** Her agency has an agreement, she has signed the form, and her open sign-ins went through a second factor. */
    static void passes(Account account) {
        UUID agency = UUID.randomUUID();
        Rows.change("insert into agency (id, name, name_key, discipline, created_at, version) values (?, ?, ?, 'COMMUNITY', now(), 0)",
                agency, "Agency " + agency, "agency " + agency);
        Rows.change("update person set agency_id = ? where id = ?", agency, account.person());
        Rows.change("""
                insert into mou (id, agency_id, starts_on, ends_on, opens_at, ends_at, kind, content, filed_at, filed_by, version)
                select ?, ?, current_date - 1, current_date + 400, now() - interval '1 day', now() + interval '400 days', 'PDF', '\\x25', now(), id, 0
                from account where username = ?""", UUID.randomUUID(), agency, account.username());
        Rows.change("""
                insert into attestation_text (version, content, published_at, published_by)
                select 1, 'What I learn here, I keep to myself.', now(), id from account where username = ?
                on conflict do nothing""", account.username());
        Rows.change("""
                insert into attestation (account_id, version, signed_as, signed_at, address)
                select id, (select max(version) from attestation_text), display_name, now(), '192.0.2.1' from account where username = ?""",
                account.username());
        Rows.change("update sign_in set second_factor = true where account_id = (select id from account where username = ?)", account.username());
    }
}
