package org.heatwatch.service.platform.document;

/** What people typed, as text in XHTML. */
public final class Xhtml {

    private Xhtml() {}

    /** The text with what would be markup escaped, and without the characters that XML has no place for. */
    public static String escaped(String text) {
        var markup = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Xhtml::isXml).forEach(character -> {
            switch (character) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                default -> markup.appendCodePoint(character);
            }
        });
        return markup.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
