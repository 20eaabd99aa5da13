package org.heatwatch.tests.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heatwatch.tests.http.RunningProduct;

/** The heap of the server, asked from outside. */
record Heap(RunningProduct product) {

    private static final Pattern USED = Pattern.compile("heap.* used (\\d+)K");

    /** What is in use after full collections, in KB. */
    long live() throws IOException {
        jcmd("GC.run");
        jcmd("GC.run");
        String info = jcmd("GC.heap_info");
        Matcher used = USED.matcher(info);
        if (!used.find()) {
            throw new IllegalStateException("no heap in " + info);
        }
        return Long.parseLong(used.group(1));
    }

    private String jcmd(String command) throws IOException {
        Process jcmd = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(product.serverPid()), command)
                .redirectErrorStream(true).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
