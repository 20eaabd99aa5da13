package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.HostileFile.LIST;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.read;
import static org.heatwatch.service.platform.spreadsheet.HostileFile.refused;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.APPLE_NUMBERS;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.BINARY_WORKBOOK;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.EMPTY;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.ENCRYPTED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NOT_A_SPREADSHEET;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.OLD_EXCEL;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.OPEN_DOCUMENT;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.OTHER_OFFICE_FILE;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.STRICT_OOXML;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.WEB_PAGE;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.aRoster;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.contentTypes;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.relation;
import static org.heatwatch.service.platform.spreadsheet.WorkbookFile.relations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of other programs, under their own names or false ones. */
final class ForeignFiles {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    private ForeignFiles() {
    }

    static List<HostileFile> all() {
        String strict = relations(relation("rId1", "officeDocument", "xl/workbook.xml")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"));
        return List.of(
                read("workbook-named-a-list.csv", aRoster()::writeTo),
                read("list-named-a-workbook.xlsx", text(LIST)),
                refused("picture-named-a-workbook.xlsx", NOT_A_SPREADSHEET, PICTURE),
                refused("pdf-named-a-list.csv", NOT_A_SPREADSHEET, text("%PDF-1.7\n1 0 obj\n")),
                refused("page-named-a-list.csv", WEB_PAGE, text("<html><body><table><tr><td>Full name</table>")),
                refused("page-named-an-old-workbook.xls", WEB_PAGE, text("\uFEFF<!DOCTYPE html><table><tr><td>Full name")),
                refused("xml-spreadsheet.xml", WEB_PAGE, text("<?xml version='1.0'?><Workbook/>")),
                refused("nothing-in-it.csv", EMPTY, new byte[0]),
                refused("old.xls", OLD_EXCEL, ForeignFiles::oldWorkbook),
                refused("with-password.xlsx", ENCRYPTED, ForeignFiles::encrypted),
                refused("strict.xlsx", STRICT_OOXML, aRoster().with("_rels/.rels", strict)::writeTo),
                refused("binary.xlsb", BINARY_WORKBOOK, typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
                refused("document.docx", OTHER_OFFICE_FILE,
                        typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
                refused("presentation.pptx", OTHER_OFFICE_FILE,
                        typed("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")),
                refused("open-document.ods", OPEN_DOCUMENT,
                        new WorkbookFile().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")::writeTo),
                refused("open-document.odt", OTHER_OFFICE_FILE,
                        new WorkbookFile().with("mimetype", "application/vnd.oasis.opendocument.text")::writeTo),
                refused("apple.numbers", APPLE_NUMBERS,
                        new WorkbookFile().with("Index/Document.iwa", "x").with("Index/CalculationEngine.iwa", "x")::writeTo),
                refused("apple-2013.numbers", APPLE_NUMBERS, new WorkbookFile().with("Index.zip", "x").with("preview.jpg", "x")::writeTo),
                refused("photos.zip", NOT_A_SPREADSHEET, new WorkbookFile().with("holiday.jpg", "x")::writeTo),
                refused("nothing.zip", NOT_A_SPREADSHEET, new WorkbookFile()::writeTo));
    }

    private static HostileFile.Content typed(String mainType) {
        return aRoster().with("[Content_Types].xml", contentTypes(mainType))::writeTo;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void oldWorkbook(OutputStream out) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("List").createRow(0).createCell(0).setCellValue("Full name");
            workbook.write(out);
        }
    }

    static void encrypted(OutputStream out) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("correct horse");
            try (OutputStream encrypted = encryptor.getDataStream(ole)) {
                encrypted.write(aRoster().bytes());
            }
            ole.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
