package org.heatwatch.service.platform.spreadsheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** What a workbook's styles say about numbers: which are dates, which keep their leading zeros. */
final class NumberFormats extends XmlHandler {

    private enum Meaning { NUMBER, DATE, ZERO_PADDED }

    /** Excel itself has room for 65,490 cell formats. */
    private static final int MOST_STYLES = 1 << 16;

    /** The first day that is none to Excel: 1 January 10000, counted from 1900. */
    private static final int END_OF_DAYS = 2_958_466;

    /** Excel's own limit. */
    private static final int LONGEST_PATTERN = 255;

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private boolean inCellFormats;

    private record Style(Meaning meaning, int digits) {
    }

    @Override
    void opened(String element, Attributes attributes) throws SAXException {
        switch (element) {
            case "numFmt" -> patterns.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats) {
                    styles.add(style(number(attributes, "numFmtId")));
                }
            }
            default -> { }
        }
        if (styles.size() > MOST_STYLES || patterns.size() > MOST_STYLES) {
            throw new SAXException("Too many styles");
        }
    }

    @Override
    void closed(String element) {
        if (element.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    private Style style(int format) {
        String pattern = patterns.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        if (pattern == null || pattern.length() > LONGEST_PATTERN) {
            return new Style(Meaning.NUMBER, 0);
        }
        if (pattern.matches("0{2,20}")) {
            return new Style(Meaning.ZERO_PADDED, pattern.length());
        }
        return new Style(DateUtil.isADateFormat(format, pattern) ? Meaning.DATE : Meaning.NUMBER, 0);
    }

    /** @throws NumberFormatException when the attribute is there and no number */
    static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? 0 : Integer.parseInt(value);
    }

    /**
     * @param value   as the workbook holds it
     * @param style   the cell's style, from 0; an unknown one means a plain number
     * @param from1904 whether the workbook counts days from 1904
     */
    String text(String value, int style, boolean from1904) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return value;
        }
        if (!Double.isFinite(number)) {
            return value;
        }
        Style meaning = style >= 0 && style < styles.size() ? styles.get(style) : new Style(Meaning.NUMBER, 0);
        return switch (meaning.meaning()) {
            case DATE -> DateUtil.isValidExcelDate(number) && number < END_OF_DAYS ? date(number, from1904) : plain(number);
            case ZERO_PADDED -> "0".repeat(Math.max(0, meaning.digits() - plain(number).length())) + plain(number);
            case NUMBER -> plain(number);
        };
    }

    private static String plain(double number) {
        return NumberToTextConverter.toText(number);
    }

    private static String date(double number, boolean from1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
        if (number < 1) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
    }
}
