package org.heatwatch.tests.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.RunningProduct;
import org.heatwatch.tests.http.Visitor;

/** The product that the faults strike, on an empty database, with coordinators who can sign in. */
final class Site implements AutoCloseable {

    /** A JVM that lives for seconds: C1 only. */
    private static final List<String> JVM_FLAGS = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Of the 600,000 of the product: thirty people sign in after each kill, and how long that takes is no question here. */
    private static final int PASSWORD_ROUNDS = 1000;
    private static final int HASH_BITS = 256;

    /** A server that has just been started, or got its database back, may refuse somebody at first. */
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(60);

    private final Path folder;
    private final RunningProduct product;
    private final List<Account> coordinators = new ArrayList<>();
    private final String hash = hash();

    /** Starts it in this folder, whose database is deleted first. */
    Site(Path folder, int accounts) throws IOException, SQLException {
        this.folder = folder;
        product = RunningProduct.anewIn(folder).jvmFlags(JVM_FLAGS).startServer();
        try (Connection owner = product.ownerConnection()) {
            for (int i = 0; i < accounts; i++) {
                coordinators.add(added(owner, "COORDINATOR", "Coordinator " + i));
            }
        }
    }

    /** Somebody more who can sign in. */
    Account added(Connection owner, String role, String name) throws SQLException {
        Account account = Account.added(owner, role, name);
        owner.setAutoCommit(true);
        SqlRows.change(owner, "update account set password_hash = ? where username = ?", hash, account.username());
        return account;
    }

    RunningProduct product() {
        return product;
    }

    /** Starts the server anew, on a database at this address. */
    void restartServer(String jdbcUrl) {
        product.stopServer();
        product.environment("HEATWATCH_DB_URL", jdbcUrl).startServer();
    }

    Path folder() {
        return folder;
    }

    Account coordinator(int number) {
        return coordinators.get(number);
    }

    /** This coordinator, signed in anew. */
    Visitor signedIn(int number) throws IOException, InterruptedException {
        return signedIn(number, product::address, Duration.ofSeconds(60));
    }

    /** @param address the product's, or that of something before it; asked before each request */
    Visitor signedIn(int number, Supplier<URI> address, Duration patience) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(address, patience);
        Instant deadline = Instant.now().plus(STARTED_WITHIN);
        while (visitor.account().isEmpty()) {
            try {
                visitor.signIn(coordinators.get(number).username(), Account.PASSWORD);
            } catch (IOException | IllegalStateException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
            }
        }
        return visitor;
    }

    Stage stage() throws SQLException {
        try (Connection owner = product.ownerConnection()) {
            return new Stage(owner);
        }
    }

    @Override
    public void close() throws IOException {
        product.close();
    }

    private static String hash() {
        try {
            byte[] salt = new byte[16];
            new SecureRandom().nextBytes(salt);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(Account.PASSWORD.toCharArray(), salt, PASSWORD_ROUNDS, HASH_BITS)).getEncoded();
            Base64.Encoder text = Base64.getEncoder();
            return "PBKDF2WithHmacSHA256:%d:%s:%s".formatted(PASSWORD_ROUNDS, text.encodeToString(salt), text.encodeToString(hash));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
