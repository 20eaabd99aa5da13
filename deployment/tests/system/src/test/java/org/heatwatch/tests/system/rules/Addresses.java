package org.heatwatch.tests.system.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address of the product with all that can be named in it, as its pages, servlets and resources say: none can be forgotten. */
public final class Addresses {

    static final Path ROOT = Path.of("../../..");

    static final Path PAGES = ROOT.resolve("web/src/main/webapp");

    static final JavaClasses WEB = new ClassFileImporter().importPaths(ROOT.resolve("web/target/classes"));

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    /** What the button of a row sends: the row's key. */
    private static final Pattern ROW_KEY = Pattern.compile("\\bparam\\.(\\w+)");

    private static final Pattern ASKED = Pattern.compile("getParameter\\(\"(\\w+)\"\\)");

    private static final Pattern IN_BODY = Pattern.compile("(?:getString\\(|getInt\\(|getJsonNumber\\(|\\(body, )\"(\\w+)\"");

    private Addresses() {}

    /**
     * A line each: method, path, names of its query, names in its body; "-" for none. A name in braces, or a star, stands for a part of the
     * path. VIEW is a row's button on a page that keeps a view, POST on one that keeps none; what else forms send is in the access matrix.
     */
    public static List<String> ofProduct() {
        return Stream.of(pages(), downloads(), calls()).flatMap(each -> each).sorted().toList();
    }

    static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && !file.startsWith(PAGES.resolve("WEB-INF"))).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> pages() {
        return files(PAGES, ".xhtml").flatMap(file -> {
            String text = text(file);
            String asked = " /" + PAGES.relativize(file).toString().replace(".xhtml", "") + ' ' + names(PARAMETER, text) + ' ';
            String keys = names(ROW_KEY, text);
            return keys.equals("-") ? Stream.of("GET" + asked + '-')
                    : Stream.of("GET" + asked + '-', (text.contains("<f:view transient=\"true\"") ? "POST" : "VIEW") + asked + keys);
        });
    }

    private static Stream<String> downloads() {
        return WEB.stream().filter(each -> each.isAnnotatedWith(WebServlet.class)).flatMap(each -> {
            WebServlet servlet = each.getAnnotationOfType(WebServlet.class);
            String names = names(ASKED, source(each));
            return Stream.of(servlet.urlPatterns(), servlet.value()).flatMap(Arrays::stream).map(address -> "GET " + address + ' ' + names + " -");
        });
    }

    private static Stream<String> calls() {
        return WEB.stream().filter(each -> each.isAnnotatedWith(jakarta.ws.rs.Path.class)).flatMap(resource -> {
            String names = names(IN_BODY, source(resource) + text(ROOT.resolve("web/src/main/java/org/heatwatch/web/attendance/RollAnswers.java")));
            String query = names(Pattern.compile("@QueryParam\\(\"(\\w+)\"\\)"), source(resource));
            return resource.getMethods().stream().filter(method -> !verb(method).isEmpty())
                    .map(method -> address(method) + ' ' + query + ' ' + (verb(method).equals("GET") ? "-" : names));
        });
    }

    private static String source(JavaClass of) {
        return text(ROOT.resolve("web/src/main/java/" + of.getName().replace('.', '/') + ".java"));
    }

    /** Verb and path of a call of a script. */
    static String address(JavaMethod method) {
        return verb(method) + " /api/" + method.getOwner().getAnnotationOfType(jakarta.ws.rs.Path.class).value()
                + (method.isAnnotatedWith(jakarta.ws.rs.Path.class) ? '/' + method.getAnnotationOfType(jakarta.ws.rs.Path.class).value() : "");
    }

    static String verb(JavaMethod method) {
        return method.isAnnotatedWith(GET.class) ? "GET" : method.isAnnotatedWith(PUT.class) ? "PUT" : method.isAnnotatedWith(POST.class) ? "POST" : "";
    }

    private static String names(Pattern pattern, String text) {
        String names = pattern.matcher(text).results().map(each -> each.group(1)).distinct().collect(Collectors.joining(","));
        return names.isEmpty() ? "-" : names;
    }
}
