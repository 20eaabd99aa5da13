package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.LookReason;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.domain.shared.SecondLookId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.access.StandingMissing;
import org.heatwatch.service.account.AccountQueries;
import org.heatwatch.service.account.AddAccount;
import org.heatwatch.service.account.AskForRole;
import org.heatwatch.service.account.BeginSecondFactor;
import org.heatwatch.service.account.ChangeEmail;
import org.heatwatch.service.account.ChangeOwnPassword;
import org.heatwatch.service.account.ConfirmAccount;
import org.heatwatch.service.account.ConfirmAccounts;
import org.heatwatch.service.account.ConfirmRole;
import org.heatwatch.service.account.ConfirmSecondFactor;
import org.heatwatch.service.account.DisableAccount;
import org.heatwatch.service.account.EnableAccount;
import org.heatwatch.service.account.GrantQueries;
import org.heatwatch.service.account.GrantRoles;
import org.heatwatch.service.account.KeepMyAccount;
import org.heatwatch.service.account.LookLine;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.OpenFirstAccount;
import org.heatwatch.service.account.SetPassword;
import org.heatwatch.service.account.SetUpSecondFactor;
import org.heatwatch.service.account.SignForms;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.account.TakeSecondFactor;
import org.heatwatch.service.account.WaitingAccount;
import org.heatwatch.service.people.ChangePerson;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.EditDirectory;
import org.heatwatch.service.people.MergePeople;
import org.heatwatch.service.people.MergePerson;
import org.heatwatch.service.people.PersonDetails;
import org.heatwatch.service.people.PersonSheet;
import org.heatwatch.service.program.AskForCoordinator;
import org.heatwatch.service.program.AssignCoordinators;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.ConfirmCoordinator;
import org.heatwatch.service.program.EnterProgram;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody comes into the youth zone by one person's doing: neither by an account of her own making nor in somebody else's place. */
class SecondPersonIT extends OnTheServer {

    private static final String ADDRESS = "192.0.2.33";

    private static final String CHOSEN = "four quiet green lanterns";

    private static final String HERS = "eleven noisy trumpets";

    private static final GrantResult SAVED = new GrantResult.Saved();

    @Inject
    InStanding inStanding;

    @Inject
    SecondFactorRows secondFactors;

    @Inject
    ManageAccounts manage;

    @Inject
    AccountQueries accounts;

    @Inject
    ConfirmAccounts looks;

    @Inject
    GrantRoles roles;

    @Inject
    GrantQueries grants;

    @Inject
    AssignCoordinators programs;

    @Inject
    KeepMyAccount own;

    @Inject
    SetUpSecondFactor factor;

    @Inject
    OpenFirstAccount operator;

    @Inject
    EditDirectory directory;

    @Inject
    DirectoryQueries people;

    @Inject
    MergePeople merges;

    @Inject
    SignForms forms;

    @Inject
    SignIn signIn;

    @Inject
    CohortQueries cohorts;

    private final Map<AccountId, SignInId> here = new HashMap<>();
    private AgencyId agency;
    private AnAccount facilitator;
    private AccountId administrator;
    private AccountId second;

    @BeforeEach
    void a_facilitator_in_standing() {
        agency = inStanding.anAgency();
        facilitator = inStanding.anAccount(agency, Set.of(Role.FACILITATOR));
        inStanding.anAgreement(agency, InStanding.LONG_AGO, InStanding.FAR_AHEAD);
        inStanding.signs(facilitator);
        second = fixtures.anAccount(Set.of(Role.COORDINATOR)).id();
        administrator = fixtures.asAdministrator();
    }

    @Test
    void an_account_that_an_administrator_has_opened_himself_asks_for_nothing_and_is_no_second_person() {
        RoleGrantId grant = asked();
        AnAccount puppet = opened(Set.of(Role.ADMINISTRATOR));
        entersByCode(puppet, CHOSEN);

        var waits = new GrantResult.Refused("grant.unconfirmed", List.of());
        assertEquals(waits, roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));
        assertEquals(waits, roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), facilitator.id(), Role.ANALYST, "Counts.")));
        assertEquals(waits, looks.confirm(new ConfirmAccount(CommandId.next(), waiting(), seen(waiting()))));
        assertEquals("must_be_sure", inStanding.refusalOf("role_grant", grant.value(), puppet.id()));
    }

    @Test
    void once_a_second_person_has_seen_to_it_the_account_is_one() {
        RoleGrantId grant = asked();
        AnAccount colleague = opened(Set.of(Role.COORDINATOR));
        herOwn(colleague);
        asSecond();
        assertEquals(SAVED, confirm(colleague));
        goesOn(colleague);

        assertEquals(SAVED, roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));
    }

    /** All that others can do to how she signs in, but for opening her account. */
    @ParameterizedTest
    @EnumSource(names = {"ENABLED", "PASSWORD_SET", "EMAIL_CHANGED", "FACTOR_TAKEN", "AGENCY_CHANGED"})
    void whatever_others_change_about_how_she_signs_in_opens_nothing_until_a_second_person_has_seen_to_it(LookReason change) {
        entersByCode(facilitator, Fixtures.PASSWORD);
        assertEquals(0, cohorts.count(null));

        AccountId by = changed(change);
        entersByCode(facilitator, change == LookReason.PASSWORD_SET ? CHOSEN : Fixtures.PASSWORD);
        assertThrows(StandingMissing.class, () -> cohorts.count(null));
        assertEquals(List.of(change), forms.standing().due().stream().map(LookLine::reason).toList());

        choosesPassword(facilitator, change == LookReason.PASSWORD_SET ? CHOSEN : Fixtures.PASSWORD);
        secondFactors.turnOn(facilitator.id());
        fixtures.as(by, change == LookReason.AGENCY_CHANGED ? Role.COORDINATOR : Role.ADMINISTRATOR);
        assertEquals(new GrantResult.Refused("look.made-by-you", List.of()), confirm(facilitator));
        asSecond();
        assertEquals(SAVED, confirm(facilitator));

        goesOn(facilitator);
        assertEquals(0, cohorts.count(null));
    }

    /** @return who did it */
    private AccountId changed(LookReason change) {
        AccountId by = change == LookReason.AGENCY_CHANGED ? fixtures.asCoordinator() : fixtures.asAdministrator();
        switch (change) {
            case ENABLED -> {
                manage.disable(new DisableAccount(CommandId.next(), facilitator.id(), version()));
                manage.enable(new EnableAccount(CommandId.next(), facilitator.id(), version()));
            }
            case PASSWORD_SET -> manage.setPassword(new SetPassword(CommandId.next(), facilitator.id(), version(), new NewPassword(CHOSEN)));
            case EMAIL_CHANGED -> manage.changeEmail(new ChangeEmail(CommandId.next(), facilitator.id(), version(), UUID.randomUUID() + "@example.org"));
            case FACTOR_TAKEN -> manage.takeSecondFactor(new TakeSecondFactor(CommandId.next(), facilitator.id(), version()));
            case AGENCY_CHANGED -> {
                AgencyId other = inStanding.anAgency();
                inStanding.anAgreement(other, InStanding.LONG_AGO, InStanding.FAR_AHEAD);
                worksFor(other);
            }
            default -> throw new IllegalArgumentException(change.name());
        }
        return by;
    }

    private long version() {
        return accounts.account(facilitator.id()).version();
    }

    private void worksFor(AgencyId other) {
        PersonId person = inStanding.personOf(facilitator);
        PersonSheet sheet = people.person(person);
        directory.changePerson(new ChangePerson(CommandId.next(), person, sheet.version(),
                new PersonDetails(PersonName.of(sheet.name()), sheet.email(), other, Discipline.COMMUNITY, "", "")));
    }

    @Test
    void a_person_who_takes_over_the_agency_of_her_duplicate_waits_too() {
        fixtures.asCoordinator();
        PersonId person = inStanding.personOf(facilitator);
        PersonId duplicate = inStanding.aPerson(inStanding.anAgency());

        merges.merge(new MergePerson(CommandId.next(), person, people.person(person).version(), duplicate, people.person(duplicate).version()));

        assertEquals(List.of(LookReason.AGENCY_CHANGED), reasons());
    }

    @Test
    void a_second_factor_that_was_set_up_with_the_password_alone_opens_nothing_until_a_second_person_has_seen_to_it() {
        enters(facilitator, Fixtures.PASSWORD);
        SignInId signedIn = here.get(facilitator.id());
        fixtures.as(facilitator.id(), Role.FACILITATOR);
        factor.begin(new BeginSecondFactor(CommandId.next(), signedIn, new NewPassword(Fixtures.PASSWORD)));
        factor.confirm(new ConfirmSecondFactor(CommandId.next(), signedIn, secondFactors.code(facilitator.id())));

        goesOn(facilitator);
        assertThrows(StandingMissing.class, () -> cohorts.count(null));
        asSecond();
        assertEquals(SAVED, confirm(facilitator));

        goesOn(facilitator);
        assertEquals(0, cohorts.count(null));
    }

    @Test
    void nobody_is_confirmed_while_somebody_else_knows_her_password_or_could_set_up_her_second_factor() {
        AnAccount colleague = opened(Set.of(Role.COORDINATOR));
        asSecond();
        assertEquals(new GrantResult.Refused("look.password-given", List.of("Elif Eze")), confirm(colleague));

        choosesPassword(colleague, CHOSEN);
        asSecond();
        assertEquals(new GrantResult.Refused("look.no-factor", List.of("Elif Eze")), confirm(colleague));
        assertFalse(looks.look(colleague.id()).isDecidable());

        secondFactors.turnOn(colleague.id());
        assertTrue(looks.look(colleague.id()).isDecidable());
        assertEquals(SAVED, confirm(colleague));
    }

    @Test
    void nobody_confirms_her_own_account() {
        AnAccount colleague = opened(Set.of(Role.COORDINATOR));
        herOwn(colleague);
        fixtures.as(colleague.id(), Role.COORDINATOR);

        assertEquals(new GrantResult.Refused("look.yours", List.of()), confirm(colleague));
    }

    @Test
    void of_what_was_done_since_she_looked_the_second_person_hears_first() {
        AnAccount colleague = opened(Set.of(Role.COORDINATOR));
        herOwn(colleague);
        asSecond();
        SecondLookId seen = seen(colleague.id());
        fixtures.as(administrator, Role.ADMINISTRATOR);
        manage.changeEmail(new ChangeEmail(CommandId.next(), colleague.id(), accounts.account(colleague.id()).version(), ""));

        asSecond();
        assertEquals(new GrantResult.Stale(), looks.confirm(new ConfirmAccount(CommandId.next(), colleague.id(), seen)));
    }

    @Test
    void the_database_takes_no_word_of_whoever_did_it_or_holds_it() {
        AnAccount colleague = opened(Set.of(Role.COORDINATOR));
        UUID look = seen(colleague.id()).value();

        assertEquals("second_look_by_two", inStanding.refusalOfLook(look, administrator));
        assertEquals("must_be_sure", inStanding.refusalOfLook(look, colleague.id()));
    }

    @Test
    void asking_for_access_and_confirming_it_take_a_second_factor() {
        RoleGrantId grant = asked();
        ProgramId program = ProgramId.next();
        ProgramCoordinatorId assignment = ProgramCoordinatorId.next();
        AnAccount coordinator = inStanding.anAccount(agency, Set.of(Role.COORDINATOR));
        programs.enter(new EnterProgram(CommandId.next(), program, "Program " + program));
        assertEquals(SAVED, programs.ask(new AskForCoordinator(CommandId.next(), assignment, program, coordinator.id(), "Runs it.")));
        AnAccount other = opened(Set.of(Role.COORDINATOR));
        herOwn(other);

        AnAccount byPassword = fixtures.anAccount(Set.of(Role.ADMINISTRATOR));
        enters(byPassword, Fixtures.PASSWORD);
        var refused = new GrantResult.Refused("grant.second-factor", List.of());
        assertEquals(refused, roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), facilitator.id(), Role.ANALYST, "Counts.")));
        assertEquals(refused, roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));
        assertEquals(refused, programs.ask(new AskForCoordinator(CommandId.next(), ProgramCoordinatorId.next(), program,
                inStanding.anAccount(agency, Set.of(Role.COORDINATOR)).id(), "Runs it.")));
        assertEquals(refused, programs.confirm(new ConfirmCoordinator(CommandId.next(), assignment, 0)));
        assertEquals(refused, confirm(other));
    }

    @Test
    void whoever_runs_the_product_is_the_second_person_where_there_is_no_other() {
        AnAccount colleague = opened(Set.of(Role.ADMINISTRATOR));
        assertFalse(operator.confirm("nobody-" + UUID.randomUUID()));
        entersByCode(colleague, CHOSEN);
        assertEquals(new GrantResult.Refused("grant.unconfirmed", List.of()),
                roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), facilitator.id(), Role.ANALYST, "Counts.")));

        assertTrue(operator.confirm(colleague.username()));

        entersByCode(colleague, CHOSEN);
        assertEquals(SAVED, roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), facilitator.id(), Role.ANALYST, "Counts.")));
    }

    @Test
    void those_who_wait_are_listed_and_whoever_can_say_so_is_told() {
        AnAccount colleague = opened(Set.of(Role.COORDINATOR));
        AnAccount trainer = inStanding.anAccount(agency, Set.of(Role.TRAINER));
        fixtures.as(administrator, Role.ADMINISTRATOR);
        manage.changeEmail(new ChangeEmail(CommandId.next(), trainer.id(), 0, ""));
        asSecond();
        long before = grants.countToDecide();
        assertTrue(listed().contains(colleague.id()));
        assertFalse(listed().contains(trainer.id()));

        herOwn(colleague);
        asSecond();
        assertEquals(before + 1, grants.countToDecide());
        assertEquals(SAVED, confirm(colleague));
        assertEquals(before, grants.countToDecide());
        assertFalse(listed().contains(colleague.id()));
    }

    @Test
    void whoever_has_another_role_sees_and_does_nothing_of_it() {
        fixtures.as(Role.FACILITATOR);

        assertThrows(AccessDenied.class, () -> looks.waiting());
        assertThrows(AccessDenied.class, () -> looks.look(facilitator.id()));
        assertThrows(AccessDenied.class, () -> looks.confirm(new ConfirmAccount(CommandId.next(), facilitator.id(), SecondLookId.next())));
    }

    private List<AccountId> listed() {
        return looks.waiting().stream().map(WaitingAccount::id).toList();
    }

    /** Another account that waits. */
    private AccountId waiting() {
        return looks.waiting().get(0).id();
    }

    private SecondLookId seen(AccountId account) {
        return looks.look(account).seen();
    }

    private List<LookReason> reasons() {
        return looks.look(facilitator.id()).due().stream().map(LookLine::reason).toList();
    }

    private GrantResult confirm(AnAccount account) {
        return looks.confirm(new ConfirmAccount(CommandId.next(), account.id(), seen(account.id())));
    }

    /** The administrator asks for another role of the facilitator. */
    private RoleGrantId asked() {
        RoleGrantId grant = RoleGrantId.next();
        assertEquals(SAVED, roles.ask(new AskForRole(CommandId.next(), grant, facilitator.id(), Role.COURT_LIAISON, "Goes to court.")));
        return grant;
    }

    /** The administrator opens an account with a password of his choice. */
    private AnAccount opened(Set<Role> with) {
        fixtures.as(administrator, Role.ADMINISTRATOR);
        AccountId id = AccountId.next();
        String username = "new-" + UUID.randomUUID();
        manage.add(new AddAccount(CommandId.next(), id, username, "Elif Eze", "", null, with, new NewPassword(CHOSEN)));
        return new AnAccount(id, username);
    }

    /** She chooses her own password, and has a second factor. */
    private void herOwn(AnAccount account) {
        choosesPassword(account, CHOSEN);
        secondFactors.turnOn(account.id());
    }

    private void choosesPassword(AnAccount account, String known) {
        entersByCode(account, known);
        own.changePassword(new ChangeOwnPassword(CommandId.next(), here.get(account.id()), new NewPassword(known), new NewPassword(HERS)));
    }

    private void entersByCode(AnAccount account, String password) {
        enters(account, password);
        inStanding.withSecondFactor(account);
        goesOn(account);
    }

    private void enters(AnAccount account, String password) {
        here.put(account.id(), ((SignInResult.Entered) signIn.enter(account.username(), password, ADDRESS)).signIn());
    }

    private void asSecond() {
        fixtures.as(second, Role.COORDINATOR);
    }

    /** The next request of her last sign-in. */
    private void goesOn(AnAccount account) {
        assertEquals(account.id(), signIn.goOn(here.get(account.id()), ADDRESS, true).orElseThrow().account());
    }
}
