package org.heatwatch.service.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A PDF that a screen reader can read (PDF/UA-1). Its fonts come with the product, so that it looks the same from every machine; it
 * opens nothing that its markup may refer to.
 */
public final class TaggedPdf {

    /** The only font family there is, regular and bold. Margin boxes must name it too. */
    public static final String FONT = "DejaVu Sans Condensed";

    /** Stands for a character that the font has no sign for. */
    public static final String UNKNOWN_CHARACTER = "\u25A1";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** Says as an error that files can't be unmapped: there are none. */
    private static final Logger UNMAPPING = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    static {
        UNMAPPING.setLevel(Level.OFF);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Parsed once, which takes as long as the layout of a sheet. Their data are only read, so many documents may use them at once. */
    private static final TrueTypeFont REGULAR = parsed("DejaVuSansCondensed.ttf");
    private static final TrueTypeFont BOLD = parsed("DejaVuSansCondensed-Bold.ttf");

    private TaggedPdf() {}

    /** Says in its properties which product made it. */
    public static void write(String xhtml, OutputStream out) throws IOException {
        write(xhtml, "HEAT Watch", out);
    }

    /**
     * @param xhtml a whole document with a language, a title and a description; what people typed in it is {@link Xhtml#escaped}
     * @param producer what its properties name as the product that made it
     * @param out is left open
     */
    public static void write(String xhtml, String producer, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(in(document, REGULAR), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(in(document, BOLD), FONT, 700, FontStyle.NORMAL, true)
                    .useReplacementText(UNKNOWN_CHARACTER)
                    .useUnicodeBidiSplitter(TextRuns::new)
                    .useUnicodeBidiReorderer(new RightToLeft())
                    .useUriResolver((base, uri) -> null)
                    .withProducer(producer)
                    .withHtmlContent(xhtml, null)
                    .toStream(out)
                    .run();
        }
    }

    /** False for what has letters, none of which is in the font. */
    public static boolean isLegible(String text) throws IOException {
        CmapLookup signs = BOLD.getUnicodeCmapLookup();
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(Character::isLetter).toArray();
        return letters.length == 0 || Arrays.stream(letters).anyMatch(letter -> signs.getGlyphId(letter) != 0);
    }

    private static PDFontSupplier in(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static TrueTypeFont parsed(String file) {
        try (InputStream data = TaggedPdf.class.getResourceAsStream(FONTS + file)) {
            TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(data));
            // Ligatures, of Latin letters only, would take a tenth of the time.
            font.setEnableGsub(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
