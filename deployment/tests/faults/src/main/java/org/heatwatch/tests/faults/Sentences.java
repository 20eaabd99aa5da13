package org.heatwatch.tests.faults;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The sentences of the archive that runs. */
final class Sentences {

    private static final String BUNDLE = "WEB-INF/classes/org/heatwatch/web/messages.properties";

    private final Properties texts = new Properties();

    Sentences(Path ear) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(ear))) {
            entry(zip, ".war");
            ZipInputStream war = new ZipInputStream(zip);
            entry(war, BUNDLE);
            texts.load(new InputStreamReader(war, StandardCharsets.UTF_8));
        }
    }

    private static void entry(ZipInputStream zip, String ending) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (!entry.getName().endsWith(ending)) {
            entry = zip.getNextEntry();
        }
    }

    /** Whether what was said is that sentence, whatever stands in its gaps. */
    boolean says(String key, String said) {
        String pattern = texts.getProperty(key).replace("''", "'").replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "\0");
        return Pattern.matches(Arrays.stream(pattern.split("\0", -1)).map(Pattern::quote).collect(Collectors.joining(".*")), said);
    }
}
