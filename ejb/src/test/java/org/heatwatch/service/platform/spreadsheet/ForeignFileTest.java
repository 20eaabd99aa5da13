package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.Reading.cellsOf;
import static org.heatwatch.service.platform.spreadsheet.Reading.reasonFor;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.EMPTY;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NOT_A_SPREADSHEET;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.OLD_EXCEL;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.OPEN_DOCUMENT;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.OTHER_OFFICE_FILE;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.WEB_PAGE;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.aWorkbook;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.contentTypes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what can be read, whatever their names say. */
class ForeignFileTest {

    private static final Path MADE_BY_LIBREOFFICE = Path.of("src/test/spreadsheets");

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("list.xlsx"), content);
    }

    private Path file(String content) throws Exception {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_empty_file_is_empty() throws Exception {
        assertEquals(EMPTY, reasonFor(file("")));
        assertEquals(EMPTY, reasonFor(file("\r\n , ,\r\n")));
        assertEquals(EMPTY, reasonFor(file("\uFEFF")));
        assertEquals(EMPTY, reasonFor(aWorkbook().withRows("").in(folder)));
    }

    @Test
    void an_old_excel_file_is_named() {
        assertEquals(OLD_EXCEL, reasonFor(MADE_BY_LIBREOFFICE.resolve("several-sheets.xls")));
    }

    @Test
    void an_open_document_spreadsheet_is_named() {
        assertEquals(OPEN_DOCUMENT, reasonFor(MADE_BY_LIBREOFFICE.resolve("several-sheets.ods")));
    }

    @Test
    void an_old_word_file_is_another_office_file() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(InputStream.nullInputStream(), "WordDocument");
            ole.writeFilesystem(bytes);
        }
        assertEquals(OTHER_OFFICE_FILE, reasonFor(file(bytes.toByteArray())));
    }

    @Test
    void a_workbook_with_macros_is_read_without_them() throws Exception {
        assertEquals(List.of(List.of("Name")), cellsOf(aWorkbook()
                .with("[Content_Types].xml", contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml")).in(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml"})
    void a_document_or_presentation_is_another_office_file(String type) {
        assertEquals(OTHER_OFFICE_FILE, reasonFor(aWorkbook().with("[Content_Types].xml", contentTypes(type)).in(folder)));
    }

    @Test
    void any_other_zip_is_no_spreadsheet() throws Exception {
        assertEquals(NOT_A_SPREADSHEET, reasonFor(new WorkbookFile().with("holiday.jpg", "x").in(folder)));
        assertEquals(NOT_A_SPREADSHEET, reasonFor(new WorkbookFile().in(folder)));
    }

    @Test
    void a_zip_in_name_only_is_damaged() throws Exception {
        assertEquals(DAMAGED, reasonFor(file("PK\u0003\u0004 and then nothing of the kind")));
    }

    @Test
    void pictures_programs_and_printed_pages_are_no_spreadsheets() throws Exception {
        assertEquals(NOT_A_SPREADSHEET, reasonFor(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})));
        assertEquals(NOT_A_SPREADSHEET, reasonFor(file("%PDF-1.4\n1 0 obj\n")));
        assertEquals(NOT_A_SPREADSHEET, reasonFor(file("{\\rtf1 Name, E-mail}")));
        assertEquals(NOT_A_SPREADSHEET, reasonFor(file("MZ\u0000\u0001,Name")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>x", "  <html><table><tr><td>Name", "<?xml version='1.0'?><Workbook/>", "<TABLE border=1>"})
    void a_web_page_is_named(String page) throws Exception {
        assertEquals(WEB_PAGE, reasonFor(file(page)));
    }
}
