package org.heatwatch.tests.benchmark;

import java.lang.ProcessHandle.Info;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.tests.http.RunningProduct;

/**
 * The processor time that was used so far. It says what an act costs also where other programs share the machine.
 *
 * @param server the application server's
 * @param database that of its processes that live now
 * @param users this program's, which plays the users
 */
record Cpu(Duration server, Duration database, Duration users) {

    static Cpu of(RunningProduct product, long server) {
        ProcessHandle database = ProcessHandle.of(product.databasePid()).orElseThrow();
        return new Cpu(used(ProcessHandle.of(server).stream()), used(Stream.concat(Stream.of(database), database.children())),
                used(Stream.of(ProcessHandle.current())));
    }

    Cpu since(Cpu before) {
        return new Cpu(server.minus(before.server), database.minus(before.database), users.minus(before.users));
    }

    /** Milliseconds for each of so many acts: "2.1 + 0.4 + 0.3". */
    String each(int acts) {
        return "%s + %s + %s".formatted(Tables.words(server.toNanos() / 1e6 / acts), Tables.words(database.toNanos() / 1e6 / acts),
                Tables.words(users.toNanos() / 1e6 / acts));
    }

    private static Duration used(Stream<ProcessHandle> processes) {
        return processes.map(ProcessHandle::info).map(Info::totalCpuDuration).flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
    }
}
