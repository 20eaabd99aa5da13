package org.heatwatch.tests.system.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private static final Path ROOT = Path.of("../../..");

    private static final JavaClasses PRODUCT = new ClassFileImporter().importPaths(
            ROOT.resolve("domain/target/classes"), ROOT.resolve("ejb/target/classes"), ROOT.resolve("web/target/classes"));

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.heatwatch.tests.system.broken");

    @ParameterizedTest
    @EnumSource
    void the_product_keeps(HouseRule house) {
        house.rule.check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_example_is_caught_by(HouseRule house) {
        List<String> caught = house.rule.evaluate(BROKEN).getFailureReport().getDetails();

        assertTrue(caught.stream().anyMatch(line -> line.contains(house.brokenBy.getName())), () -> house.brokenBy + " is not in " + caught);
    }
}
