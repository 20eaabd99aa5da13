package org.heatwatch.tests.system.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.service.access.Allowed;
import org.junit.jupiter.api.Test;

/** The log names acts by their names in code; whoever reads it sees words. */
class ActsInWordsTest {

    private static final Path ROOT = Path.of("../../..");

    @Test
    void every_act_of_the_youth_zone_has_words_in_the_log() throws Exception {
        var texts = new Properties();
        try (InputStream in = Files.newInputStream(ROOT.resolve("web/target/classes/org/heatwatch/web/messages.properties"))) {
            texts.load(in);
        }
        List<String> acts = new ClassFileImporter().importPath(ROOT.resolve("ejb/target/classes")).stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(ActsInWordsTest::isOfYouthZone)
                .map(method -> method.getOwner().getSimpleName() + '.' + method.getName())
                .distinct()
                .sorted()
                .toList();

        assertFalse(acts.isEmpty());
        assertEquals(List.of(), acts.stream().filter(act -> texts.getProperty("youth-act." + act) == null).toList());
    }

    private static boolean isOfYouthZone(JavaMethod method) {
        return method.isAnnotatedWith(Allowed.class)
                && Arrays.stream(method.getAnnotationOfType(Allowed.class).value()).allMatch(Permission::isOfYouthZone);
    }
}
