package org.heatwatch.service.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The issuer of sign-ins, asked over HTTP: where it is asked (OpenID Connect Discovery 1.0), for its token (the code flow of OpenID Connect
 * Core 1.0, 3.1, with PKCE), and for the keys that the token is signed with. Its answers are taken for what they prove and no more.
 */
@ApplicationScoped
class Issuer {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Signatures with a public key only: never one that is made with a secret of ours, or none. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
            JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final IssuerSettings settings;
    private final Clock clock;

    private volatile Metadata metadata;

    protected Issuer() {
        this(null, null);
    }

    @Inject
    Issuer(IssuerSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Metadata(URI authorization, URI token, JWKSource<SecurityContext> keys) {}

    /** Where a browser asks, without the question. */
    URI authorization() throws IssuerFailed {
        return metadata().authorization();
    }

    /** Fetches the token for this code and checks it. */
    JWTClaimsSet claims(String code, IssuerRequest asked) throws IssuerFailed {
        String body = form(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", settings.answerTo().toString(),
                "code_verifier", asked.verifier()));
        String secret = encoded(settings.clientId()) + ':' + encoded(settings.clientSecret());
        Map<String, Object> answer = answer(HttpRequest.newBuilder(metadata().token())
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return checked(String.valueOf(answer.get("id_token")), asked.nonce());
    }

    JWTClaimsSet checked(String token, String nonce) throws IssuerFailed {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, metadata().keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(settings.clientId(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).claim("nonce", nonce).build(), Set.of("sub", "iat", "exp")) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        });
        try {
            JWTClaimsSet claims = processor.process(token, null);
            List<String> audience = claims.getAudience();
            if (audience.size() > 1 && !settings.clientId().equals(claims.getStringClaim("azp"))) {
                throw new IssuerFailed("The token was issued to another client");
            }
            return claims;
        } catch (ParseException | BadJOSEException | JOSEException worthless) {
            throw new IssuerFailed(worthless);
        }
    }

    private Metadata metadata() throws IssuerFailed {
        if (metadata == null) {
            Map<String, Object> told = answer(HttpRequest.newBuilder(URI.create(settings.issuer().replaceFirst("/+$", "")
                    + "/.well-known/openid-configuration")));
            if (!settings.issuer().equals(told.get("issuer"))) {
                throw new IssuerFailed("HEATWATCH_OIDC_ISSUER isn't how the issuer calls itself");
            }
            metadata = new Metadata(address(told, "authorization_endpoint"), address(told, "token_endpoint"),
                    JWKSourceBuilder.create(url(address(told, "jwks_uri"))).build());
        }
        return metadata;
    }

    private static URI address(Map<String, Object> told, String name) throws IssuerFailed {
        return URI.create(Optional.ofNullable(told.get(name)).map(Object::toString)
                .orElseThrow(() -> new IssuerFailed("The issuer tells no " + name)));
    }

    private static URL url(URI address) throws IssuerFailed {
        try {
            return address.toURL();
        } catch (MalformedURLException odd) {
            throw new IssuerFailed(odd);
        }
    }

    private Map<String, Object> answer(HttpRequest.Builder question) throws IssuerFailed {
        try {
            HttpResponse<String> answer = http.send(question.timeout(PATIENCE).header("Accept", "application/json").build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IssuerFailed("The issuer answered " + answer.statusCode());
            }
            return JSONObjectUtils.parse(answer.body());
        } catch (IOException | ParseException unreadable) {
            throw new IssuerFailed(unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IssuerFailed(stopped);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
