package org.heatwatch.web.shared;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as a path of SVG, drawn in the page itself: what it says is in no address and no cache.
 *
 * @param size of its side with the quiet zone around it, in modules
 * @param path its dark modules, each one unit
 */
public record QrCode(int size, String path) {

    /** Modules around it that stay light (ISO/IEC 18004). */
    private static final int QUIET = 4;

    public static QrCode of(String text) {
        ByteMatrix modules = modules(text);
        String path = IntStream.range(0, modules.getHeight()).boxed()
                .flatMap(y -> IntStream.range(0, modules.getWidth()).filter(x -> modules.get(x, y) == 1)
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET)))
                .collect(Collectors.joining());
        return new QrCode(modules.getWidth() + 2 * QUIET, path);
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
