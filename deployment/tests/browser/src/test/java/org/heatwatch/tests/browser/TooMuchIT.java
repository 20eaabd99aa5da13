package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is more than the product takes, and what it says to it. */
class TooMuchIT {

    private static final int LIMIT = 10 << 20;
    private static final String FILE_TOO_LARGE = "The file is larger than 10 MB.";
    private static final String FILE_AT_FAULT = "No row with column headings was found";
    private static final String TOO_MUCH = "That was too much to send at once";

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    private Path folder;

    @BeforeAll
    static void aTraining() {
        TrainingToday.of("Mei Park");
    }

    @ParameterizedTest
    @CsvSource({LIMIT + 1 + ", " + FILE_TOO_LARGE, (11 << 20) + ", " + FILE_TOO_LARGE, (40 << 20) + ", " + FILE_TOO_LARGE,
        (70 << 20) + ", " + TOO_MUCH})
    void without_our_script_a_browser_shows_why_a_file_is_refused(int bytes, String sentence) throws Exception {
        Page page = importPage();
        page.locator("#file").evaluate("field => delete field.dataset.maxBytes");

        upload(page, bytes);

        assertThat(page.getByRole(AriaRole.MAIN)).containsText(sentence, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    @Test
    void our_script_says_it_before_anything_is_sent() throws Exception {
        Page page = importPage();
        page.onRequest(request -> assertEquals("GET", request.method()));

        upload(page, LIMIT + 1);

        assertTrue(((String) page.locator("#file").evaluate("field => field.validationMessage")).startsWith(FILE_TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({LIMIT + ", " + FILE_AT_FAULT, LIMIT + 1 + ", " + FILE_TOO_LARGE, (40 << 20) + ", " + FILE_TOO_LARGE,
        (70 << 20) + ", " + TOO_MUCH})
    void a_file_whose_length_is_not_told_is_judged_by_what_comes(int bytes, String sentence) throws Exception {
        Visitor coordinator = coordinator();
        Form upload = Form.of(coordinator.get(importAddress(coordinator)), "check").with("file", "list.csv", content(bytes)).inChunks();

        assertTrue(read(coordinator, coordinator.submit(upload)).page().text().contains(sentence));
    }

    /** The page when the file isn't being read any more. */
    private static Answer read(Visitor coordinator, Answer sent) throws IOException, InterruptedException {
        Answer answer = sent;
        while (answer.page().selectFirst("[data-roster]") != null) {
            answer = coordinator.get(answer.address().getPath() + "?" + answer.address().getRawQuery());
        }
        return answer;
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 1_900})
    void a_form_of_many_fields_is_taken(int fields) throws Exception {
        Answer answer = signIn(fields);

        assertEquals(200, answer.status());
        assertFalse(answer.page().text().contains(TOO_MUCH));
    }

    @Test
    void a_form_of_too_many_fields_is_told_how_many_it_may_have() throws Exception {
        Answer answer = signIn(2_001);

        assertEquals(413, answer.status());
        assertTrue(answer.page().text().contains("A form takes up to 2,000 fields"));
    }

    @Test
    void somebody_who_is_not_signed_in_sends_no_long_form_and_none_without_a_length() throws Exception {
        Visitor nobody = new Visitor(TheProduct.address());
        Form form = Form.of(nobody.get("/sign-in"), "enter");

        assertEquals(413, nobody.submit(form.with("password", "x".repeat(2 << 20))).status());
        assertEquals(413, nobody.submit(form.with("password", "x").inChunks()).status());
    }

    @Test
    void a_body_without_end_is_cut_off() throws Exception {
        long sent = 0;
        try (Socket socket = new Socket(TheProduct.address().getHost(), TheProduct.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            while (sent < 1L << 30) {
                out.write(chunk);
                sent += chunk.length;
            }
        } catch (IOException cut) {
            assertTrue(sent < 300 << 20, sent + " bytes");
            return;
        }
        throw new AssertionError("It took a gigabyte");
    }

    private static Answer signIn(int fields) throws IOException, InterruptedException {
        Visitor nobody = new Visitor(TheProduct.address());
        Form form = Form.of(nobody.get("/sign-in"), "enter").with("username", "nobody").with("password", "not this one at all");
        for (int i = 0; i < fields; i++) {
            form.with("field" + i, "x");
        }
        return nobody.submit(form);
    }

    private Page importPage() throws IOException, InterruptedException {
        String address = importAddress(coordinator());
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        page.navigate(address);
        return page;
    }

    private void upload(Page page, int bytes) throws IOException {
        page.getByLabel("Spreadsheet of names").setInputFiles(Files.write(folder.resolve("list.csv"), content(bytes)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the file")).click();
    }

    private static byte[] content(int bytes) {
        return "A,b\n".repeat(bytes / 4 + 1).substring(0, bytes).getBytes(StandardCharsets.US_ASCII);
    }

    private static Visitor coordinator() throws IOException, InterruptedException {
        Visitor visitor = new Visitor(TheProduct.address());
        visitor.signIn(Seed.account(Role.COORDINATOR).username(), Account.PASSWORD);
        return visitor;
    }

    private static String importAddress(Visitor coordinator) throws IOException, InterruptedException {
        Element training = coordinator.get("/training/trainings").page().selectFirst("a[href*=/training/training?id=]");
        return "/training/import-roster?training=" + training.attr("href").replaceAll(".*id=", "");
    }
}
