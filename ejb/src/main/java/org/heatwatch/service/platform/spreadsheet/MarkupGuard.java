package org.heatwatch.service.platform.spreadsheet;

import static org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason.SUSPICIOUS;

/**
 * Looks at the bytes of one XML part before a parser does. A parser keeps a tag, a comment or an instruction in memory
 * until it ends, so none may be long; and a declaration ({@code <!DOCTYPE}) has no place in a workbook. The parser is
 * told to take the bytes for UTF-8, as they are taken here, whatever the part says of itself.
 */
final class MarkupGuard {

    /** Bytes. Room for the longest cell in a CDATA section. */
    private static final int LONGEST_MARKUP = 1 << 17;

    private enum State { TEXT, OPENED, DECLARED, TAG, QUOTED, COMMENT, CDATA, INSTRUCTION }

    private State state = State.TEXT;
    private int quote;
    private int length;
    private int last;
    private int secondLast;

    void accept(byte[] bytes, int count) throws UnreadableSpreadsheet {
        for (int i = 0; i < count; i++) {
            accept(bytes[i]);
        }
    }

    private void accept(int b) throws UnreadableSpreadsheet {
        if (state == State.TEXT) {
            if (b == '<') {
                state = State.OPENED;
                length = 1;
            }
            return;
        }
        if (++length > LONGEST_MARKUP) {
            throw new UnreadableSpreadsheet(SUSPICIOUS);
        }
        state = next(b);
        secondLast = last;
        last = b;
    }

    private State next(int b) throws UnreadableSpreadsheet {
        return switch (state) {
            case TEXT -> throw new IllegalStateException();
            case OPENED -> b == '!' ? State.DECLARED : b == '?' ? State.INSTRUCTION : inTag(b);
            case DECLARED -> declared(b);
            case TAG -> inTag(b);
            case QUOTED -> b == quote ? State.TAG : State.QUOTED;
            case COMMENT -> length >= "<!---->".length() && ends(b, '-', '-') ? State.TEXT : State.COMMENT;
            case CDATA -> length >= "<![CDATA[]]>".length() && ends(b, ']', ']') ? State.TEXT : State.CDATA;
            case INSTRUCTION -> b == '>' && last == '?' ? State.TEXT : State.INSTRUCTION;
        };
    }

    private State inTag(int b) {
        if (b == '"' || b == '\'') {
            quote = b;
            return State.QUOTED;
        }
        return b == '>' ? State.TEXT : State.TAG;
    }

    private static State declared(int b) throws UnreadableSpreadsheet {
        return switch (b) {
            case '-' -> State.COMMENT;
            case '[' -> State.CDATA;
            default -> throw new UnreadableSpreadsheet(SUSPICIOUS);
        };
    }

    private boolean ends(int b, int beforeLast, int beforeThat) {
        return b == '>' && last == beforeLast && secondLast == beforeThat;
    }
}
