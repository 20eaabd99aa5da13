package org.heatwatch.tests.system.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
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

    private static final AccessMatrix MATRIX = AccessMatrix.read();

    private static final JavaClasses BEANS = new ClassFileImporter().importPaths(Addresses.ROOT.resolve("ejb/target/classes"));

    private static final Set<String> ASKED = MATRIX.rows().stream()
            .map(row -> shape((row.method().equals("OWN") ? "POST" : row.method()) + ' ' + row.path())).collect(Collectors.toSet());

    private static final Set<String> ANSWERING = MATRIX.rows().stream().flatMap(row -> row.by().stream()).collect(Collectors.toSet());

    @Test
    void names_every_page() {
        Set<String> named = ofYouthZone().filter(each -> each.isAnnotatedWith(Named.class)).map(each -> {
            String name = each.getSimpleName();
            return name.substring(0, 1).toLowerCase() + name.substring(1);
        }).collect(Collectors.toSet());
        assertEquals(List.of(), Addresses.files(Addresses.PAGES, ".xhtml").filter(file -> isOfYouthZone(file, named))
                .map(file -> "GET /" + Addresses.PAGES.relativize(file).toString().replace(".xhtml", ""))
                .filter(address -> !ASKED.contains(address))
                .sorted().toList());
    }

    private static boolean isOfYouthZone(java.nio.file.Path file, Set<String> named) {
        String folder = Addresses.PAGES.relativize(file).getName(0).toString();
        String text = Addresses.text(file);
        return folder.equals("program") || folder.equals("youth") || text.contains("name=\"zone\" value=\"youth\"")
                || named.stream().anyMatch(bean -> text.contains("{" + bean + '.'));
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
                .flatMap(resource -> resource.getMethods().stream().filter(method -> !Addresses.verb(method).isEmpty())
                        .map(method -> shape(Addresses.address(method))))
                .filter(address -> !ASKED.contains(address))
                .toList());
    }

    /** The sweep goes through all that pages, servlets and resources say. */
    @Test
    void the_sweep_knows_every_address_of_the_matrix_and_every_way_to_name_a_record() {
        Set<String> swept = Addresses.ofProduct().stream().map(line -> shape(line.split(" ")[1])).collect(Collectors.toSet());
        assertEquals(List.of(), MATRIX.rows().stream().map(row -> shape(row.path())).filter(path -> !swept.contains(path)).toList());
        assertEquals(List.of(), Addresses.files(Addresses.PAGES, ".xhtml")
                .filter(file -> Stream.of("completeMethod", "p:dataTable", "lazy=\"").anyMatch(Addresses.text(file)::contains)).toList());
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
        return Addresses.WEB.stream().filter(each -> each.getMethodCallsFromSelf().stream()
                .anyMatch(call -> methods.contains(call.getTargetOwner().getName().replace("org.heatwatch.service.", "") + '.' + call.getName())));
    }
}
