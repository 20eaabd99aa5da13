package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.DAMAGED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.EMPTY;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.ENCRYPTED;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.NOT_A_SPREADSHEET;
import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heatwatch.service.platform.spreadsheet.RowGate.HandlerFailure;
import org.xml.sax.SAXException;

/**
 * Reads workbooks (.xlsx, .xlsm; macros are never looked at) and text files (.csv, .tsv, .txt) row by row, with a heap
 * that does not grow with the file.
 *
 * <p>Cells come as text: formulas by the value saved with them, dates as {@code 2026-03-14} or {@code 2026-03-14T09:30},
 * times as {@code 09:30}, numbers without grouping, currency or percent sign, truth as {@code TRUE} or {@code FALSE}.
 * Hidden sheets are left out; merged cells have their value in the first. An apostrophe that {@link SpreadsheetWriter}
 * put before text is taken away again.
 */
@ApplicationScoped
public class SpreadsheetReader {

    /**
     * @param file    nobody else writes to it meanwhile; its name does not matter
     * @param handler called on this thread; what it throws is passed on
     * @throws UnreadableSpreadsheet when the file is refused; rows may have been handed out before
     */
    public void read(Path file, SpreadsheetLimits limits, RowHandler handler) throws UnreadableSpreadsheet {
        RowGate gate = new RowGate(limits, handler);
        try {
            parse(file, limits, gate);
        } catch (HandlerFailure failure) {
            throw failure.getCause();
        } catch (SAXException e) {
            throw e.getException() instanceof UnreadableSpreadsheet refused ? refused : new UnreadableSpreadsheet(DAMAGED, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableSpreadsheet(DAMAGED, e);
        }
        if (!gate.sawRows()) {
            throw new UnreadableSpreadsheet(EMPTY);
        }
    }

    private static void parse(Path file, SpreadsheetLimits limits, RowGate gate)
            throws UnreadableSpreadsheet, IOException, SAXException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableSpreadsheet(EMPTY);
        }
        if (size > limits.maxFileBytes()) {
            throw new UnreadableSpreadsheet(TOO_LARGE, limits.maxFileBytes() >> 20);
        }
        switch (FileContent.of(file)) {
            case ZIP -> Workbook.read(file, limits, gate);
            case LOCKED_ZIP -> throw new UnreadableSpreadsheet(ENCRYPTED);
            case OLE -> throw new UnreadableSpreadsheet(OleFile.reason(file));
            case OTHER_BINARY -> throw new UnreadableSpreadsheet(NOT_A_SPREADSHEET);
            case TEXT -> DelimitedText.read(file, limits, gate);
        }
    }
}
