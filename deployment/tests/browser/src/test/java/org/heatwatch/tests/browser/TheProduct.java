package org.heatwatch.tests.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.heatwatch.tests.http.RunningProduct;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The product as it ships, started once for a run on an empty database of its own. A run that names no work folder needs none. */
public class TheProduct implements LauncherSessionListener {

    /** With both compilers: the first alone takes eight times as long for the hash of a password. */
    static final List<String> JVM_FLAGS = List.of("-Xmx1g", "-XX:+UseSerialGC");

    /** A few beats of the product's heart. */
    private static final Duration LONGEST_WAY = Duration.ofSeconds(60);

    private static final int LOOK_MILLIS = 500;

    private static final GreenMail POST = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();

    private static RunningProduct product;

    /** What the issuer of sign-ins says of whoever asks it next; a new subject each time. */
    static void issuerSays(Map<String, Object> claims) {
        ISSUER.enqueueCallback(new DefaultOAuth2TokenCallback("county", UUID.randomUUID().toString(), "JWT", null, claims, 600));
    }

    /** Every mail that has left so far, as it was sent. */
    static List<String> mails() {
        return Arrays.stream(POST.getReceivedMessages()).map(mail -> GreenMailUtil.getWholeMessage(mail)).toList();
    }

    /** The product itself: for what isn't asked of it through a page or a row. */
    static RunningProduct itself() {
        return product;
    }

    /** Where the server puts files that are in its way for a moment. */
    static Path temporaryFolder() {
        return home().resolve("tmp");
    }

    private static Path home() {
        return Path.of(System.getProperty("heatwatch.work"), "home");
    }

    /** The root of the product's addresses. */
    static URI address() {
        return product.address();
    }

    /** As the product itself is connected: no DDL. */
    static Connection connection() throws SQLException {
        return product.connection();
    }

    /** How many mails this address has got by now. */
    static long mails(String address) {
        return mailsTo(address).size();
    }

    /** The text of the only mail to this address, when it is there. */
    static String awaitMail(String address) {
        return text(awaitMails(address, 1).get(0));
    }

    /** The mails to this address, the oldest first, when there are so many; never more. */
    static List<MimeMessage> awaitMails(String address, int count) {
        long end = System.nanoTime() + LONGEST_WAY.toNanos();
        while (mails(address) < count && System.nanoTime() < end) {
            POST.waitForIncomingEmail(LOOK_MILLIS, POST.getReceivedMessages().length + 1);
        }
        List<MimeMessage> mails = mailsTo(address);
        if (mails.size() != count) {
            throw new IllegalStateException("%d mails to %s".formatted(mails.size(), address));
        }
        return mails;
    }

    private static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(address))
                .toList();
    }

    /** Its plain part, decoded. */
    private static String text(MimeMessage mail) {
        try {
            return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("heatwatch.work") == null) {
            return;
        }
        try {
            product = RunningProduct.anewIn(home());
            Files.createDirectories(temporaryFolder());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        POST.start();
        ISSUER.start();
        product.jvmFlags(Stream.concat(JVM_FLAGS.stream(), Stream.of("-Djava.io.tmpdir=" + temporaryFolder().toAbsolutePath())).toList())
                .environment("HEATWATCH_SMTP_HOST", "127.0.0.1")
                .environment("HEATWATCH_SMTP_PORT", Integer.toString(POST.getSmtp().getPort()))
                .environment("HEATWATCH_SMTP_SECURITY", "none")
                .environment("HEATWATCH_MAIL_FROM", "trainings@heatwatch.example.org")
                .environment("HEATWATCH_OIDC_ISSUER", ISSUER.issuerUrl("county").toString())
                .environment("HEATWATCH_OIDC_CLIENT_ID", "heatwatch")
                .environment("HEATWATCH_OIDC_CLIENT_SECRET", "a secret of the tests")
                .startServer();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (product == null) {
            return;
        }
        POST.stop();
        ISSUER.shutdown();
        try {
            product.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
