package org.heatwatch.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page with one line on it, as a PDF: what stands for a signed agreement. */
final class SignedPaper {

    private SignedPaper() {}

    /** @param line of ASCII, without brackets */
    static byte[] of(String line) {
        String drawn = "BT /F1 18 Tf 72 700 Td (" + line + ") Tj ET";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + drawn.length() + ">>\nstream\n" + drawn + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var file = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(file.length());
            file.append("%d 0 obj\n%s\nendobj\n".formatted(places.size(), object));
        }
        int table = file.length();
        file.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.size() + 1, table));
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
