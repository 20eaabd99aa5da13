package org.heatwatch.tests.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.RunningProduct;

/** The roll in Chromium on a phone line: from the address to a row that can be tapped, with an empty cache. */
final class Phone {

    private static final int BITS_A_SECOND = 400_000;
    private static final int LATENCY_MILLIS = 400;

    private final RunningProduct product;
    private final Tables tables;

    Phone(RunningProduct product, Tables tables) {
        this.product = product;
        this.tables = tables;
    }

    void run() {
        tables.heading("The roll of 40 on a phone line of 400 kb/s and 400 ms");
        tables.head("visit", "usable after s", "KB transferred", "aim");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("HEATWATCH_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            List<Cookie> cookies = signIn(chromium);
            try (BrowserContext phone = chromium.newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
                phone.addCookies(cookies);
                visit(phone, "first, with an empty cache", "< 5 s, < 300 KB");
                visit(phone, "again", "");
            }
        }
    }

    private List<Cookie> signIn(Browser chromium) {
        try (BrowserContext context = chromium.newContext()) {
            Page page = context.newPage();
            page.navigate(product.address() + "sign-in");
            page.fill("#username", "trainer0");
            page.fill("#password", Account.PASSWORD);
            page.click("#enter");
            page.waitForURL("**/today");
            return context.cookies();
        }
    }

    private void visit(BrowserContext phone, String name, String aim) {
        Page page = phone.newPage();
        CDPSession line = phone.newCDPSession(page);
        AtomicLong bytes = new AtomicLong();
        line.on("Network.loadingFinished", event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        line.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY_MILLIS);
        conditions.addProperty("downloadThroughput", BITS_A_SECOND / 8);
        conditions.addProperty("uploadThroughput", BITS_A_SECOND / 8);
        line.send("Network.emulateNetworkConditions", conditions);
        long begin = System.nanoTime();
        page.navigate(product.address() + "attendance/take-attendance?session=" + Ids.session(Ids.MARKING_TRAINERS, 1));
        page.waitForFunction("document.getElementById('roll-count').textContent !== '' "
                + "&& document.querySelectorAll('.roll tbody tr .marks input:not([disabled])').length >= 200");
        double usable = (System.nanoTime() - begin) / 1e9;
        page.waitForTimeout(3_000);
        tables.row(name, usable, bytes.get() / 1024.0, aim);
        page.close();
    }
}
