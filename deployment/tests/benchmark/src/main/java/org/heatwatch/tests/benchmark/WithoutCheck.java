package org.heatwatch.tests.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The product without what the youth zone asks and writes for each act: a few places of its sources are cut, compiled, and put into a copy
 * of its archive. It exists for comparison, in the benchmark's own folder, and fails to be made when a place isn't there any more.
 */
final class WithoutCheck {

    private static final String SERVICE = "org/heatwatch/service/";
    private static final Path SOURCES = Path.of("ejb/src/main/java");
    private static final String BEANS = "heatwatch-ejb.jar";

    /** @param place a regular expression for the text that is cut, of which $1 stays */
    private record Cut(String file, String place, String instead) {}

    private static final List<Cut> CUTS = List.of(
            new Cut("access/Door.java", "(private void mustBeAllowed\\(Permission\\[\\] needed\\) \\{)", "$1 if (true) { return; }"),
            new Cut("access/Relations.java", "(public Set<Relation> to(?:Cohort|Youth)\\(\\w+ \\w+, Permission permission\\) \\{)",
                    "$1 if (true) { return allowing(permission); }"),
            new Cut("access/YouthLog.java", "(private void write\\([^)]*\\) \\{)", """
                    $1 if (true) { if (answer != null) {
                        entities.createNativeQuery("update command_receipt set result = :result where command_id = :command")
                                .setParameter("result", answer).setParameter("command", command.value()).executeUpdate();
                    } return; }"""),
            new Cut("account/Standings.java", "(static final String SELECTED = )\"\"\".*?\"\"\";", "$1\"a.id.value, true, true, false, true \";"),
            new Cut("account/Standings.java", "(return query)\\.setParameter\\(\"now\", clock\\.instant\\(\\)\\);", "$1;"),
            // Nothing is cut: it is compiled, since it holds the text above as a constant.
            new Cut("account/SignIn.java", "(class SignIn)", "$1"),
            new Cut("attendance/HibernateCohortRolls.java", "relations\\.narrow\\((entities\\.createQuery\\(\"\"\"\\s+select new [^;]*? as session, )own\\.key\\.relation( [^;]*?)"
                    + "\\s+join CohortAccess own [^\n]*(\n\\s+where s\\.id = :session) and\"\"\" \\+ Relations\\.HELD(, Tuple\\.class\\)), permission\\)",
                    "$1org.heatwatch.domain.access.Relation.FACILITATOR$2$3\"\"\"$4"),
            new Cut("youth/YouthIdentities.java", "relations\\.narrow\\((entities\\.createQuery\\(\"\"\"\\s+select y\\.id as id, y\\.nameSealed[^,]*,[^,]*,[^,]*), own\\.[^;]*?"
                    + "Tuple\\.class\\), READ_YOUTH\\)", "$1\n from Youth y where y.id.value in :youths\"\"\", Tuple.class)"),
            new Cut("youth/YouthIdentities.java", "(rows\\.stream\\(\\))\\s+\\.filter\\(row -> Relation\\.see[^\n]*\n", "$1\n"));

    private final Path folder;

    /** @param folder its own */
    WithoutCheck(Path folder) {
        this.folder = folder;
    }

    /** @return a copy of this archive without them */
    Path archive(Path product, Path server) throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Path copy = Files.copy(product, folder.resolve("without.ear"), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem ear = FileSystems.newFileSystem(copy)) {
            unpack(ear, lib);
            Path beans = lib.resolve(BEANS);
            try (FileSystem jar = FileSystems.newFileSystem(beans)) {
                Path classes = compiled(lib, server);
                for (Path each : files(classes, ".class")) {
                    Files.copy(each, jar.getPath(classes.relativize(each).toString()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.copy(beans, ear.getPath(BEANS), StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private static void unpack(FileSystem ear, Path lib) throws IOException {
        for (Path each : files(ear.getPath("/"), ".jar")) {
            Files.copy(each, lib.resolve(each.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path compiled(Path lib, Path server) throws IOException {
        Path sources = folder.resolve("sources");
        for (String file : CUTS.stream().map(Cut::file).distinct().toList()) {
            Path cut = sources.resolve(SERVICE + file);
            Files.createDirectories(cut.getParent());
            Files.writeString(cut, cut(file));
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String classPath = Stream.concat(files(lib, ".jar").stream(), files(server.resolve("modules"), ".jar").stream()).map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            if (!javac.getTask(null, files, null, List.of("-proc:none", "--release", "17", "-parameters", "-d", classes.toString(), "-cp", classPath), null,
                    files.getJavaFileObjects(files(sources, ".java").toArray(Path[]::new))).call()) {
                throw new IllegalStateException("the sources without the check don't compile");
            }
        }
        return classes;
    }

    private static String cut(String file) throws IOException {
        String text = Files.readString(SOURCES.resolve(SERVICE + file));
        for (Cut each : CUTS.stream().filter(cut -> cut.file().equals(file)).toList()) {
            Matcher place = Pattern.compile(each.place(), Pattern.DOTALL).matcher(text);
            if (!place.find()) {
                throw new IllegalStateException("nothing to cut in " + file + ": " + each.place());
            }
            text = place.replaceAll(each.instead());
        }
        return text;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
