package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.account.AccountQueries;
import org.heatwatch.service.account.AccountResult;
import org.heatwatch.service.account.AddAccount;
import org.heatwatch.service.account.ChangeEmail;
import org.heatwatch.service.account.DisableAccount;
import org.heatwatch.service.account.InviteHolder;
import org.heatwatch.service.account.LinkResult;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.account.UseLink;
import org.heatwatch.service.notification.OutboxFilter;
import org.heatwatch.service.notification.OutboxLine;
import org.heatwatch.service.notification.OutboxQueries;
import org.heatwatch.service.notification.OutboxSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations and forgotten passwords: a link by mail, once, for a time, and nothing of it readable in the database. */
class AccountLinkIT extends OnTheServer {

    private static final OutboxSearch SENT = new OutboxSearch(OutboxFilter.SENT, null, null);
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/public/set-password#([\\w-]{43})");
    private static final String PASSWORD = "four quiet green lanterns";
    private static final String ADDRESS = "192.0.2.9";

    @Inject
    ManageAccounts accounts;

    @Inject
    AccountQueries queries;

    @Inject
    UseLink links;

    @Inject
    SignIn signIn;

    @Inject
    OutboxRows outbox;

    @Inject
    OutboxQueries mail;

    @Inject
    Heart heart;

    @Inject
    Statements statements;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private final String username = "holder-" + UUID.randomUUID();
    private final String email = username + "@example.org";
    private final AccountId account = AccountId.next();

    @BeforeEach
    void anInvitedHolder() {
        outbox.empty();
        fixtures.asAdministrator();
        assertEquals(new AccountResult.Saved(), accounts.add(new AddAccount(CommandId.next(), account, username, "Elif Eze", email, null,
                Set.of(Role.COORDINATOR), new NewPassword(""))));
    }

    @Test
    void an_invited_holder_sets_her_own_password_and_signs_in() throws Exception {
        assertInstanceOf(SignInResult.Wrong.class, signIn.enter(username, "", ADDRESS));

        assertEquals(new LinkResult.PasswordSet(username), links.setPassword(token(), new NewPassword(PASSWORD), ADDRESS));

        assertInstanceOf(SignInResult.Entered.class, signIn.enter(username, PASSWORD, ADDRESS));
    }

    @Test
    void what_is_kept_of_a_password_is_the_hash_of_600000_rounds() throws Exception {
        links.setPassword(token(), new NewPassword(PASSWORD), ADDRESS);

        String kept = entities.createNativeQuery("select password_hash from account where username = :username", String.class)
                .setParameter("username", username).getSingleResult().toString();
        assertTrue(kept.startsWith("PBKDF2WithHmacSHA256:600000:"), kept.replaceFirst("(:[^:]*):.*", "$1"));
    }

    /** A hash of 600,000 rounds takes some hundred times as long as all the rest. */
    @Test
    void an_unknown_name_takes_as_long_as_a_wrong_password() throws Exception {
        links.setPassword(token(), new NewPassword(PASSWORD), ADDRESS);
        timeOf("nobody-" + UUID.randomUUID());

        long wrong = timeOf(username);
        long unknown = timeOf("nobody-" + UUID.randomUUID());

        assertTrue(unknown > wrong / 3 && wrong > unknown / 3, unknown + " ns, " + wrong + " ns");
    }

    private long timeOf(String name) {
        long fastest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            long begin = System.nanoTime();
            assertInstanceOf(SignInResult.Wrong.class, signIn.enter(name, "x", "time of " + name));
            fastest = Math.min(fastest, System.nanoTime() - begin);
        }
        return fastest;
    }

    @Test
    void a_link_works_once() throws Exception {
        String token = token();
        links.setPassword(token, new NewPassword(PASSWORD), ADDRESS);

        assertEquals(new LinkResult.Over(), links.setPassword(token, new NewPassword("eleven noisy trumpets"), ADDRESS));
    }

    @Test
    void a_password_that_is_too_easy_leaves_the_link_as_it_is() throws Exception {
        String token = token();
        assertThrows(RuleViolation.class, () -> links.setPassword(token, new NewPassword("aaaaaaaaaaaaaaaaaaaa"), ADDRESS));

        assertInstanceOf(LinkResult.PasswordSet.class, links.setPassword(token, new NewPassword(PASSWORD), ADDRESS));
    }

    @Test
    void a_newer_link_ends_the_older() throws Exception {
        String older = token();
        accounts.invite(new InviteHolder(CommandId.next(), account, version()));
        assertEquals(new LinkResult.Over(), links.setPassword(older, new NewPassword(PASSWORD), ADDRESS));

        assertInstanceOf(LinkResult.PasswordSet.class, links.setPassword(token(), new NewPassword(PASSWORD), ADDRESS));
    }

    @Test
    void an_invitation_ends_after_three_days_and_a_reset_after_an_hour() throws Exception {
        String invitation = token();
        after(Duration.ofHours(73));
        assertEquals(new LinkResult.Over(), links.setPassword(invitation, new NewPassword(PASSWORD), ADDRESS));

        links.ask(email, ADDRESS);
        String reset = token();
        after(Duration.ofHours(75));
        assertEquals(new LinkResult.Over(), links.setPassword(reset, new NewPassword(PASSWORD), ADDRESS));
    }

    @Test
    void a_letter_that_waited_for_longer_than_its_link_lives_is_not_sent() throws Exception {
        after(Duration.ofHours(73));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            assertEquals(List.of(), post.of(email));
        }
        assertEquals("TOO_LATE", reason());
    }

    @Test
    void a_forgotten_password_is_set_anew_and_ends_the_sign_ins_with_the_old_one() throws Exception {
        links.setPassword(token(), new NewPassword(PASSWORD), ADDRESS);
        SignInId live = ((SignInResult.Entered) signIn.enter(username, PASSWORD, ADDRESS)).signIn();

        assertTrue(links.ask(username.toUpperCase(), ADDRESS));
        links.setPassword(token(), new NewPassword("eleven noisy trumpets"), ADDRESS);

        assertTrue(signIn.goOn(live, ADDRESS, true).isEmpty());
        assertInstanceOf(SignInResult.Entered.class, signIn.enter(username, "eleven noisy trumpets", ADDRESS));
    }

    @Test
    void asking_for_a_name_that_does_not_exist_is_answered_alike_after_the_same_statements() {
        long known = statements.of(() -> assertTrue(links.ask(username, ADDRESS)));

        assertEquals(known, statements.of(() -> assertTrue(links.ask("nobody-" + UUID.randomUUID(), ADDRESS))));
    }

    @Test
    void asking_a_sixth_time_is_refused_also_for_a_name_that_does_not_exist() {
        for (String name : List.of(username, "nobody-" + UUID.randomUUID())) {
            for (int time = 1; time <= 5; time++) {
                assertTrue(links.ask(name, "asking " + name));
            }
            assertFalse(links.ask(name, "asking " + name));
        }
    }

    @Test
    void guessing_tokens_closes_the_path_for_the_address() {
        String address = "guessing " + username;
        for (int guess = 1; guess <= 50; guess++) {
            assertEquals(new LinkResult.Over(), links.setPassword(UUID.randomUUID().toString(), new NewPassword(PASSWORD), address));
        }

        assertInstanceOf(LinkResult.Throttled.class, links.setPassword(UUID.randomUUID().toString(), new NewPassword(PASSWORD), address));
    }

    @Test
    void a_link_of_a_disabled_account_opens_nothing() throws Exception {
        String token = token();
        accounts.disable(new DisableAccount(CommandId.next(), account, version()));

        assertEquals(new LinkResult.Over(), links.setPassword(token, new NewPassword(PASSWORD), ADDRESS));
    }

    @Test
    void a_link_that_went_to_another_address_is_over() throws Exception {
        String token = token();
        accounts.changeEmail(new ChangeEmail(CommandId.next(), account, version(), "other-" + email));

        assertEquals(new LinkResult.Over(), links.setPassword(token, new NewPassword(PASSWORD), ADDRESS));
    }

    @Test
    void one_address_belongs_to_one_account() {
        assertEquals(new AccountResult.Refused("account.email-taken", List.of(username)),
                accounts.add(new AddAccount(CommandId.next(), AccountId.next(), "other-" + username, "Noor Haddad", email.toUpperCase(), null,
                        Set.of(Role.COORDINATOR), new NewPassword(PASSWORD))));
    }

    @Test
    void nobody_is_invited_without_an_address() {
        assertEquals(new AccountResult.Refused("account.email-missing", List.of()),
                accounts.add(new AddAccount(CommandId.next(), AccountId.next(), "other-" + username, "Noor Haddad", "", null,
                        Set.of(Role.COORDINATOR), new NewPassword(""))));
    }

    @Test
    void the_token_is_only_in_the_letter() throws Exception {
        String token = token();

        for (String table : List.of("account_link", "outbox_message", "access_event", "command_receipt", "sign_in_failure")) {
            assertEquals(0L, entities.createNativeQuery(
                    "select count(*) from " + table + " t where cast(t as text) like '%' || :token || '%'", Long.class).setParameter("token", token).getSingleResult(), table);
        }
        fixtures.as(Role.COORDINATOR, Role.ADMINISTRATOR);
        assertTrue(mail.message(letters().get(0).id()).text().contains("/public/set-password#…"));
    }

    @Test
    void whoever_manages_no_accounts_does_not_see_their_letters() throws Exception {
        token();
        fixtures.as(Role.COORDINATOR, Role.ADMINISTRATOR);
        OutboxMessageId letter = letters().get(0).id();
        long all = mail.count(SENT);

        fixtures.asCoordinator();

        assertEquals(List.of(), letters());
        assertTrue(mail.count(SENT) < all);
        assertThrows(AccessDenied.class, () -> mail.message(letter));
    }

    /** The letters to the holder that were sent, as the caller sees them. */
    private List<OutboxLine> letters() {
        return mail.messages(SENT, 0, 50).stream().filter(each -> email.equals(each.address())).toList();
    }

    /** The token in the letter that is due. */
    private String token() throws Exception {
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            List<String> tokens = LINK.matcher(Postbox.read(post.of(email).get(0))).results().map(MatchResult::group).distinct().toList();
            assertEquals(1, tokens.size(), "the same in text and HTML");
            return tokens.get(0).replaceFirst(".*#", "");
        }
    }

    private void after(Duration time) {
        clock.moveTo(Instant.now().plus(time));
    }

    private String reason() {
        return entities.createQuery("select cast(m.reason as string) from OutboxMessage m where m.account = :account", String.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private long version() {
        return queries.account(account).version();
    }
}
