package org.heatwatch.tests.system.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link RunningServer} has the server load: gives classes other bodies, while it goes on. */
public final class Redefinition {

    private Redefinition() {}

    /**
     * @param folder of class files, by package
     * @throws IllegalStateException if one of them isn't loaded: it would stay as it is
     */
    public static void agentmain(String folder, Instrumentation server) throws Exception {
        Map<String, List<Class<?>>> loaded = Stream.<Class<?>>of(server.getAllLoadedClasses())
                .filter(each -> each.getName().startsWith("org.heatwatch."))
                .collect(Collectors.groupingBy(Class::getName));
        Path root = Path.of(folder);
        try (Stream<Path> files = Files.walk(root)) {
            server.redefineClasses(files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(file -> definitions(root, file, loaded))
                    .toArray(ClassDefinition[]::new));
        }
    }

    private static Stream<ClassDefinition> definitions(Path root, Path file, Map<String, List<Class<?>>> loaded) {
        String name = root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
        if (!loaded.containsKey(name)) {
            throw new IllegalStateException("Not loaded: " + name);
        }
        return loaded.get(name).stream().map(each -> new ClassDefinition(each, bytes(file)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
