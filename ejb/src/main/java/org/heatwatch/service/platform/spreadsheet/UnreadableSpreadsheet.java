package org.heatwatch.service.platform.spreadsheet;

import java.io.Serializable;
import java.util.List;

/** A file that is refused as a whole. Rows may have been handed out before; they must not be kept. */
public class UnreadableSpreadsheet extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, in words that have a cure. The arguments of each are given in this order. */
    public enum Reason {
        /** No row with a value. */
        EMPTY,
        /** The limit in megabytes. */
        TOO_LARGE,
        /** Neither a workbook nor a text file: a picture, a PDF, a program, some other archive. */
        NOT_A_SPREADSHEET,
        /** Excel 97-2003 (.xls). */
        OLD_EXCEL,
        /** Opens with a password only. */
        ENCRYPTED,
        /** .xlsb */
        BINARY_WORKBOOK,
        /** "Strict Open XML Spreadsheet", a variant of .xlsx. */
        STRICT_OOXML,
        /** .ods */
        OPEN_DOCUMENT,
        /** .numbers, and what else Apple's programs write. */
        APPLE_NUMBERS,
        /** A text document or a presentation. */
        OTHER_OFFICE_FILE,
        /** HTML or XML, often named .xls by the system that wrote it. */
        WEB_PAGE,
        /** The number of the line, in a text file, in which a control character stands. */
        STRAY_CHARACTER,
        /** Cut off, or not what it says it is. */
        DAMAGED,
        /** The limit. */
        TOO_MANY_SHEETS,
        /** The limit. */
        TOO_MANY_ROWS,
        /** The limit and the row's number. */
        TOO_MANY_COLUMNS,
        /** The limit in characters and the row's number. */
        CELL_TOO_LONG,
        /** The limit in characters and the row's number, in a text file. */
        ROW_TOO_LONG,
        /** The limit in characters. */
        TOO_MUCH_TEXT,
        /** The limit in megabytes: the file grows too much when it is unpacked. */
        TOO_MUCH_UNPACKED,
        /** The limit in seconds: reading it takes too long. */
        TOO_SLOW,
        /** The row's number, in a text file. */
        UNCLOSED_QUOTE,
        /** Made to do harm: a DOCTYPE, a path that leaves its folder, names used twice. */
        SUSPICIOUS,
        /** In how many rows of each sheet no headings were found. */
        NO_HEADER
    }

    private final Reason reason;
    private final Number[] arguments;

    public UnreadableSpreadsheet(Reason reason, Number... arguments) {
        super(reason + List.of(arguments).toString());
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    UnreadableSpreadsheet(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
        this.arguments = new Number[0];
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason's message names, in the order that {@link Reason} tells. */
    public List<Serializable> arguments() {
        return List.of(arguments);
    }

    /** The key of the sentence for the user: {@code spreadsheet.TOO_MANY_ROWS}. */
    public String messageKey() {
        return "spreadsheet." + reason;
    }
}
