package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heatwatch.domain.account.TotpSecret;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.account.AskForRole;
import org.heatwatch.service.account.BeginSecondFactor;
import org.heatwatch.service.account.ConfirmRole;
import org.heatwatch.service.account.ConfirmSecondFactor;
import org.heatwatch.service.account.FileAgreement;
import org.heatwatch.service.account.GrantRoles;
import org.heatwatch.service.account.ManageAgreements;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.OpenFirstAccount;
import org.heatwatch.service.account.PublishForm;
import org.heatwatch.service.account.SetUpSecondFactor;
import org.heatwatch.service.account.SignForm;
import org.heatwatch.service.account.SignForms;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.program.AskForCoordinator;
import org.heatwatch.service.program.AssignCoordinators;
import org.heatwatch.service.program.ConfirmCoordinator;
import org.heatwatch.service.program.EnterProgram;

/** Opens the program side: agreements, the form, the program, and who works with youths, by two where it takes two. Whoever runs the demo is the second person for the accounts. */
@ApplicationScoped
class YouthZone {

    static final ProgramId PROGRAM = ProgramId.next();

    private static final int FORM = 1;
    private static final int AGREED_DAYS_MORE = 200;

    private static final String TEXT = """
            I work with young people who trust this program. What I learn of them here, I keep to myself.

            I look only at records that I need for my work. I tell nobody who takes part, where anyone lives, or what anyone has said, but
            where the law asks it of me, and then I tell the coordinator too.

            I print and copy nothing that I do not need, and leave no screen open. If I think that somebody has seen what she should not have, I
            say so the same day.""";

    private final ManageAgreements agreements;
    private final SignForms forms;
    private final GrantRoles roles;
    private final AssignCoordinators programs;
    private final SignIn signIn;
    private final SetUpSecondFactor secondFactor;
    private final OpenFirstAccount firstAccount;
    private final Acting acting;
    private final Clock clock;
    private final Map<Staff, String> keys = new EnumMap<>(Staff.class);

    protected YouthZone() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    YouthZone(ManageAgreements agreements, SignForms forms, GrantRoles roles, AssignCoordinators programs, SignIn signIn,
            SetUpSecondFactor secondFactor, OpenFirstAccount firstAccount, Acting acting, Clock clock) {
        this.agreements = agreements;
        this.forms = forms;
        this.roles = roles;
        this.programs = programs;
        this.signIn = signIn;
        this.secondFactor = secondFactor;
        this.firstAccount = firstAccount;
        this.acting = acting;
        this.clock = clock;
    }

    /** What those who work with youths enter into an authenticator app. */
    Map<Staff, String> keys() {
        return keys;
    }

    /** @param today the day on which the demo ends: agreements go on beyond it */
    void open(LocalDate today) {
        List<Staff> staff = Stream.of(Staff.values()).filter(Staff::worksWithYouths).toList();
        acting.as(Staff.PRIYA);
        done(agreements.publish(new PublishForm(CommandId.next(), 0, TEXT)));
        staff.stream().map(each -> each.agency).distinct().forEach(agency -> agree(agency, today));
        done(programs.enter(new EnterProgram(CommandId.next(), PROGRAM, "Young Women's Saturday Program")));
        staff.stream().filter(each -> each.role.isOfYouthZone()).forEach(this::grant);
        entrust(Staff.DARNELL);
        staff.forEach(this::letIn);
    }

    private void agree(InventedAgency agency, LocalDate today) {
        LocalDate begins = LocalDate.ofInstant(clock.instant(), County.ZONE);
        done(agreements.file(new FileAgreement(CommandId.next(), agency.id, begins, today.plusDays(AGREED_DAYS_MORE),
                SignedPaper.of("Memorandum of understanding with " + agency.agency))));
    }

    private void grant(Staff staff) {
        RoleGrantId grant = RoleGrantId.next();
        acting.as(Staff.PRIYA);
        done(roles.ask(new AskForRole(CommandId.next(), grant, staff.account, staff.role, "Runs the Saturday sessions for " + staff.agency.agency)));
        acting.as(Staff.ANA);
        done(roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));
    }

    private void entrust(Staff staff) {
        ProgramCoordinatorId assignment = ProgramCoordinatorId.next();
        acting.as(Staff.PRIYA);
        done(programs.ask(new AskForCoordinator(CommandId.next(), assignment, PROGRAM, staff.account, "Has built the program up")));
        acting.as(Staff.ANA);
        done(programs.confirm(new ConfirmCoordinator(CommandId.next(), assignment, 0)));
    }

    private void letIn(Staff staff) {
        SignInId entered = ((SignInResult.Entered) signIn.enter(staff.username, staff.password, "demo")).signIn();
        acting.as(staff);
        done(secondFactor.begin(new BeginSecondFactor(CommandId.next(), entered, new NewPassword(staff.password))));
        String key = secondFactor.sheet().typed();
        String code = TotpSecret.of(key).code(clock.instant());
        done(secondFactor.confirm(new ConfirmSecondFactor(CommandId.next(), entered, code)));
        done(forms.sign(new SignForm(CommandId.next(), FORM, staff.fullName())));
        firstAccount.confirm(staff.username);
        keys.put(staff, key);
    }
}
