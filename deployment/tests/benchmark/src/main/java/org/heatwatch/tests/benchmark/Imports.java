package org.heatwatch.tests.benchmark;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.RunningProduct;
import org.heatwatch.tests.http.Visitor;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A roster of 50,000 people who are not on file, of agencies that are, from the file to its registrations. The floor reads the same file
 * without judging anything, and copies people, registrations and their changes into the same tables with their indexes; then it rolls back.
 */
final class Imports {

    private static final int ROWS = 50_000;
    private static final int RIVAL_ROWS_A_SECOND = 70;
    private static final String[] HEADINGS = {"Full name", "E-mail", "Agency", "Title"};

    private final RunningProduct product;
    private final Visitor coordinator;
    private final Tables tables;

    Imports(RunningProduct product, Users users, Tables tables) {
        this.product = product;
        this.coordinator = users.coordinator(0);
        this.tables = tables;
    }

    void run() throws Exception {
        tables.heading("Imports of 50,000 people (one user)");
        tables.head("file", "MB", "dry run s", "commit s", "rows a second", "floor s", "times the floor", "aim, times", "other system, rows a second",
                "times as fast", "aim, times as fast", "live heap in the middle, KB more");
        List<String> agencies = agencies();
        measure("csv", csv(rows("Lindgren", agencies)), 0);
        measure("xlsx", xlsx(rows("Sundqvist", agencies)), 1);
    }

    private void measure(String kind, byte[] file, int number) throws Exception {
        UUID training = Ids.training(Ids.IMPORTS + number);
        double floor = floor(kind, file, training);
        Heap heap = new Heap(product);
        long before = heap.live();
        long begin = System.nanoTime();
        Answer page = coordinator.get("/training/import-roster?training=" + training);
        page = coordinator.submit(Form.of(page, "check").with("file", "roster." + kind, file));
        String roster = page.page().selectFirst("[data-roster]").attr("data-roster");
        long during = 0;
        while (!"CHECKED".equals(state(roster))) {
            if (during == 0 && rowsRead(roster) > ROWS / 2) {
                during = heap.live();
            }
            Thread.sleep(50);
        }
        long checked = System.nanoTime();
        page = coordinator.submit(Form.of(coordinator.get("/training/import-roster?training=" + training + "&roster=" + roster), "commit"));
        long end = System.nanoTime();
        mustBeThere(training, page);
        double seconds = (end - begin) / 1e9;
        tables.row("." + kind, file.length / 1e6, (checked - begin) / 1e9, (end - checked) / 1e9, ROWS / seconds, floor, seconds / floor, 2.0,
                (double) RIVAL_ROWS_A_SECOND, ROWS / seconds / RIVAL_ROWS_A_SECOND, 100.0, during == 0 ? "too fast to see" : during - before);
    }

    private String state(String roster) throws IOException, InterruptedException {
        String state = coordinator.call("GET", "/api/rosters/" + roster, "").json().get("state").getAsString();
        if (!state.equals("READING") && !state.equals("CHECKED")) {
            throw new IllegalStateException("the roster is " + state);
        }
        return state;
    }

    private int rowsRead(String roster) throws IOException, InterruptedException {
        return coordinator.call("GET", "/api/rosters/" + roster, "").json().get("rows").getAsInt();
    }

    private void mustBeThere(UUID training, Answer page) throws SQLException {
        try (Connection connection = product.connection(); Statement statement = connection.createStatement()) {
            long found = Sql.number(statement, """
                    select count(*) from registration r join registration_change c on c.registration_id = r.id join person p on p.id = r.person_id
                    where r.training_id = '%s'""".formatted(training));
            if (found != ROWS) {
                throw new IllegalStateException(found + " registered instead of " + ROWS + "; the page: " + page.page().select("main").text());
            }
        }
    }

    private List<String> agencies() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = product.connection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name from agency order by id")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** @param family another one for each file, so that nobody of one is known by another */
    private static List<String[]> rows(String family, List<String> agencies) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(new String[] {"Noor " + (char) ('A' + i % 26) + ". " + family + " " + i, "noor." + family.toLowerCase() + "." + i + "@import.example.org",
                    agencies.get(i % agencies.size()), "Nurse"});
        }
        return rows;
    }

    private static byte[] csv(List<String[]> rows) {
        StringBuilder text = new StringBuilder(String.join(",", HEADINGS)).append('\n');
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<String[]> rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            SXSSFSheet sheet = workbook.createSheet("Roster");
            write(sheet.createRow(0), HEADINGS);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void write(SXSSFRow row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private double floor(String kind, byte[] file, UUID training) throws Exception {
        try (Connection owner = product.ownerConnection()) {
            owner.setAutoCommit(false);
            Map<String, UUID> agencies = new HashMap<>();
            long begin = System.nanoTime();
            StringBuilder people = new StringBuilder();
            StringBuilder registrations = new StringBuilder();
            StringBuilder changes = new StringBuilder();
            try (Statement statement = owner.createStatement(); ResultSet rows = statement.executeQuery("select name, id from agency")) {
                while (rows.next()) {
                    agencies.put(rows.getString(1), rows.getObject(2, UUID.class));
                }
            }
            int[] count = {0};
            Consumer<List<String>> row = cells -> {
                int number = count[0]++;
                if (number == 0) {
                    return;
                }
                UUID person = new UUID(0x70aa_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
                UUID registration = new UUID(0x70ab_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
                String key = cells.get(0).toLowerCase().replace(".", "");
                people.append(person).append('\t').append(cells.get(0)).append('\t').append(cells.get(0)).append('\t').append(key).append('\t')
                        .append(cells.get(1)).append('\t').append(cells.get(1)).append('\t').append(agencies.get(cells.get(2)))
                        .append("\tHEALTH_CARE\t").append(cells.get(3)).append("\t2026-01-01\t0\n");
                registrations.append(registration).append('\t').append(training).append('\t').append(person).append("\tREGISTERED\t").append(number)
                        .append("\tIMPORT\t2026-01-01\t0\n");
                changes.append(registration).append('\t').append(registration).append("\tREGISTERED\t2026-01-01\t")
                        .append(Ids.account(Ids.COORDINATORS)).append("\tROSTER_IMPORTED\n");
            };
            if (kind.equals("csv")) {
                readCsv(file, row);
            } else {
                readXlsx(file, row);
            }
            copy(owner, "person (id, full_name, sort_as, name_key, email, email_key, agency_id, discipline, title, created_at, version)", people);
            copy(owner, "registration (id, training_id, person_id, state, place, source, at, version)", registrations);
            copy(owner, "registration_change (id, registration_id, to_state, at, account_id, cause)", changes);
            double seconds = (System.nanoTime() - begin) / 1e9;
            owner.rollback();
            return seconds;
        }
    }

    private static void copy(Connection owner, String table, StringBuilder rows) throws SQLException {
        CopyIn copy = owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }

    private static void readCsv(byte[] file, Consumer<List<String>> row) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row.accept(List.of(line.split(",")));
            }
        }
    }

    private static void readXlsx(byte[] file, Consumer<List<String>> row) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    readSheet(zip, row);
                    return;
                }
            }
        }
    }

    private static void readSheet(InputStream sheet, Consumer<List<String>> row) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(sheet);
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                cells.add(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                row.accept(cells);
                cells.clear();
            }
        }
    }
}
