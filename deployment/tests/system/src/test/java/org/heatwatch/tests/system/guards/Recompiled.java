package org.heatwatch.tests.system.guards;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The classes that a guard is in, without it: those of its file, and of others that hold its text as a constant. */
final class Recompiled {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private static final Pattern CONSTANT = Pattern.compile("static final String \\w+ =");

    private Recompiled() {}

    /**
     * Compiles them, and keeps those that are not as the product has them.
     *
     * @param without gets their class files
     * @param with gets the class files of the same classes as they are
     */
    static void without(Passage passage, Path without, Path with) throws IOException {
        Path module = module(passage.file());
        Path classes = module.resolve("target/classes");
        compile(passage, module, without);
        try (Stream<Path> compiled = Files.walk(without)) {
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                Path name = without.relativize(file);
                if (Files.mismatch(file, classes.resolve(name)) < 0) {
                    Files.delete(file);
                } else {
                    Files.createDirectories(with.resolve(name).getParent());
                    Files.copy(classes.resolve(name), with.resolve(name));
                }
            }
        }
    }

    private static void compile(Passage passage, Path module, Path into) throws IOException {
        Files.createDirectories(into);
        String classPath = Stream.concat(
                Stream.of("domain", "ejb", "web").map(each -> Guard.ROOT.resolve(each + "/target/classes").toString()),
                Stream.concat(libraries(), Stream.of(System.getProperty("java.class.path")))).collect(Collectors.joining(File.pathSeparator));
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
            var sources = Stream.<JavaFileObject>concat(Stream.of(new Mutant(passage)),
                    users(passage, module).flatMap(file -> Stream.of(files.getJavaFileObjects(file).iterator().next()))).toList();
            var messages = new StringWriter();
            List<String> options = List.of("-d", into.toString(), "-classpath", classPath, "-g", "-parameters", "-proc:none", "-implicit:none",
                    "--release", "17", "-nowarn");
            if (!JAVAC.getTask(messages, files, null, options, null, sources).call()) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    /** Those of the pages; those of the rest are on the class path of the tests. */
    private static Stream<String> libraries() throws IOException {
        try (Stream<Path> files = Files.list(Guard.ROOT.resolve("web/target/heatwatch/WEB-INF/lib"))) {
            return files.map(Path::toString).toList().stream();
        }
    }

    /** If it is in a constant, the files that hold it: the compiler copies it there. */
    private static Stream<Path> users(Passage passage, Path module) throws IOException {
        String text = passage.text();
        String before = text.substring(0, passage.position());
        if (!CONSTANT.matcher(before.substring(before.lastIndexOf(';') + 1)).find()) {
            return Stream.empty();
        }
        Pattern use = Pattern.compile("\\b" + passage.file().getFileName().toString().replace(".java", "") + "\\.[A-Z_]+\\b");
        try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java") && use.matcher(reads(file)).find()).toList().stream();
        }
    }

    private static String reads(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path module(Path file) {
        return Guard.ROOT.resolve(Guard.ROOT.relativize(file).getName(0));
    }

    /** The guard's file without it. */
    private static final class Mutant extends SimpleJavaFileObject {

        private final Passage passage;

        Mutant(Passage passage) {
            super(URI.create("string:///" + passage.file().getFileName()), Kind.SOURCE);
            this.passage = passage;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return passage.without();
        }
    }
}
