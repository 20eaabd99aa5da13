package org.heatwatch.service.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A sheet as a printer, a reader's eyes and a screen reader have it. */
class SignInSheetDocumentTest {

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private static final RollSession SESSION = session("Human Trafficking 101 for Emergency Departments", LocalDateTime.of(2026, 3, 14, 9, 0));

    /** Points from the top and from the left. */
    private static final float HEADER_ENDS = 85;
    private static final float NAMES_BEGIN = 70;

    private static RollSession session(String title, LocalDateTime start) {
        return new RollSession(new SessionId(UUID.randomUUID()), new TrainingId(UUID.randomUUID()), title, 1, start, start.plusHours(3),
                PACIFIC, 180, "Mercy Valley Hospital", "Room 2B", null);
    }

    private static List<SheetLine> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new SheetLine("Alvarez, No-%03d".formatted(i), "Harbor County Health Care Services",
                        "Emergency Department Charge Nurse", "RN 95%04d".formatted(i)))
                .toList();
    }

    private static byte[] sheet(RollSession session, List<SheetLine> lines, int blankRows) throws IOException {
        var out = new ByteArrayOutputStream();
        new SignInSheetDocument().write(session, lines, blankRows, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /** What stands in the cells of names, line by line, as the eye meets it from the left. */
    private static List<String> seen(String... names) throws IOException {
        var lines = new TreeMap<Float, TreeMap<Float, String>>();
        List<SheetLine> people = Stream.of(names).map(name -> new SheetLine(name, "", "", "")).toList();
        try (PDDocument document = Loader.loadPDF(sheet(SESSION, people, 0))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    if (sign.getYDirAdj() > HEADER_ENDS && sign.getXDirAdj() > NAMES_BEGIN) {
                        lines.computeIfAbsent(sign.getYDirAdj(), line -> new TreeMap<>()).merge(sign.getXDirAdj(), sign.getUnicode(), (under, over) -> under + over);
                    }
                }
            }.getText(document);
        }
        lines.remove(lines.lastKey());
        return lines.values().stream().map(line -> String.join("", line.values()).strip()).toList();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void assertAccessible(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser);
            var failed = new TreeSet<String>();
            result.getTestAssertions().forEach(check -> failed.add(check.getRuleId() + " " + check.getMessage()));
            assertTrue(result.isCompliant(), failed::toString);
        }
    }

    @Test
    void a_sheet_of_40_has_at_most_three_pages() throws IOException {
        assertTrue(pages(sheet(SESSION, people(40), PrintSignInSheet.USUAL_BLANK_ROWS)) <= 3);
    }

    @Test
    void a_screen_reader_can_read_a_sheet() throws Exception {
        assertAccessible(sheet(SESSION, people(40), PrintSignInSheet.USUAL_BLANK_ROWS));
    }

    @Test
    void each_page_says_which_session_it_is_of_and_which_page_it_is() throws IOException {
        byte[] pdf = sheet(SESSION, people(40), PrintSignInSheet.USUAL_BLANK_ROWS);
        int pages = pages(pdf);
        for (int page = 1; page <= pages; page++) {
            String text = text(pdf, page);
            for (String expected : List.of("Human Trafficking 101 for Emergency Departments",
                    "Session 1: Saturday, March 14, 2026, 9:00 to 12:00, Pacific Time · Mercy Valley Hospital, Room 2B",
                    "Page " + page + " of " + pages, "Agency", "Title", "License", "Signature")) {
                assertTrue(text.contains(expected), () -> expected + " is missing in " + text);
            }
        }
    }

    @Test
    void everybody_is_on_it_once_in_order() throws IOException {
        byte[] pdf = sheet(SESSION, people(40), 0);
        var numbers = new ArrayList<String>();
        for (int page = 1; page <= pages(pdf); page++) {
            Pattern.compile("No-(\\d{3})").matcher(text(pdf, page)).results().forEach(found -> numbers.add(found.group(1)));
        }
        assertEquals(IntStream.rangeClosed(1, 40).mapToObj("%03d"::formatted).toList(), numbers);
    }

    @Test
    void empty_rows_follow_the_names_and_go_on_counting() throws IOException {
        String text = text(sheet(SESSION, people(2), 3), 1);
        assertEquals(List.of("3", "4", "5"), text.lines().map(String::strip).filter(line -> line.matches("\\d+")).toList());
    }

    @Test
    void nothing_on_it_is_smaller_than_12_points() throws IOException {
        var sizes = new TreeSet<Float>();
        try (PDDocument document = Loader.loadPDF(sheet(SESSION, people(40), PrintSignInSheet.USUAL_BLANK_ROWS))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(position -> sizes.add(position.getFontSizeInPt()));
                }
            }.getText(document);
        }
        assertEquals(12f, sizes.first(), 0.01f);
    }

    @Test
    void what_people_are_called_breaks_nothing() throws Exception {
        String joined = "A".repeat(200);
        var hostile = new ArrayList<SheetLine>();
        for (String name : List.of("<b>Bold</b> & \"Quote\" </td>", "]]><!-- -->", "&amp;#x26;", "Zo\u00eb Nguy\u1ec5n \u0141ukasz", "\u05d3\u05e0\u05d4 \u05db\u05d4\u05df",
                "\u0644\u064a\u0644\u0649", "\u674e\u5c0f\u9f8d", "Sunny \ud83c\udf1e Day", "lone \ud83c surrogate", "a\u0001b\uffffc", "e\u0301\u200d\u202e\u00ad", joined,
                "{name} #{x} ${y} %s %1$s", "")) {
            hostile.add(new SheetLine(name, name, name, name));
        }
        byte[] pdf = sheet(session("<script>alert(1)</script> & \ud83c\udf1e \u674e", LocalDateTime.of(2026, 3, 14, 9, 0)), hostile, 1);
        String text = text(pdf, 1);
        assertTrue(text.contains("<script>alert(1)</script> & \u25a1 \u25a1"), text);
        assertTrue(text.contains("<b>Bold</b>"), text);
        assertTrue(text.contains("Nguy\u1ec5n"), text);
        assertTrue(text.contains("Sunny \u25a1 Day"), text);
        assertAccessible(pdf);
    }

    @Test
    void a_name_that_is_read_from_the_right_begins_at_the_right() throws IOException {
        assertEquals(List.of("\u05d4\u05e0\u05d3 ,\u05df\u05d4\u05db"), seen("\u05db\u05d4\u05df, \u05d3\u05e0\u05d4"));
    }

    @Test
    void a_name_in_two_directions_is_in_each_as_it_is_read() throws IOException {
        assertEquals(List.of("\u05df\u05d4\u05db (Dana 2) \u05d4\u05e0\u05d3"), seen("\u05d3\u05e0\u05d4 (Dana 2) \u05db\u05d4\u05df"));
        assertEquals(List.of("Dana (\u05d4\u05e0\u05d3) Cohen"), seen("Dana (\u05d3\u05e0\u05d4) Cohen"));
    }

    @Test
    void a_long_name_that_is_read_from_the_right_goes_on_in_the_next_line() throws IOException {
        String first = "\u05d0".repeat(14);
        String last = "\u05ea".repeat(14);
        assertEquals(List.of(first, last), seen(first + " " + last));
    }

    @Test
    void vowel_points_which_would_stand_beside_their_letters_are_left_out_and_accents_are_not() throws IOException {
        assertEquals(List.of("\u05dd\u05d5\u05dc\u05e9", "\ufef0\ufee0\ufef4\ufedf", "X\u0301"),
                seen("\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd", "\u0644\u064e\u064a\u0652\u0644\u0649", "X\u0301"));
    }

    @Test
    void arabic_letters_are_joined() throws IOException {
        assertEquals(List.of("\ufef0\ufee0\ufef4\ufedf", "\ufee2\ufef3\ufefb"), seen("\u0644\u064a\u0644\u0649", "\u0644\u0627\u064a\u0645"));
    }

    @Test
    void a_sign_that_the_font_lacks_is_printed_as_the_plain_one_that_it_stands_for() throws IOException {
        assertEquals(List.of("Li Wei"), seen("\uff2c\uff49 \ud835\udc16ei"));
    }

    @Test
    void a_name_without_a_letter_that_can_be_printed_says_where_it_is() throws IOException {
        assertEquals(List.of("Lee", "See the roll, no. 2"), seen("Lee", "\u674e\u5c0f\u9f8d"));
    }

    @Test
    void sheets_made_at_once_are_as_those_made_alone() throws Exception {
        List<Callable<String>> sheets = IntStream.range(0, 40)
                .<Callable<String>>mapToObj(i -> () -> text(sheet(session("Talk " + i, LocalDateTime.of(2026, 3, 14, 9, 0)), people(i), 1), 1)).toList();
        var alone = new ArrayList<String>();
        for (Callable<String> each : sheets) {
            alone.add(each.call());
        }
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            var together = new ArrayList<String>();
            for (Future<String> each : crowd.invokeAll(sheets)) {
                together.add(each.get());
            }
            assertEquals(alone, together);
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void nine_is_nine_on_both_sides_of_every_change_of_the_clock() throws IOException {
        ZoneRules rules = PACIFIC.getRules();
        LocalDateTime day = LocalDateTime.of(2026, 1, 1, 0, 0);
        while (day.getYear() <= 2030) {
            LocalDateTime change = LocalDateTime.ofInstant(rules.nextTransition(day.atZone(PACIFIC).toInstant()).getInstant(), PACIFIC);
            for (int days = -1; days <= 1; days++) {
                LocalDateTime start = change.toLocalDate().plusDays(days).atTime(LocalTime.of(9, 0));
                String text = text(sheet(session("Talk", start), List.of(), 1), 1);
                assertTrue(text.contains("%d, 9:00 to 12:00, Pacific Time".formatted(start.getYear())), text);
            }
            day = change.plusDays(1);
        }
    }
}
