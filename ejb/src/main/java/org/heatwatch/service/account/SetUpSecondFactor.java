package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.KEEP_OWN_ACCOUNT;
import static org.heatwatch.domain.account.SignInPath.CODE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.LookReason;
import org.heatwatch.domain.account.SecondFactor;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/**
 * One's own second factor: begun with a secret for an authenticator app, which counts when a code shows that the app has it; and taken away
 * again, by whoever knows the password. Since the password alone sets it up, a second person sees to it before it counts in the youth zone.
 */
@Stateless
public class SetUpSecondFactor {

    /** As apps read it (Google Authenticator's Key Uri Format): SHA-1, six digits and 30 seconds are what all of them take. */
    private static final String URI = "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s";

    private static final String ISSUER = "HEAT Watch";

    @PersistenceContext
    private EntityManager entities;

    private final OwnPassword ownPassword;
    private final SecondFactors secondFactors;
    private final SecondLooks looks;
    private final SignIns signIns;
    private final Attempts attempts;
    private final Caller caller;

    protected SetUpSecondFactor() {
        this(null, null, null, null, null, null);
    }

    @Inject
    SetUpSecondFactor(OwnPassword ownPassword, SecondFactors secondFactors, SecondLooks looks, SignIns signIns, Attempts attempts, Caller caller) {
        this.ownPassword = ownPassword;
        this.secondFactors = secondFactors;
        this.looks = looks;
        this.signIns = signIns;
        this.attempts = attempts;
        this.caller = caller;
    }

    @Allowed(KEEP_OWN_ACCOUNT)
    public AccountResult begin(BeginSecondFactor command) {
        Account account = account();
        if (secondFactors.isOn(account.id())) {
            return new AccountResult.Refused("second-factor.on-already", List.of());
        }
        Optional<AccountResult> refused = ownPassword.refused(account, command.password());
        if (refused.isPresent()) {
            return refused.get();
        }
        secondFactors.begin(account.id());
        return new AccountResult.Saved();
    }

    /** The secret of one that counts is never shown again. */
    @Allowed(KEEP_OWN_ACCOUNT)
    public SecondFactorSheet sheet() {
        AccountId account = caller.account();
        String typed = begun().map(factor -> factor.secret().typed()).orElse("");
        String uri = typed.isEmpty() ? "" : URI.formatted(encoded(ISSUER), encoded(account().username()), typed);
        return new SecondFactorSheet(secondFactors.isOn(account), secondFactors.recoveryCodesLeft(account), uri, typed);
    }

    /**
     * Counts for this sign-in at once, and for no other.
     *
     * @throws AccessDenied if none is begun
     */
    @Allowed(KEEP_OWN_ACCOUNT)
    public SecondFactorResult confirm(ConfirmSecondFactor command) {
        AccountId account = begun().orElseThrow(AccessDenied::new).account();
        if (attempts.isClosedInTurn(CODE, account.toString(), caller.address())) {
            return new SecondFactorResult.Refused("second-factor.throttled", List.of(Attempts.MINUTES));
        }
        Optional<RecoveryCodes> codes = secondFactors.confirm(account, command.code());
        if (codes.isEmpty()) {
            attempts.failed(CODE, account.toString(), caller.address());
            return new SecondFactorResult.Refused("second-factor.code-wrong", List.of());
        }
        signIns.wentThroughSecondFactor(account, command.signIn());
        looks.due(account, LookReason.FACTOR_SET);
        return new SecondFactorResult.Confirmed(codes.get());
    }

    /** Takes it from all her sign-ins. A password that is short because of the second factor has to be made longer before. */
    @Allowed(KEEP_OWN_ACCOUNT)
    public AccountResult remove(RemoveSecondFactor command) {
        Account account = account();
        Optional<AccountResult> refused = ownPassword.refused(account, command.password());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!Passwords.isEnoughAlone(command.password().text())) {
            return new AccountResult.Refused("second-factor.password-short", List.of(Account.MIN_PASSWORD));
        }
        secondFactors.remove(account.id());
        signIns.withoutSecondFactor(account.id());
        return new AccountResult.Saved();
    }

    private Account account() {
        return entities.find(Account.class, caller.account());
    }

    private Optional<SecondFactor> begun() {
        return secondFactors.find(caller.account()).filter(factor -> !factor.isConfirmed());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
