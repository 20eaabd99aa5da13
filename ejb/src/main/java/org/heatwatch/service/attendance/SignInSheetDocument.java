package org.heatwatch.service.attendance;

import static org.heatwatch.service.platform.document.Xhtml.escaped;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.service.platform.document.TaggedPdf;

/**
 * The paper roll of one session: whom it expects, by name, and empty rows for walk-ins. US letter, landscape, nothing smaller than
 * 12 points, three pages for 40 people.
 */
class SignInSheetDocument {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu, H:mm", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.US);

    private static final SheetLine NOBODY = new SheetLine("", "", "", "");

    private static final String PAGE = """
            <html lang="en-US">
            <head>
            <title>Sign-in sheet: %1$s</title>
            <meta name="subject" content="Sign-in sheet of one session: who is expected, and room to sign"/>
            <style>
            @page {
              size: 11in 8.5in; margin: 24pt 36pt 34pt;
              @bottom-right { content: "Page " counter(page) " of " counter(pages); vertical-align: top; font-family: "%2$s"; font-size: 12pt; }
            }
            body { margin: 0; font-family: "%2$s"; font-size: 12pt; line-height: 1.15; }
            h1, p { margin: 0; }
            h1 { font-size: 15pt; }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { height: 24pt; padding: 2pt 4pt; border: 0.75pt solid #1b1b1b; text-align: left; vertical-align: middle; word-wrap: break-word; }
            tbody th, tbody td { direction: auto; }
            thead th, thead td { height: auto; background-color: #e6e6e6; }
            thead td { padding: 0 0 4pt; border: 0; background-color: transparent; }
            </style>
            </head>
            <body>
            <table>
            <colgroup><col style="width: 34pt"/><col style="width: 142pt"/><col style="width: 150pt"/><col style="width: 154pt"/>\
            <col style="width: 78pt"/><col/></colgroup>
            <thead><tr><td colspan="6"><h1>%1$s</h1><p>%3$s</p></td></tr>
            <tr><th scope="col">No.</th><th scope="col">Name</th><th scope="col">Agency</th>\
            <th scope="col">Title</th><th scope="col">License</th><th scope="col">Signature</th></tr></thead>
            <tbody>
            %4$s
            </tbody>
            </table>
            </body>
            </html>
            """;

    /** @param blankRows how many empty rows follow the names */
    void write(RollSession session, List<SheetLine> lines, int blankRows, OutputStream out) throws IOException {
        List<SheetLine> all = Stream.concat(lines.stream(), Collections.nCopies(blankRows, NOBODY).stream()).toList();
        var rows = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            rows.append(row(i + 1, all.get(i))).append('\n');
        }
        TaggedPdf.write(PAGE.formatted(escaped(session.title()), TaggedPdf.FONT, escaped(when(session) + " \u00b7 " + where(session)), rows), out);
    }

    private static String row(int number, SheetLine line) throws IOException {
        String name = TaggedPdf.isLegible(line.name()) ? line.name() : "See the roll, no. %d".formatted(number);
        return Stream.of(line.agency(), line.title(), line.licence(), "")
                .map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(Collectors.joining("", "<tr><td>" + number + "</td><th scope=\"row\">" + escaped(name) + "</th>", "</tr>"));
    }

    /** "Session 1: Saturday, March 14, 2026, 9:00 to 12:00, Pacific Time", on the wall clock of its place. */
    private static String when(RollSession session) {
        LocalDateTime end = session.end();
        boolean overnight = end.toLocalDate().isAfter(session.start().toLocalDate());
        return "Session %d: %s to %s, %s".formatted(session.ordinal(), START.format(session.start()), (overnight ? START : TIME).format(end),
                session.zone().getDisplayName(TextStyle.FULL, Locale.US));
    }

    private static String where(RollSession session) {
        String place = Stream.of(session.venue(), session.room()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return place.isEmpty() ? "Online" : place;
    }
}
