package org.heatwatch.tests.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heatwatch.launcher.ProductServer;
import org.heatwatch.service.platform.spreadsheet.HostileFile;
import org.heatwatch.service.platform.spreadsheet.HostileFiles;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Form;
import org.heatwatch.tests.http.Visitor;
import org.jsoup.nodes.Element;

/**
 * Uploads every hostile file as a roster, while a trainer marks a roll. The server has the heap that it lives in after a garbage
 * collection and 256 MB more, so that no file can have cost more than that.
 */
final class HostileFileUploads {

    private static final int ROOM_MB = 256;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final int UPLOADER = 0;
    private static final int MARKER = 1;
    private static final List<String> ODD_NAMES = List.of("../../../../heatwatch-slipped.csv", "/tmp/heatwatch-slipped.csv",
            "C:\\heatwatch-slipped.csv", "<script>alert(1)</script>.csv", "#{1+1}.csv", "\u202Evsc.exe", "n".repeat(300) + ".csv", ".csv");

    /** Where the names in some of the files lead. */
    private static final List<Path> OUTSIDE = List.of(Path.of("/tmp/heatwatch-slipped"), Path.of("/heatwatch-slipped"), Path.of("heatwatch-slipped"));

    private final Path folder;

    HostileFileUploads(Path folder) {
        this.folder = folder;
    }

    /** @return whether every file got its verdict at no cost to anybody */
    boolean run() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        try (Trap trap = new Trap(); Site site = new Site(folder, 2)) {
            int base = base(site);
            site.product().stopServer();
            List<String> flags = new ArrayList<>(ProductServer.JVM_FLAGS);
            flags.removeIf(flag -> flag.startsWith("-Xm"));
            flags.addAll(List.of("-Xmx" + (base + ROOM_MB) + "m", "-Djava.io.tmpdir=" + temporary));
            site.product().jvmFlags(flags).startServer();
            Visitor uploader = site.signedIn(UPLOADER);
            String address = "/training/import-roster?training=" + site.stage().imported().training();
            verdict(uploader, upload(uploader, address, HostileFiles.SOUND));
            HostileFileTable table = new HostileFileTable(base, base + ROOM_MB);
            try (HeapWatch heap = new HeapWatch(site.product().serverPid()); Marking marking = new Marking(site, MARKER)) {
                Thread.sleep(QUIET.toMillis());
                table.marksAlone(marking.tookSoFar());
                FolderWatch folders = new FolderWatch(List.of(site.product().serverFolder(), temporary), site.product().serverFolder().resolve("log"),
                        OUTSIDE);
                for (HostileFile file : files(trap.address())) {
                    ServerLog log = ServerLog.of(site.product().serverFolder());
                    Set<Path> before = folders.files();
                    heap.forget();
                    Form upload = upload(uploader, address, file);
                    Instant start = Instant.now();
                    String said = verdict(uploader, upload);
                    Duration took = Duration.between(start, Instant.now());
                    Set<Path> left = folders.newSince(before);
                    table.add(new HostileFileTable.Row(file.name(), said, expectation(file), took, heap.highest(), trap.callers(), left, log.errors()));
                }
                table.marksDuring(marking.tookSoFar());
            }
            table.write(folder.resolve("hostile-files.md"));
            System.out.println();
            System.out.println(table.markdown());
            return table.isExpected(LONGEST, base + ROOM_MB);
        }
    }

    private static List<HostileFile> files(String trap) {
        Stream<HostileFile> underOddNames = ODD_NAMES.stream().map(HostileFiles.SOUND::named);
        return Stream.concat(HostileFiles.all(trap).stream(), underOddNames).toList();
    }

    /** What the server lives in when it has seen all of this once. MB. */
    private static int base(Site site) throws IOException, InterruptedException, SQLException {
        Visitor uploader = site.signedIn(UPLOADER);
        String address = "/training/import-roster?training=" + site.stage().imported().training();
        verdict(uploader, upload(uploader, address, HostileFiles.SOUND));
        return HeapWatch.live(site.product().serverPid());
    }

    private static Form upload(Visitor visitor, String address, HostileFile file) throws IOException, InterruptedException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        file.content().writeTo(content);
        return Form.of(visitor.get(address), "check").with("file", file.name(), content.toByteArray());
    }

    /** The sentence, or how many rows were read, as the user sees it in the end. */
    private static String verdict(Visitor visitor, Form upload) throws IOException, InterruptedException {
        Answer answer = visitor.submit(upload);
        Instant deadline = Instant.now().plus(LONGEST.multipliedBy(2));
        while (answer.page().selectFirst("[data-roster]") != null && Instant.now().isBefore(deadline)) {
            Thread.sleep(PAUSE.toMillis());
            answer = visitor.get(answer.address().getPath() + "?" + answer.address().getRawQuery());
        }
        Element refusal = answer.page().selectFirst(".alert--error:not([hidden])");
        Element found = answer.page().getElementById("found");
        if (answer.status() == 200 && refusal != null) {
            return refusal.select("p, li").text();
        }
        return found == null ? answer.status() + " " + answer.page().title() : found.text();
    }

    private static String expectation(HostileFile file) {
        return file.refusal().map(reason -> "spreadsheet." + reason).orElse("roster.found");
    }
}
