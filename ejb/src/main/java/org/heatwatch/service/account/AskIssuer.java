package org.heatwatch.service.account;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heatwatch.domain.account.AccountLink;
import org.heatwatch.service.access.OpenToAll;

/** Asking an issuer of sign-ins who somebody is. It takes as long as the issuer needs, so that no transaction waits for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AskIssuer {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int RANDOM_BYTES = 32;

    private final IssuerSettings settings;
    private final Issuer issuer;

    protected AskIssuer() {
        this(null, null);
    }

    @Inject
    AskIssuer(IssuerSettings settings, Issuer issuer) {
        this.settings = settings;
        this.issuer = issuer;
    }

    @OpenToAll(because = "the sign-in page offers it")
    public boolean isOn() {
        return settings.isOn();
    }

    /** A new question, for one browser. */
    @OpenToAll(because = "nobody is signed in before")
    public IssuerRequest question() throws IssuerFailed {
        String state = random();
        String nonce = random();
        String verifier = random();
        URI at = issuer.authorization();
        String query = Issuer.form(Map.of("response_type", "code", "scope", "openid email", "client_id", settings.clientId(),
                "redirect_uri", settings.answerTo().toString(), "state", state, "nonce", nonce, "code_challenge", challenge(verifier),
                "code_challenge_method", "S256"));
        return new IssuerRequest(URI.create(at + (at.getQuery() == null ? "?" : "&") + query), state, nonce, verifier);
    }

    /** @param code that the issuer gave the browser in its answer */
    @OpenToAll(because = "nobody is signed in before")
    public IssuerIdentity answer(String code, IssuerRequest asked) throws IssuerFailed {
        JWTClaimsSet claims = issuer.claims(code, asked);
        try {
            boolean verified = Boolean.parseBoolean(String.valueOf(claims.getClaim("email_verified")));
            String email = verified ? String.valueOf(claims.getClaim("email")).toLowerCase(Locale.ROOT) : "";
            return new IssuerIdentity(claims.getIssuer(), claims.getSubject(), email, isStrong(claims));
        } catch (ParseException odd) {
            throw new IssuerFailed(odd);
        }
    }

    /** RFC 8176 for amr; what an acr means is between the issuer and whoever runs the product. */
    private boolean isStrong(JWTClaimsSet claims) throws ParseException {
        List<String> methods = claims.getClaim("amr") == null ? List.of() : claims.getStringListClaim("amr");
        String contextClass = claims.getClaim("acr") == null ? "" : claims.getStringClaim("acr");
        return methods.contains("mfa") || !contextClass.isEmpty() && settings.strongClasses().contains(contextClass);
    }

    private static String challenge(String verifier) {
        return encoded(AccountLink.hash(verifier));
    }

    private static String random() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return encoded(random);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
