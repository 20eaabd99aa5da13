package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.heatwatch.service.platform.config.Environment;

/** Who else may say that somebody is the holder of an account. Without HEATWATCH_OIDC_ISSUER nobody. */
@ApplicationScoped
class IssuerSettings {

    boolean isOn() {
        return !issuer().isEmpty();
    }

    /** As its tokens name it. */
    String issuer() {
        return Environment.value("HEATWATCH_OIDC_ISSUER", "");
    }

    String clientId() {
        return Environment.value("HEATWATCH_OIDC_CLIENT_ID", "");
    }

    String clientSecret() {
        return Environment.value("HEATWATCH_OIDC_CLIENT_SECRET", "");
    }

    /** What the issuer says in {@code acr} when it asked for a second factor. */
    List<String> strongClasses() {
        return List.of(Environment.value("HEATWATCH_OIDC_ACR", "").split("[,\\s]+"));
    }

    /** Where the issuer sends the browser with its answer. */
    URI answerTo() {
        return URI.create(Environment.address() + "/public/from-issuer");
    }
}
