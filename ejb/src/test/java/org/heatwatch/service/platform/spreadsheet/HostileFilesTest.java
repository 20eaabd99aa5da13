package org.heatwatch.service.platform.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.service.platform.spreadsheet.RowHandler.Next;
import org.heatwatch.service.platform.spreadsheet.UnreadableSpreadsheet.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All of {@link HostileFiles}, each to its verdict. The tests of this module run in the heap that one file may cost: its pom.xml. */
class HostileFilesTest {

    private static final SpreadsheetLimits LIMITS = SpreadsheetLimits.ofRows(50_000);
    private static final Duration MOST = Duration.ofSeconds(30);

    private static ServerSocket trap;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterAll
    static void nobody_came() throws IOException {
        try (ServerSocket socket = trap) {
            socket.setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, socket::accept);
        }
    }

    static Stream<HostileFile> every_file_gets_its_verdict() {
        return HostileFiles.all("127.0.0.1:" + trap.getLocalPort()).stream();
    }

    @ParameterizedTest
    @MethodSource
    void every_file_gets_its_verdict(HostileFile hostile) throws Exception {
        Path file = hostile.in(folder);
        List<List<String>> rows = new ArrayList<>();
        assertEquals(hostile.refusal(), assertTimeout(MOST, () -> refusal(file, rows)));
        if (hostile.refusal().isEmpty()) {
            assertEquals(hostile.rows(), rows);
        }
        assertEquals(List.of(file), content(folder));
    }

    private static Optional<Reason> refusal(Path file, List<List<String>> rows) {
        try {
            new SpreadsheetReader().read(file, LIMITS, row -> {
                rows.add(row.cells());
                return Next.ROW;
            });
            return Optional.empty();
        } catch (UnreadableSpreadsheet refused) {
            return Optional.of(refused.reason());
        }
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
