package org.heatwatch.service.platform.document;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Which parts of a text are read from the left and which from the right, as Unicode has it. */
class TextRuns implements BidiSplitter {

    private Bidi runs;

    @Override
    public void setParagraph(String text, byte direction) {
        runs = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return new BidiTextRun(runs.getRunStart(run), runs.getRunLimit(run) - runs.getRunStart(run), runs.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        return (byte) new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel();
    }
}
