package org.heatwatch.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersIT {

    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "x-content-type-options", "nosniff",
            "referrer-policy", "no-referrer",
            "x-frame-options", "DENY",
            "cross-origin-opener-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=()");

    private static final List<String> POLICY = List.of("default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'",
            "frame-ancestors 'none'", "script-src 'self'");

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({
        "false, GET,   /sign-in,                                                  200",
        "false, GET,   /today,                                                    302",
        "false, GET,   /no-such-page,                                             302",
        "false, GET,   /jakarta.faces.resource/heatwatch.css.xhtml?ln=heatwatch,  200",
        "false, GET,   /jakarta.faces.resource/no-such.css.xhtml?ln=heatwatch,    404",
        "false, GET,   /api/rolls/no-such-roll,                                   401",
        "false, PUT,   /api/rolls/no-such-roll,                                   401",
        "true,  GET,   /today,                                                    200",
        "true,  GET,   /no-such-page,                                             404",
        "true,  GET,   /api/no-such-call,                                         404",
        "true,  POST,  /api/rolls/no-such-roll,                                   405",
        "true,  GET,   /hours.xlsx?training=no-such-training,                     404",
        "true,  GET,   /rows-to-correct.xlsx?roster=no-such-roster,               404",
        "true,  POST,  /sign-out,                                                 302",
    })
    void every_kind_of_answer_tells_the_browser_what_to_refuse(boolean signedIn, String method, String address, int status) {
        Page page = signedIn ? browser.signedIn(Seed.account(Role.COORDINATOR), Screen.DESKTOP) : browser.open(Screen.DESKTOP);
        APIRequestContext requests = page.context().request();

        APIResponse answer = requests.fetch(address, RequestOptions.create().setMethod(method).setMaxRedirects(0));

        assertEquals(status, answer.status());
        ON_EVERY_ANSWER.forEach((name, value) -> assertEquals(List.of(value), values(answer, name), name));
        List<String> policies = values(answer, "content-security-policy");
        assertEquals(1, policies.size(), "policies: " + policies);
        POLICY.forEach(part -> assertTrue(policies.get(0).contains(part), part + " is not in " + policies));
        assertEquals(!address.startsWith("/jakarta.faces.resource/"), String.join(", ", values(answer, "cache-control")).contains("no-store"));
    }

    private static List<String> values(APIResponse answer, String name) {
        return answer.headersArray().stream().filter(header -> header.name.equalsIgnoreCase(name)).map(header -> header.value).toList();
    }
}
