package org.heatwatch.service.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * Opens the first account of an installation at the start of the server, as the environment variables HEATWATCH_ADMIN_USER and
 * HEATWATCH_ADMIN_PASSWORD say. Once there is an account they change nothing, and are better taken away; but with
 * HEATWATCH_ADMIN_RESET=true they let an administrator back in who lost her password. HEATWATCH_ADMIN_CONFIRM names accounts, by commas,
 * for which whoever runs the product is the second person, as long as there is no other.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAccountAtStart {

    private static final Logger LOG = Logger.getLogger(FirstAccountAtStart.class.getName());

    private final OpenFirstAccount firstAccount;

    protected FirstAccountAtStart() {
        this(null);
    }

    @Inject
    FirstAccountAtStart(OpenFirstAccount firstAccount) {
        this.firstAccount = firstAccount;
    }

    @PostConstruct
    void openIfAsked() {
        String username = System.getenv().getOrDefault("HEATWATCH_ADMIN_USER", "");
        String password = System.getenv().getOrDefault("HEATWATCH_ADMIN_PASSWORD", "");
        if (!username.isEmpty() || !password.isEmpty()) {
            open(username, password);
        }
        Stream.of(System.getenv().getOrDefault("HEATWATCH_ADMIN_CONFIRM", "").split(",")).filter(Predicate.not(String::isBlank)).forEach(this::confirm);
    }

    private void open(String username, String password) {
        try {
            LOG.log(Level.INFO, Boolean.parseBoolean(System.getenv("HEATWATCH_ADMIN_RESET"))
                    ? letBackIn(username, new NewPassword(password))
                    : openFirst(username, new NewPassword(password)));
        } catch (RuleViolation broken) {
            throw new IllegalStateException(("The first account can't be opened (%s): HEATWATCH_ADMIN_USER needs 3 to 100 letters, digits "
                    + "or . _ @ + -, HEATWATCH_ADMIN_PASSWORD %d to %d characters that are hard to guess.")
                    .formatted(broken.key(), Account.MIN_PASSWORD, Account.MAX_PASSWORD), broken);
        }
    }

    private void confirm(String username) {
        LOG.log(Level.INFO, firstAccount.confirm(username)
                ? "An account that HEATWATCH_ADMIN_CONFIRM names is confirmed. Take HEATWATCH_ADMIN_CONFIRM away: each start does it."
                : "HEATWATCH_ADMIN_CONFIRM names an account that there isn't.");
    }

    private String openFirst(String username, NewPassword password) {
        return firstAccount.open(AccountId.next(), username, "Administrator", password)
                ? "The first account is open: sign in as HEATWATCH_ADMIN_USER says."
                : "HEATWATCH_ADMIN_USER and HEATWATCH_ADMIN_PASSWORD are not needed any more: there are accounts. Take them away.";
    }

    private String letBackIn(String username, NewPassword password) {
        return firstAccount.letBackIn(username, password)
                ? "The administrator is let back in: sign in as HEATWATCH_ADMIN_USER says. Take HEATWATCH_ADMIN_RESET away: each start does it."
                : "HEATWATCH_ADMIN_RESET let nobody in: no administrator has the user name that HEATWATCH_ADMIN_USER says.";
    }
}
