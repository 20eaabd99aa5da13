package org.heatwatch.service.program;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heatwatch.domain.program.CertificateText;
import org.junit.jupiter.api.Test;

class CertificateDocumentTest {

    private static final CertificateFacts FACTS = new CertificateFacts("Mari", 10, LocalDate.of(2026, 2, 7), LocalDate.of(2026, 5, 2), "Imani Brooks");

    @Test
    void it_says_what_the_product_brings_with_her_name_and_her_sessions() throws IOException {
        try (PDDocument document = Loader.loadPDF(certificate(HibernateCertificateTexts.brought(), FACTS))) {
            assertEquals(1, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("Certificate of completion Mari completed a course of 10 sessions between February 7, 2026 and May 2, 2026."), text);
            assertTrue(text.contains("Imani Brooks May 2, 2026"), text);
        }
    }

    @Test
    void what_the_product_brings_tells_nothing() {
        assertDoesNotThrow(() -> HibernateCertificateTexts.brought().check("Young Women's Saturday Program"));
    }

    @Test
    void neither_its_text_nor_its_properties_say_which_product_or_program_it_is_of() throws IOException {
        byte[] pdf = certificate(HibernateCertificateTexts.brought(), FACTS);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("PDF", document.getDocumentInformation().getProducer());
            String all = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
                    + new String(pdf, StandardCharsets.ISO_8859_1) + new PDFTextStripper().getText(document);
            assertFalse(all.toLowerCase(Locale.ROOT).contains("heat watch") || all.contains("HEAT") || all.contains("Saturday"));
        }
    }

    @Test
    void a_name_in_braces_or_as_markup_is_a_name_and_a_long_one_keeps_to_the_page() throws IOException {
        var facts = new CertificateFacts("{sessions} <b>" + "Wilhelmina ".repeat(12), 9, FACTS.from(), FACTS.signedOn(), FACTS.signer());

        try (PDDocument document = Loader.loadPDF(certificate(new CertificateText("Done", "{name}\n{until}\nThree\nFour"), facts))) {
            assertEquals(1, document.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(document).contains("{sessions} <b>"));
        }
    }

    private static byte[] certificate(CertificateText says, CertificateFacts facts) throws IOException {
        var out = new ByteArrayOutputStream();
        new CertificateDocument().write(says, facts, out);
        return out.toByteArray();
    }
}
