package org.heatwatch.service.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a real issuer: what its tokens prove, and what they don't. */
class AskIssuerTest {

    private static final String CLIENT = "heatwatch";

    private final MockOAuth2Server server = new MockOAuth2Server();
    private final IssuerSettings settings = new IssuerSettings();
    private final Issuer issuer = new Issuer(settings, Clock.systemUTC());
    private final AskIssuer ask = new AskIssuer(settings, issuer);

    @BeforeEach
    void anIssuer() {
        server.start();
        System.setProperty("env.HEATWATCH_OIDC_ISSUER", server.issuerUrl("county").toString());
        System.setProperty("env.HEATWATCH_OIDC_CLIENT_ID", CLIENT);
        System.setProperty("env.HEATWATCH_OIDC_CLIENT_SECRET", "a secret of the tests");
        System.setProperty("env.HEATWATCH_OIDC_ACR", "loa3, loa4");
    }

    @AfterEach
    void none() {
        server.shutdown();
        List.of("ISSUER", "CLIENT_ID", "CLIENT_SECRET", "ACR").forEach(each -> System.clearProperty("env.HEATWATCH_OIDC_" + each));
    }

    @Test
    void without_an_issuer_nobody_is_asked() {
        System.clearProperty("env.HEATWATCH_OIDC_ISSUER");

        assertFalse(ask.isOn());
    }

    @Test
    void an_answer_says_who_she_is() throws Exception {
        IssuerIdentity identity = answer(Map.of("email", "Ana.Ruiz@example.org", "email_verified", true), 600);

        assertEquals(new IssuerIdentity(server.issuerUrl("county").toString(), "ana", "ana.ruiz@example.org", false), identity);
    }

    @Test
    void an_address_that_the_issuer_has_not_verified_is_none() throws Exception {
        assertEquals("", answer(Map.of("email", "ana.ruiz@example.org", "email_verified", false), 600).email());
        assertEquals("", answer(Map.of("email", "ana.ruiz@example.org"), 600).email());
    }

    @Test
    void a_second_factor_counts_when_the_issuer_says_so() throws Exception {
        assertTrue(answer(Map.of("amr", List.of("pwd", "mfa")), 600).twoFactors());
        assertTrue(answer(Map.of("acr", "loa3"), 600).twoFactors());
        assertFalse(answer(Map.of("amr", List.of("pwd"), "acr", "loa1"), 600).twoFactors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "iss", "nonce"})
    void a_token_for_somebody_elses_question_is_not_taken(String claim) {
        assertThrows(IssuerFailed.class, () -> answer(Map.of(claim, "https://other.example.org"), 600));
    }

    @Test
    void a_token_whose_time_is_over_is_not_taken() {
        assertThrows(IssuerFailed.class, () -> answer(Map.of(), -120));
    }

    @Test
    void a_token_that_the_issuer_has_not_signed_is_not_taken() throws Exception {
        RSAKey forged = new RSAKeyGenerator(2048).keyID("county").generate();
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(forged.getKeyID()).build(), new JWTClaimsSet.Builder()
                .issuer(settings.issuer()).audience(CLIENT).subject("ana").claim("nonce", "n")
                .issueTime(Date.from(Instant.now())).expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(10)))).build());
        token.sign(new RSASSASigner(forged));

        assertThrows(IssuerFailed.class, () -> issuer.checked(token.serialize(), "n"));
    }

    @Test
    void a_code_is_worth_nothing_without_the_verifier_of_its_question() throws Exception {
        server.enqueueCallback(told(Map.of(), 600));
        String code = code(ask.question());

        assertThrows(IssuerFailed.class, () -> ask.answer(code, ask.question()));
    }

    @Test
    void an_issuer_that_is_not_there_is_told() {
        server.shutdown();

        assertThrows(IssuerFailed.class, ask::question);
    }

    private IssuerIdentity answer(Map<String, Object> claims, long seconds) throws Exception {
        server.enqueueCallback(told(claims, seconds));
        IssuerRequest asked = ask.question();
        return ask.answer(code(asked), asked);
    }

    private static DefaultOAuth2TokenCallback told(Map<String, Object> claims, long seconds) {
        return new DefaultOAuth2TokenCallback("county", "ana", "JWT", null, claims, seconds);
    }

    /** What the browser brings back. */
    private static String code(IssuerRequest asked) throws Exception {
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(asked.address()).build(),
                HttpResponse.BodyHandlers.discarding());
        String query = URI.create(answer.headers().firstValue("Location").orElseThrow()).getQuery();
        assertTrue(query.contains("state=" + asked.state()), query);
        Matcher code = Pattern.compile("(?:^|&)code=([^&]+)").matcher(query);
        assertTrue(code.find(), query);
        return code.group(1);
    }
}
