package org.heatwatch.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnavailableTest {

    @Test
    void a_full_disk_is_named_wherever_it_was_met() {
        assertEquals(Optional.of("DISK_FULL"), Unavailable.because(new RuntimeException(new IOException("No space left on device"))));
        assertEquals(Optional.of("DISK_FULL"), Unavailable.because(new ServletException(new UncheckedIOException(
                new FileSystemException("/tmp/a", "/tmp/b", "No space left on device")))));
    }

    @Test
    void another_failure_is_nobodys_sentence() {
        assertEquals(Optional.empty(), Unavailable.because(new ServletException(new IOException("Broken pipe"))));
        assertEquals(Optional.empty(), Unavailable.because(new IOException()));
    }
}
