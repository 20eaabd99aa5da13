package org.heatwatch.domain.shared;

import java.util.Arrays;
import java.util.Optional;

/** What a scan may be: told by its first bytes, whatever its name says. */
public enum ScanKind {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String mediaType;
    private final String ending;
    private final byte[] start;

    ScanKind(String mediaType, String ending, int... start) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.start = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    public static Optional<ScanKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length >= kind.start.length
                        && Arrays.equals(content, 0, kind.start.length, kind.start, 0, kind.start.length))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the name of a file, without the dot. */
    public String ending() {
        return ending;
    }
}
