package org.heatwatch.service.platform.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

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
        new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(font("DejaVuSansCondensed.ttf"), FONT, 400, FontStyle.NORMAL, true)
                .useFont(font("DejaVuSansCondensed-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                .useReplacementText(UNKNOWN_CHARACTER)
                .useUriResolver((base, uri) -> null)
                .withProducer(producer)
                .withHtmlContent(xhtml, null)
                .toStream(out)
                .run();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> TaggedPdf.class.getResourceAsStream(FONTS + file);
    }
}
