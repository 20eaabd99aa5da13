package org.heatwatch.service.platform.spreadsheet;

import java.util.List;
import java.util.stream.Stream;

/** All files of this folder that are made to do harm, or that chance has spoilt. Each is made by code when it is wanted. */
public final class HostileFiles {

    private HostileFiles() {
    }

    /** @param trap a host and port that the payloads name wherever a file can name one; nobody may ever connect to it */
    public static List<HostileFile> all(String trap) {
        return Stream.of(HostileZips.all(), HostileMarkup.all(trap), ForeignFiles.all(), OddTexts.all(), OddSheets.all())
                .flatMap(List::stream).toList();
    }
}
