package org.heatwatch.tests.system.guards;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The unit tests that stand beside the code, on classes that are not all as the product has them. */
final class UnitTests {

    private UnitTests() {}

    /** @param first class files that take the place of the product's */
    static Optional<Throwable> failureOf(String test, Path first) throws Exception {
        int dot = test.indexOf('.');
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var classes = new URLClassLoader(new URL[] {url(first), url("ejb/target/test-classes"), url("ejb/target/classes"),
            url("domain/target/test-classes"), url("domain/target/classes")}, new Libraries())) {
            thread.setContextClassLoader(classes);
            var summary = new SummaryGeneratingListener();
            LauncherFactory.create(LauncherConfig.builder().enableLauncherSessionListenerAutoRegistration(false).build())
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(DiscoverySelectors.selectMethod(classes.loadClass(name(test.substring(0, dot))), test.substring(dot + 1)))
                            .build(), summary);
            return summary.getSummary().getTestsFoundCount() == 0 ? Optional.of(new IllegalStateException("No such test: " + test))
                    : summary.getSummary().getFailures().stream().findFirst().map(failure -> failure.getException());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String name(String simpleName) throws IOException {
        for (String module : new String[] {"domain", "ejb"}) {
            Path root = Guard.ROOT.resolve(module + "/target/test-classes");
            try (Stream<Path> files = Files.walk(root)) {
                Optional<Path> found = files.filter(file -> file.endsWith(simpleName + ".class")).findFirst();
                if (found.isPresent()) {
                    return root.relativize(found.get()).toString().replace(".class", "").replace('/', '.');
                }
            }
        }
        throw new IllegalStateException("No such test: " + simpleName);
    }

    private static URL url(String folder) throws MalformedURLException {
        return url(Guard.ROOT.resolve(folder));
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    /** What the tests' own class path has beside the product. */
    private static final class Libraries extends ClassLoader {

        Libraries() {
            super(UnitTests.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.heatwatch.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
