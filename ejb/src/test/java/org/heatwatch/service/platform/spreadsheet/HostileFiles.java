package org.heatwatch.service.platform.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** All files of this folder that are made to do harm, or that chance has spoilt. Each is made by code when it is wanted. */
public final class HostileFiles {

    /** A list that nothing is wrong with. */
    public static final HostileFile SOUND = HostileFile.read("sound.csv", HostileFile.LIST.getBytes(StandardCharsets.UTF_8));

    private HostileFiles() {
    }

    /** @param trap a host and port that the payloads name wherever a file can name one; nobody may ever connect to it */
    public static List<HostileFile> all(String trap) {
        return Stream.of(HostileZips.all(), HostileMarkup.all(trap), ForeignFiles.all(), OddTexts.all(), OddSheets.all())
                .flatMap(List::stream).toList();
    }
}
