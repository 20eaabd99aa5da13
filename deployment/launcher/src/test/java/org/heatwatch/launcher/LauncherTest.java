package org.heatwatch.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the main in a process of its own: what it says and its exit code are all a person sees. */
class LauncherTest {

    @TempDir
    Path home;

    @Test
    void a_second_one_on_the_same_data_folder_is_refused() throws Exception {
        try (DataFolder held = DataFolder.open(home)) {
            assertEquals(("HEAT Watch already runs on the data folder %s (process %d). "
                    + "Stop it first, or set HEATWATCH_HOME to another folder.").formatted(home, ProcessHandle.current().pid()),
                    refusal(Map.of()));
        }
    }

    @Test
    void a_taken_port_is_named_with_the_cure() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertEquals(("Port %d of 127.0.0.1 can't be used (Address already in use). Stop the program that has it, "
                    + "or choose another port: HEATWATCH_PORT=%d ./deployment/run").formatted(port, port + 1),
                    refusal(Map.of("HEATWATCH_PORT", Integer.toString(port))));
        }
    }

    @Test
    void a_port_that_is_no_port_is_refused() throws Exception {
        assertEquals("HEATWATCH_PORT is '80x'; it must be a number from 1 to 65535.", refusal(Map.of("HEATWATCH_PORT", "80x")));
    }

    @Test
    void a_half_named_external_database_is_refused() throws Exception {
        assertEquals("HEATWATCH_DB_URL names a database; set HEATWATCH_DB_OWNER_USER, HEATWATCH_DB_OWNER_PASSWORD, "
                + "HEATWATCH_DB_PASSWORD too.",
                refusal(Map.of("HEATWATCH_DB_URL", "jdbc:postgresql://db.example/heatwatch", "HEATWATCH_DB_USER", "app")));
    }

    private String refusal(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Launcher.class.getName()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(each -> each.startsWith("HEATWATCH_"));
        builder.environment().put("HEATWATCH_HOME", home.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(1, process.waitFor(), said);
        return said;
    }
}
