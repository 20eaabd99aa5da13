package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;

/**
 * One code that opens an account once without its app. It is shown when it is made; only a hash of it is kept, which is enough for 120
 * random bits. Used codes are gone.
 */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    /** How many an account gets. */
    public static final int AMOUNT = 10;

    private static final int BYTES = 15;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private byte[] codeHash;

    protected RecoveryCode() {}

    public RecoveryCode(AccountId account, String code) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.codeHash = hash(code);
    }

    /** A new one, in groups of four letters and digits. */
    public static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base32.of(random).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What is kept of a code, however it was typed. */
    public static byte[] hash(String code) {
        return AccountLink.hash(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
