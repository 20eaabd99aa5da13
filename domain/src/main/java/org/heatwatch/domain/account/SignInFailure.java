package org.heatwatch.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.shared.TimeOrdered;

/** A failed attempt to get in, under a name that may or may not exist. Enough of them close that path for a while. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {

    /** How far back failures count. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** So many failures within the window close the path for one name. */
    public static final int MOST_PER_NAME = 5;

    /** So many close it for one address, which a whole office may share. */
    public static final int MOST_PER_ADDRESS = 50;

    @Id
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private SignInPath path;

    private String name;

    private String address;

    protected SignInFailure() {}

    /** @param name of the account, or of what else was guessed at */
    public SignInFailure(Instant at, SignInPath path, String name, String address) {
        this.id = TimeOrdered.uuid();
        this.at = at;
        this.path = path;
        this.name = name;
        this.address = address;
    }
}
