package org.heatwatch.service.program;

import static org.heatwatch.service.platform.document.Xhtml.escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.heatwatch.domain.program.CertificateText;
import org.heatwatch.domain.program.CertificateWord;
import org.heatwatch.service.platform.document.TaggedPdf;

/** A certificate of completion. US letter, landscape, one page. Nothing in it, its properties included, says from which program or product it is. */
class CertificateDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private static final String NO_PRODUCER = "PDF";

    private static final String PAGE = """
            <html lang="en-US">
            <head>
            <title>%1$s</title>
            <meta name="subject" content="%1$s"/>
            <style>
            @page { size: 11in 8.5in; margin: 36pt; }
            body { margin: 0; font-family: "%2$s"; font-size: 15pt; line-height: 1.45; text-align: center; }
            .frame { height: 500pt; padding: 16pt 72pt 0; border: 3pt solid #1b1b1b; }
            h1 { margin: 32pt 0 0; font-size: 34pt; line-height: 1.2; }
            .name { margin: 26pt 0 20pt; font-size: 26pt; line-height: 1.2; font-weight: bold; word-wrap: break-word; }
            .text { margin: 0 0 8pt; }
            .signed { width: 300pt; margin: 36pt auto 0; padding-top: 6pt; border-top: 0.75pt solid #1b1b1b; font-size: 13pt; line-height: 1.3; }
            </style>
            </head>
            <body>
            <div class="frame">
            <h1>%1$s</h1>
            <p class="name">%3$s</p>
            %4$s
            <p class="signed">%5$s<br/>%6$s</p>
            </div>
            </body>
            </html>
            """;

    void write(CertificateText says, CertificateFacts facts, OutputStream out) throws IOException {
        Map<CertificateWord, String> words = Map.of(CertificateWord.NAME, facts.name(), CertificateWord.SESSIONS, String.valueOf(facts.sessions()),
                CertificateWord.FROM, DAY.format(facts.from()), CertificateWord.UNTIL, DAY.format(facts.signedOn()));
        String text = says.text().lines()
                .map(line -> "<p class=\"text\">" + escaped(CertificateWord.filled(line, words)) + "</p>")
                .collect(Collectors.joining("\n"));
        TaggedPdf.write(PAGE.formatted(escaped(says.title()), TaggedPdf.FONT, escaped(facts.name()), text, escaped(facts.signer()),
                escaped(DAY.format(facts.signedOn()))), NO_PRODUCER, out);
    }
}
