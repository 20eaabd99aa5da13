package org.heatwatch.service.access;

import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.service.platform.crypto.KeyStore;

/** Heads of the chain, written down outside the database: a chain that was cut off behind one of them lacks it. */
final class Anchors {

    private static final String REGISTER = "anchors-";

    private final KeyStore store;

    Anchors(KeyStore store) {
        this.store = store;
    }

    void add(LogChain head, YearMonth month) {
        store.append(REGISTER + month, head.link() + " " + HexFormat.of().formatHex(head.chain()));
    }

    /** The oldest first. A line that a stop of the machine has cut off is none. */
    List<LogChain> all() {
        return store.registers().stream()
                .filter(register -> register.startsWith(REGISTER))
                .flatMap(register -> store.lines(register).stream())
                .flatMap(Anchors::anchor)
                .toList();
    }

    private static Stream<LogChain> anchor(String line) {
        return line.matches("\\d{1,18} [0-9a-f]{64}")
                ? Stream.of(new LogChain(Long.parseLong(line.substring(0, line.indexOf(' '))), HexFormat.of().parseHex(line.substring(line.indexOf(' ') + 1))))
                : Stream.empty();
    }
}
