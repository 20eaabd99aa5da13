package org.heatwatch.service.training;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NO_HEADER;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_MANY_ROWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetLimits;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetReader;
import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterWorkbookTest {

    private static final Path MADE_BY_LIBREOFFICE = Path.of("src/test/spreadsheets");
    private static final SpreadsheetLimits LIMITS = SpreadsheetLimits.ofRows(5_000);

    @TempDir
    private Path folder;

    private final RosterWorkbook workbook = new RosterWorkbook(new SpreadsheetReader());
    private final List<RosterRow> people = new ArrayList<>();

    private RosterReading read(Path file) throws UnreadableSpreadsheet {
        return workbook.read(file, LIMITS, people::add);
    }

    private RosterReading read(String text) throws Exception {
        return read(Files.writeString(folder.resolve("roster.csv"), text));
    }

    private static RosterName sameName(String name) {
        return new RosterName(name, name);
    }

    @Test
    void an_agencys_roster_is_read_below_its_title() throws Exception {
        RosterReading reading = read(MADE_BY_LIBREOFFICE.resolve("riverside-hospital-roster.xlsx"));
        assertEquals(new RosterReading(List.of("Attendees"), List.of("Parking"), List.of("Hired", "Shift"), 40), reading);
        assertEquals(new RosterRow("Attendees", 5, new RosterName("María García López", "García López María"),
                "maria.garcia@riverside-hospital.example.org", "Riverside Community Hospital", "Emergency Nurse", "095000",
                "Health care"), people.get(0));
    }

    @Test
    void the_roster_for_the_browser_tests_has_two_rows_wrong() throws Exception {
        read(MADE_BY_LIBREOFFICE.resolve("riverside-hospital-roster.xlsx"));
        assertEquals(List.of(16), people.stream().filter(row -> (row.email() + row.agency()).isEmpty()).map(RosterRow::rowNumber).toList());
        Set<String> emails = people.stream().map(RosterRow::email).filter(email -> !email.isEmpty()).collect(Collectors.toSet());
        assertEquals(38, emails.size());
    }

    @Test
    void all_sheets_with_headings_are_read_and_hidden_ones_are_not() throws Exception {
        RosterReading reading = read(MADE_BY_LIBREOFFICE.resolve("several-sheets.xlsx"));
        assertEquals(new RosterReading(List.of("Probation", "Schools"), List.of("Read me"), List.of(), 4), reading);
        assertEquals(List.of(sameName("Rosalind Achterberg"), new RosterName("Iván Ocampo", "Ocampo Iván"),
                new RosterName("Mei-Ling Soto", "Soto Mei-Ling"), sameName("Prince")), people.stream().map(RosterRow::name).toList());
        assertEquals("Deputy", people.get(0).title());
    }

    @Test
    void a_roster_in_spanish_is_read() throws Exception {
        read(MADE_BY_LIBREOFFICE.resolve("semicolons.xlsx"));
        assertEquals(new RosterRow("semicolons", 2, new RosterName("María García López", "García López María"),
                "maria@salud.example.org", "Salud; Familia y Niñez", "Enfermera", "", ""), people.get(0));
        people.clear();
        read(MADE_BY_LIBREOFFICE.resolve("sources/semicolons.csv"));
        assertEquals(new RosterName("Íñigo Etxeberria", "Etxeberria Íñigo"), people.get(1).name());
    }

    @Test
    void a_file_without_headings_is_refused() {
        UnreadableSpreadsheet refusal = assertThrows(UnreadableSpreadsheet.class,
                () -> read(MADE_BY_LIBREOFFICE.resolve("no-header.xlsx")));
        assertEquals(NO_HEADER, refusal.reason());
        assertEquals(List.of(20), refusal.arguments());
    }

    @ParameterizedTest
    @CsvSource({"Name,FULL_NAME", "FULL NAME:,FULL_NAME", "Attendee,FULL_NAME", "Participant Name,FULL_NAME",
            "Employee name,FULL_NAME", "Officer,FULL_NAME", "'Last, First',FULL_NAME", "'Name (Last, First)',FULL_NAME",
            "First Name,FIRST_NAME", "Fname,FIRST_NAME", "Given name,FIRST_NAME", "Nombre,FIRST_NAME", "Employee First,FIRST_NAME",
            "Surname,LAST_NAME", "LNAME,LAST_NAME", "Family name,LAST_NAME", "Apellido(s),LAST_NAME", "Apellidos,LAST_NAME",
            "E-mail,EMAIL", "email,EMAIL", "E-Mail Address,EMAIL", "Work email,EMAIL", "Mail,EMAIL", "Correo electrónico,EMAIL",
            "Attendee's e-mail *,EMAIL", "Agency,AGENCY", "Organisation,AGENCY", "Agency / Organization,AGENCY",
            "Name of agency,AGENCY", "Employer,AGENCY", "Dept.,AGENCY", "Company,AGENCY", "Title,TITLE", "Job title,TITLE",
            "Rank,TITLE", "Position/Title,TITLE", "Role,TITLE", "License,LICENCE", "Licence #,LICENCE", "License No.,LICENCE",
            "RN license number,LICENCE", "RN #,LICENCE", "POST ID,LICENCE", "BBS #,LICENCE", "State Bar No,LICENCE",
            "Discipline,DISCIPLINE", "Profession,DISCIPLINE", "Field,DISCIPLINE"})
    void usual_headings_are_understood(String heading, RosterField field) {
        assertEquals(field, RosterField.of(heading).orElseThrow().field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "No.", "Badge", "Badge #", "Employee ID", "Certification", "RN", "POST", "License type",
            "License expiration", "Driver's license", "License state", "Mailing address", "Phone", "Supervisor name",
            "Supervisor's e-mail", "Work", "Please enter", "Agency contact", "Preferred name", "First and last day"})
    void headings_of_other_things_are_not(String heading) {
        assertTrue(RosterField.of(heading).isEmpty(), () -> RosterField.of(heading).toString());
    }

    @ParameterizedTest
    @CsvSource({"'García López, María',María García López,García López María", "Ana Ruiz,Ana Ruiz,Ana Ruiz",
            "'Ruiz, Ana, RN','Ana Ruiz, RN','Ruiz Ana, RN'", "'Ana Ruiz, R.N., PhD','Ana Ruiz, R.N., PhD','Ana Ruiz, R.N., PhD'",
            "'Smith, Jr., John','John Smith, Jr.','Smith John, Jr.'", "Prince,Prince,Prince", "'a, b, c','a, b, c','a, b, c'",
            "'Nguyen, Do','Do Nguyen','Nguyen Do'"})
    void a_full_name_is_turned_only_where_a_comma_tells(String written, String full, String sortAs) {
        assertEquals(new RosterName(full, sortAs), RosterName.of(written));
    }

    @Test
    void columns_may_stand_in_any_order_and_parts_of_a_name_are_put_together() throws Exception {
        read("Dept,Apellido paterno,Apellido materno,E-mail,First name,MI\nHealth,García,López,m@example.org,María,J.\n");
        assertEquals(new RosterRow("", 2, new RosterName("María J. García López", "García López María J."), "m@example.org",
                "Health", "", "", ""), people.get(0));
    }

    @Test
    void name_beside_surname_is_the_first_name_and_nombre_alone_the_whole() throws Exception {
        read("Name,Surname\nAna,Ruiz\n");
        assertEquals(new RosterName("Ana Ruiz", "Ruiz Ana"), people.get(0).name());
        people.clear();
        read("Nombre,Correo\nAna Ruiz,a@example.org\n");
        assertEquals(sameName("Ana Ruiz"), people.get(0).name());
    }

    @Test
    void the_more_telling_of_two_columns_for_one_thing_is_used_and_the_other_named() throws Exception {
        RosterReading reading = read("Name,Department,Agency,Rank,Title,\nAna,ER,County Hospital,Sgt,Detective,x\n");
        assertEquals("County Hospital", people.get(0).agency());
        assertEquals("Detective", people.get(0).title());
        assertEquals(List.of("Department", "Rank", "column F"), reading.ignoredColumns());
    }

    @Test
    void values_are_composed_and_without_stray_spaces() throws Exception {
        read("Name,E-mail\n\u00A0 Jose\u0301\u00A0\u2003Nun\u0303ez \u200B, a@example.org \n");
        assertEquals("José Nuñez", people.get(0).name().full());
        assertEquals("a@example.org", people.get(0).email());
    }

    @Test
    void headings_are_found_in_the_twentieth_row_and_not_after() throws Exception {
        read("Riverside\n".repeat(19) + "Name,E-mail\nAna,a@example.org\n");
        assertEquals(21, people.get(0).rowNumber());
        assertEquals(NO_HEADER, assertThrows(UnreadableSpreadsheet.class,
                () -> read("Riverside\n".repeat(20) + "Name,E-mail\nAna,a@example.org\n")).reason());
    }

    @Test
    void repeated_headings_and_remarks_below_the_list_are_no_people() throws Exception {
        RosterReading reading = read("Name,E-mail,Note\nAna,a@example.org,\nName,E-mail,Note\nLee,l@example.org,\n,,end of list\n");
        assertEquals(2, reading.rows());
    }

    @Test
    void the_limit_counts_people_and_not_titles() throws Exception {
        String head = "A title\nName,E-mail\n";
        assertEquals(5_000, read(head + "Ana,a\n".repeat(5_000)).rows());
        UnreadableSpreadsheet refusal = assertThrows(UnreadableSpreadsheet.class, () -> read(head + "Ana,a\n".repeat(5_001)));
        assertEquals(TOO_MANY_ROWS, refusal.reason());
        assertEquals(List.of(5_000), refusal.arguments());
    }

    @Test
    void corrections_are_read_again_as_they_were() throws Exception {
        List<RosterRow> rows = List.of(
                new RosterRow("x", 1, new RosterName("María García López", "García López María"), "", "=cmd()", "-", "007", ""),
                new RosterRow("x", 2, new RosterName("a, b", "a, b"), "b@example.org", "", "", "", "+1"));
        Path file = folder.resolve("corrections.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.writeCorrections(rows.stream().map(row -> new RosterCorrection(row, "Add the e-mail.")).iterator(), out);
        }
        RosterReading reading = read(file);
        assertEquals(List.of(), reading.ignoredColumns());
        assertEquals(rows.stream().map(row -> new RosterRow("Rows to correct", row.rowNumber() + 1, row.name(), row.email(),
                row.agency(), row.title(), row.licence(), row.discipline())).toList(), people);
    }
}
