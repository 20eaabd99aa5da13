package org.heatwatch.tests.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks at the heap of another JVM, with the tools of the JDK. MB. */
final class HeapWatch implements AutoCloseable {

    private static final String EVERY_MILLIS = "100";
    private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");

    private final Process process;
    private final AtomicInteger highest = new AtomicInteger();

    HeapWatch(long pid) throws IOException {
        process = started("jstat", "-gc", Long.toString(pid), EVERY_MILLIS);
        Thread reader = new Thread(() -> read(process.inputReader()), "heap");
        reader.setDaemon(true);
        reader.start();
    }

    /** What is used right after a garbage collection. */
    static int live(long pid) throws IOException, InterruptedException {
        started("jcmd", Long.toString(pid), "GC.run").waitFor();
        Process process = started("jstat", "-gc", Long.toString(pid));
        List<String> lines = process.inputReader().lines().toList();
        return used(lines.get(0), lines.get(1));
    }

    private static Process started(String tool, String... arguments) throws IOException {
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.command().addAll(List.of(arguments));
        return command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private void read(BufferedReader lines) {
        try (lines) {
            String names = lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int used = used(names, line);
                highest.accumulateAndGet(used, Math::max);
            }
        } catch (IOException ended) {
            process.destroy();
        }
    }

    private static int used(String names, String line) {
        List<String> columns = Arrays.asList(names.trim().split("\\s+"));
        String[] values = line.trim().split("\\s+");
        double kilobytes = USED.stream().map(name -> values[columns.indexOf(name)]).filter(value -> !value.equals("-"))
                .mapToDouble(Double::parseDouble).sum();
        return (int) Math.round(kilobytes / 1024);
    }

    void forget() {
        highest.set(0);
    }

    /** The most that was used since {@link #forget}, garbage included. */
    int highest() {
        return highest.get();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
