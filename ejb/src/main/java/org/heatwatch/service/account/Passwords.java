package org.heatwatch.service.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.shared.RuleViolation;

/** Passwords: PBKDF2 with HMAC-SHA-256, 600,000 rounds, a salt of 16 bytes each (OWASP Password Storage Cheat Sheet). */
@ApplicationScoped
class Passwords {

    /** Guesses needed, as a power of ten band of zxcvbn: 3 is "safely unguessable, moderate protection". */
    private static final int MIN_SCORE = 3;

    /** Beside a second factor: 2 is "protection from unthrottled online attacks", which is the most that eight characters reach. */
    private static final int MIN_SCORE_OF_TWO = 2;

    private final Pbkdf2PasswordHash pbkdf2;
    private final SecondFactors secondFactors;
    private final Zxcvbn strength = new Zxcvbn();
    private String nobodys;

    protected Passwords() {
        this(null, null);
    }

    @Inject
    Passwords(Pbkdf2PasswordHash pbkdf2, SecondFactors secondFactors) {
        this.pbkdf2 = pbkdf2;
        this.secondFactors = secondFactors;
    }

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", "600000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = pbkdf2.generate("nobody signs in with this".toCharArray());
    }

    /**
     * Of this account, whose names a guesser would try first.
     *
     * @throws RuleViolation account.password-length or account.password-weak
     */
    String hash(NewPassword given, Account account) {
        String password = given.text();
        boolean ofTwo = secondFactors.isOn(account.id());
        int shortest = ofTwo ? Account.MIN_PASSWORD_OF_TWO : Account.MIN_PASSWORD;
        if (password.length() < shortest || password.length() > Account.MAX_PASSWORD) {
            throw new RuleViolation("account.password-length", shortest, Account.MAX_PASSWORD);
        }
        int score = strength.measure(password, List.of(account.username(), account.displayName())).getScore();
        if (score < (ofTwo ? MIN_SCORE_OF_TWO : MIN_SCORE)) {
            throw new RuleViolation("account.password-weak");
        }
        return pbkdf2.generate(password.toCharArray());
    }

    /** False for a password that is long enough only beside a second factor. */
    static boolean isEnoughAlone(String password) {
        return password.length() >= Account.MIN_PASSWORD;
    }

    /**
     * False, after as long as a real comparison, where there is nothing to compare with, so that a name that doesn't exist can't be told by
     * the time.
     */
    boolean matches(String password, Optional<String> hash) {
        boolean same = password.length() <= Account.MAX_PASSWORD && pbkdf2.verify(password.toCharArray(), hash.orElse(nobodys));
        return same && hash.isPresent();
    }
}
