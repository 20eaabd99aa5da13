package org.heatwatch.tests.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.tests.http.Visitor;

/**
 * F5: the disk of the database, of the server (its logs and data) or of temporary files and uploads is full. The product runs once more
 * for it, in a mount namespace of its own, on small disks in memory; that needs root.
 */
final class DiskFull {

    private static final String INSIDE = "heatwatch.faults.disks";
    private static final String DISKS = """
            mount --make-rprivate / && mount -t tmpfs -o size=1400m none "$0" && mkdir "$0/server" && chmod 700 "$0/server" &&
            mount -t tmpfs -o size=500m,mode=700 none "$0/server" && mount -t tmpfs -o size=300m,mode=1777 none /tmp && exec "$@\"""";

    private static final int ACTS_OF_A_KIND = 3;
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(10);
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(60);

    private DiskFull() {}

    /** True in the process that has the small disks. */
    static boolean isInside() {
        return System.getProperty(INSIDE) != null;
    }

    /** Starts that process and takes its figures over. */
    static void run(FaultTable table, Path folder) throws IOException, InterruptedException {
        Path disks = Files.createDirectories(folder.resolve("disks"));
        List<String> command = new ArrayList<>(List.of("unshare", "-m", "sh", "-c", DISKS, disks.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                "-D" + INSIDE + "=yes", "-Dheatwatch.faults=" + disks));
        for (String name : List.of("heatwatch.server", "heatwatch.ear")) {
            command.add("-D" + name + "=" + System.getProperty(name));
        }
        command.addAll(List.of(Faults.class.getName(), "F5"));
        boolean repeated = false;
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] cells = line.split(" \\| ");
                if (!repeated && cells.length == 4 && line.startsWith("| F5 |")) {
                    table.figure("F5", cells[1], cells[2], cells[3].startsWith("yes"));
                } else if (line.startsWith("F5")) {
                    System.out.println(line);
                }
                repeated = repeated || line.startsWith("| Fault");
            }
        }
        if (process.waitFor() != 0 && !table.has("F5")) {
            table.figure("F5", "disk full", "not tried: needs root and mount namespaces", true);
        }
    }

    /** In the process that has the small disks. */
    static void strike(Site site, FaultTable table) throws Exception {
        full(site, table, "the database's disk", site.folder(), "The data can’t be reached");
        full(site, table, "the server's disk (logs, data, multipart)", site.folder().resolve("server"), "disk is full");
        full(site, table, "temporary files and uploads", Path.of("/tmp"), "disk is full");
    }

    /** @param why what whoever imports is told */
    private static void full(Site site, FaultTable table, String what, Path disk, String why) throws Exception {
        Stage stage = site.stage();
        Visitor visitor = site.signedIn(0);
        long files = files(disk);
        Path filler = disk.resolve("filler");
        try (ActLog log = new ActLog(site.folder().resolveSibling("F5.log"))) {
            List<Act> acts = new ArrayList<>();
            List<ActLog.Entry> entries = new ArrayList<>();
            fill(filler);
            Instant strike = Instant.now();
            Duration longest = Duration.ZERO;
            for (int i = 0; i < ACTS_OF_A_KIND * Kind.values().length; i++) {
                Act act = stage.next(Kind.values()[i % Kind.values().length]);
                ActLog.Entry entry = log.asked(act.asked());
                acts.add(act);
                entries.add(entry);
                Instant sent = Instant.now();
                entry.answered(Client.answered(() -> act.prepare(visitor).send()));
                Duration waited = Duration.between(sent, Instant.now());
                longest = waited.compareTo(longest) > 0 ? waited : longest;
                System.out.println("F5 " + what + ": " + entry.asked().kind().word() + " " + entry.reply().orElseThrow());
            }
            List<String> refusals = entries.stream().filter(entry -> entry.asked().kind() == Kind.IMPORTING && !entry.isSaved())
                    .map(entry -> entry.reply().orElseThrow().said()).toList();
            table.figure("F5", what + " full: imports that weren't saved, told why", refusals.stream().filter(said -> said.contains(why)).count()
                    + " of " + refusals.size(), refusals.stream().allMatch(said -> said.contains(why)));
            long saved = entries.stream().filter(ActLog.Entry::isSaved).count();
            Files.deleteIfExists(filler);
            Instant freed = Instant.now();
            boolean restarted = startIfGone(site);
            Instant deadline = freed.plus(RECOVERED_WITHIN);
            for (int i = 0; i < acts.size(); i++) {
                Act act = acts.get(i);
                while (!entries.get(i).isSaved() && Instant.now().isBefore(deadline)) {
                    entries.get(i).answered(again(site, act));
                }
            }
            Duration recovered = Duration.between(freed, Instant.now());
            Comparison comparison;
            try (Connection owner = site.product().ownerConnection()) {
                comparison = new Comparison(entries, Traces.of(owner, stage, acts.stream().map(Act::asked).toList()), strike);
            }
            comparison.details().forEach(line -> System.out.println("F5 " + line));
            table.figure("F5", what + " full: acts saved then, of those asked, the longest answer", "%d of %d, %s s".formatted(saved, acts.size(),
                    FaultTable.seconds(longest)), longest.compareTo(TOLD_WITHIN) <= 0);
            table.figure("F5", what + " freed" + (restarted ? " and the database, which had ended itself, started again" : "")
                    + ": everything saved, once, after", FaultTable.seconds(recovered) + " s",
                    entries.stream().allMatch(ActLog.Entry::isSaved) && comparison.details().isEmpty());
            long left = files(disk) - files;
            table.figure("F5", what + ": half files left by what was refused", Long.toString(left), left <= 0);
        }
    }

    /** With a sign-in of its own, since a server or a disk that was full may have lost the other. */
    private static Reply again(Site site, Act act) throws InterruptedException {
        return Client.answered(() -> act.prepare(site.signedIn(0)).send());
    }

    private static void fill(Path filler) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] zeros = new byte[4096];
            while (true) {
                out.write(zeros);
            }
        } catch (IOException full) {
            if (!Files.exists(filler)) {
                throw full;
            }
        }
    }

    private static boolean startIfGone(Site site) {
        try (Connection owner = site.product().ownerConnection()) {
            return false;
        } catch (SQLException gone) {
            site.product().startDatabase();
            return true;
        }
    }

    /** Spreadsheets and other uploads on this disk, outside what the database and the server's logs keep. */
    private static long files(Path disk) throws IOException {
        try (Stream<Path> all = Files.walk(disk)) {
            return all.filter(each -> each.getFileName().toString().matches(".*(upload|undertow|\\.csv|\\.xlsx).*")).filter(Files::isRegularFile).count();
        }
    }
}
