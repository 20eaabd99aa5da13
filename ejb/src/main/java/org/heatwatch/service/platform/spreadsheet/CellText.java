package org.heatwatch.service.platform.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How text stands in a cell, so that it is never taken for a formula and comes back as it was. */
final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellText() {
    }

    /**
     * Puts an apostrophe before text that a program could run as a formula; apostrophes already there are kept, one
     * more tells them apart.
     */
    static String neutralised(String text) {
        return startsLikeFormula(text) ? "'" + text : text;
    }

    /** Undoes {@link #neutralised}. */
    static String restored(String text) {
        return text.startsWith("'") && startsLikeFormula(text) ? text.substring(1) : text;
    }

    private static boolean startsLikeFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
    }

    /** Writes a carriage return the way workbooks do, and keeps text that looks like such an escape as it is. */
    static String escaped(String text) {
        String plain = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
        return plain.replace("\r", "_x000D_");
    }

    /** Appends text as the content of an element or an attribute. */
    static void appendAsMarkup(String text, StringBuilder markup) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> markup.append(character);
            }
        }
    }

    /** Undoes {@link #escaped}; an escape for a character that has no place in text is dropped. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder(text.length());
        while (escapes.find()) {
            char character = (char) Integer.parseInt(escapes.group(1), 16);
            escapes.appendReplacement(plain, "");
            if (isText(character)) {
                plain.append(character);
            }
        }
        return escapes.appendTail(plain).toString();
    }

    /** The text without what XML cannot carry, and without what turns the direction of the text around it. */
    static String legal(String text) {
        return text.codePoints().allMatch(CellText::isLegal) ? text
                : text.codePoints().filter(CellText::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLegal(int codePoint) {
        boolean turns = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        return isText(codePoint) && !turns;
    }

    /** Whether a code point may stand in XML, and so in a cell: no control characters but tab and line ends. */
    static boolean isText(int codePoint) {
        return codePoint >= 0x20 ? (codePoint < 0xD800 || codePoint > 0xDFFF) && codePoint != 0xFFFE && codePoint != 0xFFFF
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
