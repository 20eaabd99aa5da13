package org.heatwatch.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Windows of Chromium for one test, closed after it. The test fails when any of them met what no page may do: an error on the
 * console (a breach of the content security policy among them), an exception of a script, an answer of 500 or above, or a part of a
 * page that isn't there. A window of a failed test leaves its picture in target/failed.
 */
final class Browser implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

    static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Chromium says this also of a page that is rightly not found; a missing part of a page is seen by its answer. */
    private static final String ANSWERED_WITH_AN_ERROR = "Failed to load resource: the server responded";

    /** Chromium says this of every request that failed. */
    private static final String FAILED_REQUEST = "Failed to load resource:";

    private static final int PATIENCE_MILLIS = 10_000;

    private final List<Page> pages = new ArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private Chromium chromium;
    private boolean failedRequestsExpected;

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Path executable() {
        return Path.of(System.getenv().getOrDefault("HEATWATCH_CHROMIUM", "/usr/bin/chromium"));
    }

    /** From now on requests of this test's pages may fail or be refused, as without a network or a sign-in. 500 and above stays a fault. */
    void expectFailedRequests() {
        failedRequestsExpected = true;
    }

    /** A new window that shares nothing with any other. Relative addresses are the product's. */
    Page open(Screen screen) {
        BrowserContext context = chromium.browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(TheProduct.address().toString())
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith(failedRequestsExpected ? FAILED_REQUEST : ANSWERED_WITH_AN_ERROR)) {
                faults.add("console of " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script of " + page.url() + ": " + error));
        page.onResponse(this::listen);
        pages.add(page);
        return page;
    }

    /** A new window of somebody of this role, the same for the whole run: for tests that only look. */
    Page signedIn(Role role, Screen screen) {
        Page page = open(screen);
        if (role != Role.NOBODY) {
            page.context().addCookies(chromium.sessions.computeIfAbsent(new Served(role, TheProduct.itself().serverPid()), served -> signIn(role)));
        }
        return page;
    }

    /** A new window of this account, with a sign-in of its own: for tests that act. */
    Page signedIn(Account account, Screen screen) {
        Page page = open(screen);
        SignInPage.open(page).signIn(account.username(), Account.PASSWORD);
        return page;
    }

    /** What went wrong so far, for a test that provoked it: from now on it is forgiven. */
    List<String> forgiveFaults() {
        List<String> provoked = List.copyOf(faults);
        faults.clear();
        return provoked;
    }

    private List<Cookie> signIn(Role role) {
        Page page = signedIn(Seed.account(role), Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page.context().cookies();
    }

    private void listen(Response response) {
        boolean isPage = response.request().isNavigationRequest();
        if (response.status() >= 500 || response.status() >= 400 && !isPage && !failedRequestsExpected) {
            faults.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent() || !faults.isEmpty()) {
            String name = test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName();
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i).screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(Path.of("target", "failed", name + "-" + (i + 1) + ".png")));
            }
        }
        assertEquals(List.of(), faults, "what no page may do");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        pages.forEach(page -> page.context().close());
    }

    /** A sign-in ends with its server. */
    private record Served(Role role, long server) {}

    /** One process for the run. JUnit closes it with its root store. */
    private static final class Chromium implements AutoCloseable {

        private final Playwright playwright = playwright();

        private final com.microsoft.playwright.Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setArgs(ARGUMENTS));

        private final Map<Served, List<Cookie>> sessions = new HashMap<>();

        @Override
        public void close() {
            playwright.close();
        }
    }
}
