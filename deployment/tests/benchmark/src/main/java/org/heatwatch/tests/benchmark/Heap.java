package org.heatwatch.tests.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.heatwatch.tests.http.RunningProduct;

/** The heap of the server, asked from outside. */
record Heap(RunningProduct product) {

    /** Of the heap, or of each of its generations. */
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    /** What is in use after full collections, in KB. */
    long live() throws IOException {
        jcmd("GC.run");
        jcmd("GC.run");
        String info = jcmd("GC.heap_info");
        if (!USED.matcher(info).find()) {
            throw new IllegalStateException("no heap in " + info);
        }
        return USED.matcher(info).results().mapToLong(used -> Long.parseLong(used.group(1))).sum();
    }

    private String jcmd(String command) throws IOException {
        Process jcmd = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(product.serverPid()), command)
                .redirectErrorStream(true).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
