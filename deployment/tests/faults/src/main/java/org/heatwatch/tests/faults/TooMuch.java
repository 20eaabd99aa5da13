package org.heatwatch.tests.faults;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;

/** F13: files and forms at the stated limit and over it. The limit is the real one, and the sentence says so; none of it needs a script. */
final class TooMuch {

    private static final int LIMIT = 10 << 20;
    private static final int FAR_OVER = 40 << 20;
    private static final int FIELDS = 2_000;
    private static final int ROWS = 1_001;
    private static final String FILE_SENTENCE = "larger than 10 MB";
    private static final String FORM_SENTENCE = "up to 2,000 fields";

    private final Site site;
    private final FaultTable table;

    TooMuch(Site site, FaultTable table) {
        this.site = site;
        this.table = table;
    }

    void run() throws Exception {
        Stage stage = site.stage();
        Visitor visitor = site.signedIn(0);
        String address = "/training/import-roster?training=" + stage.imported().training();
        for (boolean chunked : new boolean[] {false, true}) {
            for (int bytes : new int[] {LIMIT, LIMIT + 1, FAR_OVER}) {
                Form form = Form.of(visitor.get(address), "check").with("file", "roster.csv", roster(bytes, stage.unique()));
                Answer answer = RosterImport.settled(visitor, visitor.submit(chunked ? form.inChunks() : form));
                boolean told = answer.status() == 200 && answer.page().text().contains(FILE_SENTENCE);
                boolean taken = answer.status() == 200 && String.valueOf(answer.address().getQuery()).contains("roster=");
                table.figure("F13", "a file of %,d bytes%s".formatted(bytes, chunked ? " without a Content-Length" : ""),
                        answer.status() + (told ? ", says that it is larger than 10 MB" : taken ? ", taken" : ", says neither"),
                        bytes > LIMIT ? told : taken);
            }
        }
        for (int fields : new int[] {ROWS, FIELDS + 1}) {
            Form form = Form.of(visitor.get("/attendance/walk-in?session=" + stage.walkedIn().session()), "admit")
                    .with("name", "Wanda " + stage.unique())
                    .with("email", stage.unique() + WalkIn.AT_HOME);
            for (int i = 0; i < fields; i++) {
                form.with("row" + i, "x");
            }
            Answer answer = visitor.submit(form);
            boolean told = answer.page().text().contains(FORM_SENTENCE);
            boolean taken = answer.status() == 200 && answer.address().getPath().equals("/attendance/take-attendance");
            table.figure("F13", "a form of %,d fields".formatted(fields), answer.status() + (told ? ", says how many it takes" : taken ? ", taken" : ", says neither"),
                    fields > FIELDS ? told : taken);
        }
    }

    /** A roster of one person, and blank lines up to this size. */
    private static byte[] roster(int bytes, String unique) {
        byte[] file = new byte[bytes];
        Arrays.fill(file, (byte) '\n');
        byte[] person = "Name,E-mail%nRosa %s,%s%n".formatted(unique, RosterImport.email(unique, 0)).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(person, 0, file, 0, person.length);
        return file;
    }
}
