package org.heatwatch.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 4;

    @Test
    void a_camera_reads_what_it_says() throws Exception {
        String uri = "otpauth://totp/HEAT%20Watch:ana.ruiz?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=HEAT%20Watch";
        QrCode code = QrCode.of(uri);

        assertEquals(uri, new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(drawn(code)))).getText());
    }

    private static RGBLuminanceSource drawn(QrCode code) {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path()).results().forEach(module -> fill(pixels, side, module));
        return new RGBLuminanceSource(side, side, pixels);
    }

    private static void fill(int[] pixels, int side, MatchResult module) {
        int left = Integer.parseInt(module.group(1)) * SCALE;
        int top = Integer.parseInt(module.group(2)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
        }
    }
}
