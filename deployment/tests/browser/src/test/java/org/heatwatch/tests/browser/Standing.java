package org.heatwatch.tests.browser;

import java.util.UUID;
import org.heatwatch.tests.http.Account;

/** What somebody of the youth zone has besides a role, without the way through the pages. */
final class Standing {

    private Standing() {}

    /** From now on she works for a new agency, which is returned; it has no agreement. */
    static UUID agency(Account account) {
        UUID agency = UUID.randomUUID();
        Rows.change("insert into agency (id, name, name_key, discipline, city, created_at, version) values (?, ?, ?, 'COMMUNITY', '', now(), 0)",
                agency, "Agency " + agency, "agency " + agency);
        Rows.change("update person set agency_id = ? where id = ?", agency, account.person());
        return agency;
    }

    /** From a year ago until as many days from today; until midnight if they are negative. */
    static void agreement(UUID agency, int daysLeft) {
        Rows.change("""
                insert into mou (id, agency_id, starts_on, ends_on, opens_at, ends_at, kind, content, filed_at, filed_by, version)
                select gen_random_uuid(), ?, current_date - 365, current_date + d, now() - interval '1 year', now() + d * interval '1 day', 'PDF',
                    '%PDF-', now() - interval '1 year', (select min(id::text)::uuid from account), 0
                from (values (?)) days (d)""", agency, daysLeft);
    }

    /** There is a form to sign, whatever it says. */
    static void form() {
        Account publisher = Seed.account(Role.ADMINISTRATOR);
        Rows.change("""
                insert into attestation_text (version, content, published_at, published_by)
                select 1, E'What I learn about participants stays with me.\\n\\nI name nobody outside.', now(), id from account where username = ?
                on conflict do nothing""", publisher.username());
    }

    /** She signs the form that counts. */
    static void signed(Account account) {
        form();
        Rows.change("""
                insert into attestation (account_id, version, signed_as, signed_at, address)
                select a.id, (select max(version) from attestation_text), a.display_name, now(), '192.0.2.1' from account a where a.username = ?""",
                account.username());
    }

    /** Whoever runs the product says that her account is hers. */
    static void confirmed(Account account) {
        Rows.change("update second_look set confirmed_at = now() where account_id = (select id from account where username = ?)", account.username());
    }

    /** A code is asked for at her sign-ins from now on. */
    static void secondFactorOn(Account account) {
        Rows.change("""
                insert into second_factor (account_id, secret, confirmed_at, last_step, version)
                select id, decode('00112233445566778899aabbccddeeff00112233', 'hex'), now(), 0, 0 from account where username = ?""", account.username());
    }

    /** Her sign-ins so far went through a second factor. */
    static void secondFactor(Account account) {
        Rows.change("update sign_in set second_factor = true where account_id = (select id from account where username = ?)", account.username());
    }
}
