package org.heatwatch.tests.system.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.tests.system.AccessMatrix;
import org.junit.jupiter.api.Test;

/** The access matrix says something of every address of the youth zone, and of every method behind one. */
class AccessMatrixTest {

    private static final java.nio.file.Path ROOT = java.nio.file.Path.of("../../..");

    private static final java.nio.file.Path PAGES = ROOT.resolve("web/src/main/webapp");

    private static final AccessMatrix MATRIX = AccessMatrix.read();

    private static final JavaClasses BEANS = new ClassFileImporter().importPaths(ROOT.resolve("ejb/target/classes"));

    private static final JavaClasses WEB = new ClassFileImporter().importPaths(ROOT.resolve("web/target/classes"));

    private static final Set<String> ASKED = MATRIX.rows().stream()
            .map(row -> shape((row.method().equals("OWN") ? "POST" : row.method()) + ' ' + row.path())).collect(Collectors.toSet());

    private static final Set<String> ANSWERING = MATRIX.rows().stream().flatMap(row -> row.by().stream()).collect(Collectors.toSet());

    @Test
    void names_every_page() throws IOException {
        Set<String> named = ofYouthZone().filter(each -> each.isAnnotatedWith(Named.class)).map(each -> {
            String name = each.getSimpleName();
            return name.substring(0, 1).toLowerCase() + name.substring(1);
        }).collect(Collectors.toSet());
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith(PAGES.resolve("WEB-INF")))
                    .filter(file -> isOfYouthZone(file, named))
                    .map(file -> "GET /" + PAGES.relativize(file).toString().replace(".xhtml", ""))
                    .filter(address -> !ASKED.contains(address))
                    .sorted().toList());
        }
    }

    private static boolean isOfYouthZone(java.nio.file.Path file, Set<String> named) {
        String folder = PAGES.relativize(file).getName(0).toString();
        try {
            String text = Files.readString(file);
            return folder.equals("program") || folder.equals("youth") || text.contains("name=\"zone\" value=\"youth\"")
                    || named.stream().anyMatch(bean -> text.contains("{" + bean + '.'));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void names_every_download() {
        assertEquals(List.of(), ofYouthZone().filter(each -> each.isAnnotatedWith(WebServlet.class))
                .flatMap(each -> Arrays.stream(each.getAnnotationOfType(WebServlet.class).urlPatterns()))
                .map(address -> "GET " + address)
                .filter(address -> !ASKED.contains(address))
                .toList());
    }

    @Test
    void names_every_call_of_a_script() {
        assertEquals(List.of(), ofYouthZone().filter(each -> each.isAnnotatedWith(Path.class))
                .flatMap(resource -> resource.getMethods().stream().filter(method -> !verb(method).isEmpty()).map(method -> shape(verb(method)
                        + " /api/" + resource.getAnnotationOfType(Path.class).value()
                        + (method.isAnnotatedWith(Path.class) ? '/' + method.getAnnotationOfType(Path.class).value() : ""))))
                .filter(address -> !ASKED.contains(address))
                .toList());
    }

    private static String verb(JavaMethod method) {
        return method.isAnnotatedWith(GET.class) ? "GET" : method.isAnnotatedWith(PUT.class) ? "PUT" : method.isAnnotatedWith(POST.class) ? "POST" : "";
    }

    private static String shape(String address) {
        return address.replaceAll("\\{\\w+}", "{}");
    }

    @Test
    void names_every_method_of_a_session_bean_and_an_address_that_it_answers() {
        Set<String> all = BEANS.stream().flatMap(bean -> bean.getMethods().stream()).filter(AccessMatrixTest::isOfYouthZone)
                .map(method -> method.getOwner().getName().replace("org.heatwatch.service.", "") + '.' + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(all, MATRIX.roles().keySet());
        assertEquals(List.of(), all.stream().filter(method -> !ANSWERING.contains(method)).toList());
    }

    private static boolean isOfYouthZone(JavaMethod method) {
        return method.isAnnotatedWith(Allowed.class)
                && Arrays.stream(method.getAnnotationOfType(Allowed.class).value()).anyMatch(Permission::isOfYouthZone);
    }

    /** Classes that call a method of the youth zone. */
    private static Stream<JavaClass> ofYouthZone() {
        Set<String> methods = MATRIX.roles().keySet();
        return WEB.stream().filter(each -> each.getMethodCallsFromSelf().stream()
                .anyMatch(call -> methods.contains(call.getTargetOwner().getName().replace("org.heatwatch.service.", "") + '.' + call.getName())));
    }
}
